import { lettersAndDigits } from '../../engine/checks.ts';
import type { Rule } from '../../engine/rule.ts';
import { bestRun } from '../../regex/run.ts';
import type { Tree } from '../../regex/tree.ts';
import { type UnitSet, unitSet, within } from '../../regex/unit-set.ts';
import { shapeOf } from './shape.ts';

/** A run of characters that new lines are searched for first: a search for it costs next to nothing, and few lines hold it. */
interface Carrier {
  readonly characters: UnitSet;
  readonly least: number;
  /** Whether one of them is a digit. */
  readonly digit: boolean;
  /** POSIX extended regular expression in which letter case counts; with a digit it matches more than that. */
  readonly pattern: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const QUARTERS = [0, 1, 2, 3];

const times = (run: string, count: number): string => (count === 0 ? '' : `${run}{${count}}`);

/** The digit stands in one of four quarters, and so many characters beside it. */
const withDigit = (run: string, least: number): string => {
  const quarter = least / QUARTERS.length;
  return QUARTERS.map((turn) => `${times(run, turn * quarter)}[0-9]${times(run, least - (turn + 1) * quarter)}`).join(
    '|',
  );
};

const carrier = (also: string, least: number, digit: boolean): Carrier => {
  const run = `[A-Za-z0-9${also}]`;
  const pattern = digit ? withDigit(run, least) : times(run, least);
  return { characters: unitSet(LETTERS + DIGITS + also), least, digit, pattern };
};

/** The rarest in source code first. */
const CARRIERS: readonly Carrier[] = [
  carrier('_-', 32, false),
  carrier('+/_-', 40, false),
  carrier('_-', 16, true),
  carrier('!%+./:=_|~-', 20, true),
  carrier('_-', 20, false),
  carrier('!%+./:=_|~-', 16, true),
];

/** Runs without digits that are so long hardly are names of anything. */
const RARE_LENGTH = 32;

const asksForDigit = (rule: Rule): boolean => rule.checks?.some(({ name }) => name === lettersAndDigits.name) ?? false;

const holdsRun = (tree: Tree | undefined, { characters, least }: Carrier): boolean =>
  tree !== undefined && (bestRun(tree, characters)?.least ?? 0) >= least;

const fits = (rule: Rule, pattern: RegExp, one: Carrier): boolean => {
  const { whole, secret, alphabet } = shapeOf(pattern);
  if (one.digit) return asksForDigit(rule) && within(alphabet, one.characters) && holdsRun(secret, one);
  // Of a rule that sees one line only, that line holds the whole match; others have a third look at what is found here.
  return rule.span === undefined ? holdsRun(whole, one) : one.least >= RARE_LENGTH && holdsRun(secret, one);
};

/**
 * Runs one of which stands on each line with a secret of a rule, as POSIX extended regular expressions in which letter
 * case counts.
 * @returns undefined when none of them has to stand there
 */
export const carriersOf = (rule: Rule): readonly string[] | undefined => {
  if (rule.engine || rule.patterns.length === 0) return undefined;
  const found = rule.patterns.map((pattern) => CARRIERS.find((one) => fits(rule, pattern, one))?.pattern);
  return found.every((one) => one !== undefined) ? [...new Set(found)] : undefined;
};
