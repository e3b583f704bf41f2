import type { Rule } from '../../engine/rule.ts';
import { isForFiles } from '../../engine/whole-files.ts';
import { spellsName } from './anchor.ts';
import { carriersOf } from './carrier.ts';
import { EVERYTHING, NEWLINE, without } from './char-set.ts';
import { ereOf } from './ere.ts';
import { factorsOfRule, joinedTerm } from './factor.ts';
import { namedSigns } from './named.ts';
import { pathsOf } from './paths.ts';
import { isOfAnId, isTelling, rarityOf } from './rarity.ts';
import { capped } from './shorten.ts';
import { NOTHING_TOLD, type Signs, type Superset } from './signs.ts';
import { reachOf, sortOf } from './sort.ts';
import { supersetOf } from './superset.ts';
import { alternativesOf, choice, one, repeat, sequence, type Term, textTerm } from './term.ts';

/** More than this is not written where every commit pays for it. Characters. */
const LONGEST_FACTOR = 70;
const LONGEST_TEXT = 6;

/** Names less rare than this are not enough, in bits. */
const COMMON_NAME = 10;

const MOST_TIMES = 5;

const ANYTHING: Term = repeat(one(without(EVERYTHING, NEWLINE)), 0, Number.POSITIVE_INFINITY);

/** The name that a term begins with and what it ends with, where it is too long to be written as a whole. */
const endsOf = (term: Term): Term => {
  if (term.kind === 'choice') return choice(term.of.map(endsOf));
  if (term.kind !== 'sequence' || term.of.length < 3 || ereOf(term).length <= LONGEST_FACTOR) return term;
  const [first, last] = [term.of[0]!, term.of.at(-1)!];
  return spellsName(first) ? sequence([first, ANYTHING, last]) : term;
};

/** What the new lines of a rule hold that need no run: its keywords where they are rare or all else is long. */
const newLineTerms = (rule: Rule): Term[] => {
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

/** Terms that match more, for less: parts of texts. */
const coarse = (terms: readonly Term[]): Superset => {
  const all = terms.flatMap(alternativesOf);
  return {
    texts: all.flatMap((term) => textOf(term) ?? []).map(shortened),
    terms: all.filter((term) => textOf(term) === undefined).map((term) => capped(term, MOST_TIMES)),
  };
};

/** What each sort of rule adds to. */
const NO_SIGNS: Omit<Signs, 'sort'> = {
  carriers: undefined,
  first: NOTHING_TOLD,
  superset: undefined,
  joined: [],
  names: [],
  reach: 0,
  paths: [],
};

const anywhere = (rule: Rule): Signs => {
  const superset = supersetOf(rule);
  const first = superset ? coarse([...superset.texts.map(textTerm), ...superset.terms]) : NOTHING_TOLD;
  return { ...NO_SIGNS, sort: 'anywhere', first, superset };
};

const onLine = (rule: Rule, carriers: Signs['carriers']): Signs => ({
  ...NO_SIGNS,
  sort: 'on line',
  carriers,
  first: carriers ? NOTHING_TOLD : coarse(newLineTerms(rule)),
  superset: supersetOf(rule),
});

/** A secret ends each match, so that all of it stands in the lines up to that of the secret. */
const near = (rule: Rule): Signs => ({
  ...NO_SIGNS,
  sort: 'near',
  joined: rule.patterns.map(joinedTerm),
  names: rule.keywords,
  reach: reachOf(rule),
});

/** Names that tell little: words that code is full of, and such as digests hold. */
const isCommon = (name: string): boolean => {
  const term = textTerm(name);
  return isOfAnId(term) || rarityOf(term) < COMMON_NAME;
};

const named = (rule: Rule, carriers: Signs['carriers']): Signs => {
  const { superset, names } = namedSigns(rule);
  const joined = names.some(isCommon) ? rule.patterns.map(joinedTerm) : [];
  return { ...NO_SIGNS, sort: 'named', carriers, reach: reachOf(rule), superset, names, joined };
};

/** Files are looked at for their names, whatever they hold. */
const ofFiles = (paths: readonly string[]): Signs => ({
  ...NO_SIGNS,
  sort: 'on line',
  superset: NOTHING_TOLD,
  paths,
});

/** Reads from the patterns and keywords of a rule what tells of its findings. */
export const signsOf = (rule: Rule): Signs => {
  const paths = pathsOf(rule);
  if (isForFiles(rule) || paths.length > 0) return ofFiles(paths);
  const carriers = carriersOf(rule);
  switch (sortOf(rule, carriers !== undefined)) {
    case 'on line':
      return onLine(rule, carriers);
    case 'anywhere':
      return anywhere(rule);
    case 'near':
      return near(rule);
    case 'named':
      return named(rule, carriers);
  }
};
