import { treeOf } from '../../regex/read.ts';
import type { Tree } from '../../regex/tree.ts';
import { bytesOf } from '../../regex/unit-set.ts';
import { charSet, NEWLINE, without } from './char-set.ts';
import { choice, EMPTY, one, repeat, sequence, type Term } from './term.ts';

/**
 * Reads a regular expression as a term that matches all that it matches, and seldom more.
 * @param acrossLines whether the pattern gets to see line breaks
 */
export const termOf = (pattern: RegExp, acrossLines: boolean): Term =>
  termFor(treeOf(pattern), acrossLines ? '' : NEWLINE);

/** @param unseen what the pattern never gets to see */
const termFor = (tree: Tree, unseen: string): Term => {
  switch (tree.kind) {
    case 'set':
      return one(without(charSet(bytesOf(tree.of)), unseen));
    case 'sequence':
      return sequence(tree.of.map((part) => termFor(part, unseen)));
    case 'choice':
      return choice(tree.of.map((part) => termFor(part, unseen)));
    case 'repeat':
      return repeat(termFor(tree.of, unseen), tree.min, tree.max);
    case 'group':
    case 'reference':
      return termFor(tree.of, unseen);
    case 'anchor':
    case 'look':
      return EMPTY;
  }
};
