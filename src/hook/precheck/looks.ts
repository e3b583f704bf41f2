import type { Rule } from '../../engine/rule.ts';
import { spellsName } from './anchor.ts';
import { carriersOf } from './carrier.ts';
import { EVERYTHING, NEWLINE, without } from './char-set.ts';
import { ENCODED_LINES, HIDDEN_MARKS, hiddenTerms } from './encoded.ts';
import { ereOf } from './ere.ts';
import { anyOf, factorsOfRule } from './factor.ts';
import { merged } from './merge.ts';
import { isTelling, rarityOf } from './rarity.ts';
import { reachOfAll, type Sorts, sortsOf } from './sorts.ts';
import { alternativesOf, type Superset, shortest, supersetOf } from './superset.ts';
import { choice, one, repeat, sequence, type Term } from './term.ts';

/**
 * What a commit is looked through for: patterns are POSIX extended regular expressions. Each look is dearer than the one
 * before, and rarer.
 */
export interface Looks {
  /** On any line of a file that changes, and on a new line. Letter case counts. */
  readonly first: { readonly anyLine: string; readonly newLine: string };
  /** On the lines that the first look came up with: texts and what has none, in any letter case, and encoded text. */
  readonly second: {
    readonly texts: readonly string[];
    /** On new lines, and on those that stood there before. */
    readonly pattern: string;
    readonly oldPattern: string;
    readonly encoded: string;
  };
  /** Secrets that only their names tell: those that hold a value of a kind, and all others. */
  readonly third: { readonly named: Names; readonly near: Names };
}

/** What a new line holds (letter case counts), and names so many characters before it or on it. */
export interface Names {
  readonly value: string;
  readonly names: readonly string[];
  readonly reach: number;
}

/** No line matches it: nothing comes behind the end of a line. */
const NOTHING = '$x';

const patternOf = (parts: readonly (string | Term)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : ereOf(part, 'counts'))).join('|') || NOTHING;

/** More than this is not written where every commit pays for it. Characters. */
const LONGEST_FACTOR = 70;
const LONGEST_TEXT = 6;

const textTerm = (text: string): Term => anyOf([text]);

const ANYTHING: Term = repeat(one(without(EVERYTHING, NEWLINE)), 0, Number.POSITIVE_INFINITY);

/** The name that a term begins with and what it ends with, where it is too long to be written as a whole. */
const endsOf = (term: Term): Term => {
  if (term.kind === 'choice') return choice(term.of.map(endsOf));
  if (term.kind !== 'sequence' || term.of.length < 3 || ereOf(term).length <= LONGEST_FACTOR) return term;
  const [first, last] = [term.of[0]!, term.of.at(-1)!];
  return spellsName(first) ? sequence([first, ANYTHING, last]) : term;
};

/** What the new lines of a rule hold that need no run: its keywords where they are rare or all else is long. */
const termsOf = (rule: Rule): Term[] => {
  const factors = factorsOfRule(rule)
    .filter((factor) => factor !== undefined)
    .map(endsOf);
  const short = factors.every((factor) => alternativesOf(factor).every((one) => ereOf(one).length <= LONGEST_FACTOR));
  if (rule.keywords.length === 0 || (short && !rule.keywords.every(isTelling))) return factors;
  return rule.keywords.map(textTerm);
};

const textOf = (term: Term): string | undefined => {
  const parts = term.kind === 'sequence' ? term.of : [term];
  const letters = parts.map((part) => (part.kind === 'one' && part.of.length === 1 ? part.of : undefined));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
};

/** The rarest part of a text that is no longer than what every commit pays for. */
const shortened = (text: string): string =>
  Array.from({ length: Math.max(1, text.length - LONGEST_TEXT + 1) }, (_, at) => text.slice(at, at + LONGEST_TEXT))
    .map((part) => ({ part, rarity: rarityOf(textTerm(part)) }))
    .reduce((best, other) => (other.rarity > best.rarity ? other : best)).part;

/** Terms that match more, for less: parts of texts, and none that another one is a part of. */
const coarse = (terms: readonly Term[]): Term[] => {
  const texts = new Set(terms.flatMap((term) => textOf(term) ?? []).map(shortened));
  return merged([...shortest(texts).map(textTerm), ...terms.filter((term) => textOf(term) === undefined)]);
};

const newLineOf = ({ onLine, named }: Sorts): string => {
  const runs = new Set(named.flatMap(({ carriers }) => carriers));
  const terms: Term[] = [];
  for (const rule of onLine) {
    const carriers = carriersOf(rule);
    if (carriers) for (const run of carriers) runs.add(run);
    else terms.push(...termsOf(rule).flatMap(alternativesOf));
  }
  return patternOf([...runs, ...coarse(terms), HIDDEN_MARKS]);
};

const namesOf = (value: string, rules: readonly Rule[]): Names => ({
  value,
  names: shortest(new Set(rules.flatMap(({ keywords }) => keywords))),
  reach: reachOfAll(rules),
});

const thirdOf = ({ named, near }: Sorts): Looks['third'] => ({
  named: namesOf(
    patternOf([...new Set(named.flatMap(({ carriers }) => carriers))]),
    named.map(({ rule }) => rule),
  ),
  near: namesOf('.', near),
});

const smallPattern = (terms: readonly Term[]): string => terms.map((term) => ereOf(term)).join('|') || NOTHING;

const secondOf = ({ texts, terms }: Superset, anywhere: Superset): Looks['second'] => ({
  texts,
  pattern: smallPattern(merged([...terms, ...hiddenTerms()])),
  oldPattern: smallPattern(anywhere.terms),
  encoded: ENCODED_LINES,
});

/** What a commit is looked through for to see whether any of the rules can find something, or the rule for which nothing tells. */
export const looksFor = (rules: readonly Rule[]): Looks | { readonly unsound: string } => {
  const sorts = sortsOf(rules);
  const told = supersetOf([...sorts.onLine, ...sorts.anywhere]);
  if ('unsound' in told) return told;
  const anywhere = supersetOf(sorts.anywhere) as Superset;
  const names = sorts.near.flatMap(({ keywords }) => keywords.map(textTerm));
  return {
    first: {
      anyLine: patternOf([ENCODED_LINES, ...coarse([...names, ...anywhere.texts.map(textTerm), ...anywhere.terms])]),
      newLine: newLineOf(sorts),
    },
    second: secondOf(told, anywhere),
    third: thirdOf(sorts),
  };
};
