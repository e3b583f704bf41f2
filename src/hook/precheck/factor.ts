import type { Rule } from '../../engine/rule.ts';
import { spellsName } from './anchor.ts';
import { charSet, holds, NEWLINE } from './char-set.ts';
import { termsOf } from './parse.ts';
import { isOfAnId, rarityOf } from './rarity.ts';
import { capped, trimmed } from './shorten.ts';
import { choice, one, repeat, sequence, sizeOf, spansLines, type Term, textTerm } from './term.ts';

/** Rarer than this, a factor needs no longer repetitions: once in so many places of ordinary source code, in bits. */
const RARE = 40;
/** A factor that matches more often than this starts the program for nearly every commit, and is of no use. */
const LEAST_RARE = 2.5;
/** Few, so that many terms have the same ends, which are then written once. */
const MOST_TIMES = [8, 16, 24];
const LARGEST = 160;

/** Terms without line breaks, one of which is found in each text that the whole is found in. */
const factorsOf = (term: Term): Term[] => {
  if (!spansLines(term)) return [term];
  switch (term.kind) {
    case 'one':
      return [];
    case 'sequence':
      return [...runsOf(term.of), ...term.of.filter(spansLines).flatMap(factorsOf)];
    case 'choice': {
      const best = term.of.map((part) => rarest(factorsOf(part)));
      return best.includes(undefined) ? [] : [choice(best.filter((part) => part !== undefined))];
    }
    case 'repeat':
      return term.min === 0 ? [] : factorsOf(term.of);
  }
};

/** What stands between two places where there may be a line break. */
const runsOf = (parts: readonly Term[]): Term[] => {
  const runs: Term[][] = [[]];
  for (const part of parts) {
    if (spansLines(part)) runs.push([]);
    else runs.at(-1)!.push(part);
  }
  return runs.map(sequence);
};

const rarest = (terms: readonly Term[]): Term | undefined =>
  terms.map((term) => ({ term, rarity: rarityOf(term) })).sort((a, b) => b.rarity - a.rarity)[0]?.term;

/** The term with its repetitions just long enough to be rare, as far as its size allows. */
const shortened = (term: Term): Term => {
  const tries = MOST_TIMES.map((most) => trimmed(capped(term, most)));
  const allowed = tries.filter((tried, i) => i === 0 || sizeOf(tried) <= LARGEST);
  return allowed.find((tried) => rarityOf(tried) >= RARE) ?? allowed.at(-1)!;
};

/** Rare enough to do without a run of common characters before it. */
const RARE_ALONE = 12;
const LONGEST_LEAD = 3;

/**
 * A term without the run of common characters that it begins with (the body of a key before its mark): grep would follow
 * such a run from every character of every word.
 */
const withoutLead = (term: Term): Term => {
  if (term.kind !== 'sequence') return term;
  const [lead, ...rest] = term.of;
  if (lead?.kind !== 'repeat' || lead.min <= LONGEST_LEAD) return term;
  const alone = trimmed(sequence(rest));
  return rarityOf(alone) >= RARE_ALONE ? alone : sequence([capped(lead, LONGEST_LEAD), ...rest]);
};

/** Rare enough to do with any value behind it. */
const RARE_BEFORE_VALUE = 14;
const VALUE = charSet('+-/=_0123456789abcdefghijklmnopqrstuvwxyz');
const SHORTEST_VALUE = 8;

/**
 * A term that ends with a run of certain characters, with the same run for all: where what stands before it is rare, it
 * does not matter which, and what has the same end is written once.
 */
const withAnyValue = (term: Term): Term => {
  if (term.kind === 'choice') return choice(term.of.map(withAnyValue));
  if (term.kind !== 'sequence') return term;
  const last = term.of.at(-1)!;
  if (last.kind !== 'repeat' || last.of.kind !== 'one' || last.min < SHORTEST_VALUE) return term;
  const before = sequence(term.of.slice(0, -1));
  if (!holds(VALUE, last.of.of) || rarityOf(before) < RARE_BEFORE_VALUE || isOfAnId(before)) return term;
  return sequence([before, repeat(one(VALUE), SHORTEST_VALUE, SHORTEST_VALUE)]);
};

/** Words that code is full of say little, and written before each of many names they are most of a pattern. */
const COMMON_WORD = 8;

/** A term without the common words that it begins with, where what stands behind them is rare. */
const withoutWord = (term: Term): Term => {
  if (term.kind === 'choice') return choice(term.of.map(withoutWord));
  if (term.kind !== 'sequence' || term.of[0]?.kind !== 'choice' || rarityOf(term.of[0]) >= COMMON_WORD) return term;
  const rest = trimmed(sequence(term.of.slice(1)));
  return rarityOf(rest) >= RARE_BEFORE_VALUE && spellsName(rest) ? rest : term;
};

const factorOfPattern = (rule: Rule, pattern: RegExp): Term | undefined => {
  const factors = termsOf(pattern, rule.span !== undefined)
    .flatMap(factorsOf)
    .map((part) => withoutLead(shortened(part)));
  // Where there are keywords, nothing is found without one of them.
  const best = rarest(rule.keywords.length === 0 ? factors : [...factors, choice(rule.keywords.map(textTerm))]);
  return best === undefined || rarityOf(best) < LEAST_RARE ? undefined : withAnyValue(withoutWord(best));
};

/** The same with a blank wherever there may be a line break. */
const withBlanks = (term: Term): Term => {
  switch (term.kind) {
    case 'one':
      return term.of.includes(NEWLINE) ? one(charSet(`${term.of} `.replace(NEWLINE, ''))) : term;
    case 'repeat':
      return repeat(withBlanks(term.of), term.min, term.max);
    case 'choice':
      return choice(term.of.map(withBlanks));
    case 'sequence':
      return sequence(term.of.map(withBlanks));
  }
};

/** What all that a pattern matches holds once its lines are joined by blanks. */
export const joinedTerm = (pattern: RegExp): Term =>
  trimmed(capped(withBlanks(termsOf(pattern, true)[0]!), MOST_TIMES[0]!));

const known = new WeakMap<Rule, (Term | undefined)[]>();

/** For each pattern of a rule what some line of all that it finds holds; undefined where that is next to nothing. */
export const factorsOfRule = (rule: Rule): (Term | undefined)[] => {
  const factors = known.get(rule) ?? rule.patterns.map((pattern) => factorOfPattern(rule, pattern));
  known.set(rule, factors);
  return factors;
};
