import { treeOf } from '../../regex/read.ts';
import type { Tree } from '../../regex/tree.ts';
import { bytesOf } from '../../regex/unit-set.ts';
import { charSet, EVERYTHING, NEWLINE, without } from './char-set.ts';
import { choice, EMPTY, one, repeat, sequence, type Term } from './term.ts';

/** Between what cannot be told to stand side by side: nothing that is found lies on both sides of it. */
const BREAK: Term = repeat(one(EVERYTHING), 0, Number.POSITIVE_INFINITY);

interface Reading {
  /** What the pattern never gets to see. */
  readonly unseen: string;
  /** Whether what a lookahead sees is taken in place of what comes next, which may be the same text. */
  readonly looksAhead: boolean;
}

/**
 * Reads a regular expression as terms, each of which matches all that it matches, and seldom more.
 * @param acrossLines whether the pattern gets to see line breaks
 */
export const termsOf = (pattern: RegExp, acrossLines: boolean): Term[] => {
  const tree = treeOf(pattern);
  const unseen = acrossLines ? '' : NEWLINE;
  return [false, true].map((looksAhead) => termFor(tree, { unseen, looksAhead }));
};

const termFor = (tree: Tree, reading: Reading): Term => {
  switch (tree.kind) {
    case 'set':
      return one(without(charSet(bytesOf(tree.of)), reading.unseen));
    case 'sequence':
      return sequence(tree.of.map((part) => termFor(part, reading)));
    case 'choice':
      return choice(tree.of.map((part) => termFor(part, reading)));
    case 'repeat':
      return repeat(termFor(tree.of, reading), tree.min, tree.max);
    case 'group':
    case 'reference':
      return termFor(tree.of, reading);
    case 'anchor':
      return EMPTY;
    case 'look':
      return reading.looksAhead && tree.ahead && !tree.negated ? sequence([termFor(tree.of, reading), BREAK]) : EMPTY;
  }
};
