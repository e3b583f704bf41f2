import { treeOf } from './read.ts';
import { longest, type Tree, treesIn } from './tree.ts';

/** How far patterns see. */
export interface Extent {
  /** How many characters a match can have at most. */
  readonly most: number;
  /** How many of those beside it can have a say at most. */
  readonly beside: number;
}

/** One at an edge of a line or a word; what is looked at ahead or behind begins at most at the end of the match. */
const besideOf = (tree: Tree): number => {
  let beside = 1;
  for (const part of treesIn(tree)) if (part.kind === 'look') beside += longest(part.of);
  return beside;
};

/** How far patterns see; undefined where there is no bound. */
export const extentOf = (patterns: readonly RegExp[]): Extent | undefined => {
  const trees = patterns.map(treeOf);
  const most = Math.max(0, ...trees.map(longest));
  const beside = Math.max(0, ...trees.map(besideOf));
  return Number.isFinite(most + beside) ? { most, beside } : undefined;
};
