import { type CharSet, charSet, NEWLINE } from './char-set.ts';

/** A regular expression without what grep has no word for: assertions, groups that remember, laziness. */
export type Term =
  | { readonly kind: 'one'; readonly of: CharSet }
  | { readonly kind: 'sequence'; readonly of: readonly Term[] }
  | { readonly kind: 'choice'; readonly of: readonly Term[] }
  | { readonly kind: 'repeat'; readonly of: Term; readonly min: number; readonly max: number };

export const EMPTY: Term = { kind: 'sequence', of: [] };
/** What matches nothing at all. */
export const NEVER: Term = { kind: 'choice', of: [] };

const isNever = (term: Term): boolean => term.kind === 'choice' && term.of.length === 0;

export const isEmpty = (term: Term): boolean => term.kind === 'sequence' && term.of.length === 0;

export const one = (of: CharSet): Term => (of === '' ? NEVER : { kind: 'one', of });

/** The terms one after the other; sequences inside are laid open. */
export const sequence = (terms: readonly Term[]): Term => {
  if (terms.some(isNever)) return NEVER;
  const of = terms.flatMap((term) => (term.kind === 'sequence' ? term.of : [term]));
  return of.length === 1 ? of[0]! : { kind: 'sequence', of };
};

/** Any of the terms; choices inside are laid open, what is empty makes the rest optional. */
export const choice = (terms: readonly Term[]): Term => {
  const all = terms.flatMap((term) => (term.kind === 'choice' ? term.of : [term]));
  const full = all.filter((term) => !isEmpty(term));
  const of = [...new Map(full.map((term) => [JSON.stringify(term), term])).values()];
  const union: Term = of.length === 1 ? of[0]! : { kind: 'choice', of };
  return full.length === all.length ? union : repeat(union, 0, 1);
};

/** What matches a text, letter case aside. */
export const textTerm = (text: string): Term => sequence([...text].map((character) => one(charSet(character))));

export const alternativesOf = (term: Term): readonly Term[] => (term.kind === 'choice' ? term.of : [term]);

/** The term between `min` and `max` times. */
export const repeat = (term: Term, min: number, max: number): Term => {
  if (max === 0 || isEmpty(term)) return EMPTY;
  if (isNever(term)) return min === 0 ? EMPTY : NEVER;
  return min === 1 && max === 1 ? term : { kind: 'repeat', of: term, min, max };
};

/** True when something that the term matches may hold a line break. */
export const spansLines = (term: Term): boolean => {
  if (term.kind === 'one') return term.of.includes(NEWLINE);
  return term.kind === 'repeat' ? spansLines(term.of) : term.of.some(spansLines);
};

export const canBeEmpty = (term: Term): boolean => {
  if (term.kind === 'one') return false;
  if (term.kind === 'repeat') return term.min === 0 || canBeEmpty(term.of);
  return term.kind === 'sequence' ? term.of.every(canBeEmpty) : term.of.some(canBeEmpty);
};

/** How many characters the term is written with when repetitions are written out, which is what grep does. */
export const sizeOf = (term: Term): number => {
  if (term.kind === 'one') return 1;
  if (term.kind === 'repeat') {
    return sizeOf(term.of) * Math.max(1, Number.isFinite(term.max) ? term.max : term.min);
  }
  return term.of.reduce((sum, part) => sum + sizeOf(part), 0);
};
