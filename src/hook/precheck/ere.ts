import { bracketed, type LetterCase } from './char-set.ts';
import type { Term } from './term.ts';

const timesOf = (min: number, max: number): string => {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
};

/** A term as POSIX extended regular expression, for grep in the locale C. */
export const ereOf = (term: Term, letterCase: LetterCase = 'is ignored'): string => {
  const written = (part: Term): string => ereOf(part, letterCase);
  switch (term.kind) {
    case 'one':
      return bracketed(term.of, letterCase);
    case 'sequence':
      return term.of.map((part) => (part.kind === 'choice' ? `(${written(part)})` : written(part))).join('');
    case 'choice':
      return term.of.map(written).join('|');
    case 'repeat': {
      const of = term.of.kind === 'one' ? written(term.of) : `(${written(term.of)})`;
      return `${of}${timesOf(term.min, term.max)}`;
    }
  }
};
