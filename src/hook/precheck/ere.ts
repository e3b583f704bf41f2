import { bracketed } from './char-set.ts';
import type { Term } from './term.ts';

const timesOf = (min: number, max: number): string => {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
};

const grouped = (term: Term): string => (term.kind === 'one' ? ereOf(term) : `(${ereOf(term)})`);

/** A term as POSIX extended regular expression, for `LC_ALL=C grep -i -E`. */
export const ereOf = (term: Term): string => {
  switch (term.kind) {
    case 'one':
      return bracketed(term.of);
    case 'sequence':
      return term.of.map((part) => (part.kind === 'choice' ? grouped(part) : ereOf(part))).join('');
    case 'choice':
      return term.of.map(ereOf).join('|');
    case 'repeat':
      return `${grouped(term.of)}${timesOf(term.min, term.max)}`;
  }
};
