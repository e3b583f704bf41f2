import { canBeEmpty, choice, repeat, sequence, type Term } from './term.ts';

/** The same term or one that matches more, with no repetition written more than `most` times. */
export const capped = (term: Term, most: number): Term => {
  switch (term.kind) {
    case 'one':
      return term;
    case 'sequence':
      return sequence(term.of.map((part) => capped(part, most)));
    case 'choice':
      return choice(term.of.map((part) => capped(part, most)));
    case 'repeat': {
      const { min, max } = term;
      const keepsMax = max === 1 || (min === max && max <= most);
      return repeat(capped(term.of, most), Math.min(min, most), keepsMax ? max : Number.POSITIVE_INFINITY);
    }
  }
};

const partsOf = (term: Term): readonly Term[] => (term.kind === 'sequence' ? term.of : [term]);

const leastOf = (term: Term): Term => (term.kind === 'repeat' ? repeat(term.of, term.min, term.min) : term);

/** A term that is found in every text that the term is found in, without what is not needed at its two ends. */
export const trimmed = (term: Term): Term => {
  if (term.kind === 'choice') return choice(term.of.map(trimmed));
  const parts = partsOf(term);
  const first = parts.findIndex((part) => !canBeEmpty(part));
  const last = parts.findLastIndex((part) => !canBeEmpty(part));
  const needed = first < 0 ? [] : parts.slice(first, last + 1);
  return sequence(needed.map((part, i) => (i === 0 || i === needed.length - 1 ? leastOf(part) : part)));
};
