import type { Rule } from '../../engine/rule.ts';
import { charSet } from './char-set.ts';
import { termOf } from './parse.ts';
import { rarityOf } from './rarity.ts';
import { capped, trimmed } from './shorten.ts';
import { choice, one, sequence, sizeOf, spansLines, type Term } from './term.ts';

/** Rarer than this, a factor needs no longer repetitions: once in so many places of ordinary source code, in bits. */
const RARE = 30;
/** A factor that matches more often than this starts the program for nearly every commit, and is of no use. */
const LEAST_RARE = 5;
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

/** Some line of all that holds one of the texts holds this. */
const anyOf = (texts: readonly string[]): Term =>
  choice(texts.map((text) => sequence([...text].map((character) => one(charSet(character))))));

const factorOfPattern = (rule: Rule, pattern: RegExp): Term | undefined => {
  const factors = factorsOf(termOf(pattern, rule.span !== undefined)).map((part) => withoutLead(shortened(part)));
  // Where there are keywords, nothing is found without one of them.
  const best = rarest(rule.keywords.length === 0 ? factors : [...factors, anyOf(rule.keywords)]);
  return best === undefined || rarityOf(best) < LEAST_RARE ? undefined : best;
};

/** For each pattern of a rule what some line of all that it finds holds; undefined where that is next to nothing. */
export const factorsOfRule = (rule: Rule): (Term | undefined)[] =>
  rule.patterns.map((pattern) => factorOfPattern(rule, pattern));
