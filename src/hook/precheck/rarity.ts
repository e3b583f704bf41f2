import { type CharSet, OTHER } from './char-set.ts';
import type { Term } from './term.ts';

/** About how often a character is of a kind, in source code. */
const SHARE = { letter: 0.7 / 26, digit: 0.08 / 10, blank: 0.1, other: 0.02, sign: 0.1 / 32 };

const shareOf = (symbol: string): number => {
  if (/[a-z]/.test(symbol)) return SHARE.letter;
  if (/[0-9]/.test(symbol)) return SHARE.digit;
  if (symbol === ' ') return SHARE.blank;
  return symbol === OTHER ? SHARE.other : SHARE.sign;
};

/** A letter in a word can be guessed from those before it, a sign less. */
const MOST_BITS = { withLetter: 2.5, without: 4.5 };

const rarityOfSet = (set: CharSet): number => {
  const share = [...set].reduce((sum, symbol) => sum + shareOf(symbol), 0);
  return Math.min(-Math.log2(share), /[a-z]/.test(set) ? MOST_BITS.withLetter : MOST_BITS.without);
};

/** How seldom a term matches at some place of ordinary source code, in bits: one time in 2 to this power. */
export const rarityOf = (term: Term): number => {
  switch (term.kind) {
    case 'one':
      return Math.max(0, rarityOfSet(term.of));
    case 'sequence':
      return term.of.reduce((sum, part) => sum + rarityOf(part), 0);
    case 'choice':
      return -Math.log2(term.of.reduce((sum, part) => sum + 2 ** -rarityOf(part), 0));
    case 'repeat':
      return term.min === 0 ? 0 : term.min * rarityOf(term.of);
  }
};
