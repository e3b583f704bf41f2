import { lettersAndDigits } from '../../engine/checks.ts';
import type { Rule } from '../../engine/rule.ts';
import { bestRun } from '../../regex/run.ts';
import type { Tree } from '../../regex/tree.ts';
import { within } from '../../regex/unit-set.ts';
import { CARRIERS, type Carrier } from './carriers.ts';
import { shapeOf } from './shape.ts';

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
 * Runs one of which stands on each line with a secret of a rule, by their places in `CARRIERS`.
 * @returns undefined when none of them has to stand there
 */
export const carriersOf = (rule: Rule): readonly number[] | undefined => {
  if (rule.engine || rule.patterns.length === 0) return undefined;
  const found = rule.patterns.map((pattern) => CARRIERS.findIndex((one) => fits(rule, pattern, one)));
  return found.includes(-1) ? undefined : [...new Set(found)];
};
