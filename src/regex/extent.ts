import type { Extent, Rule } from '../engine/rule.ts';
import { treeOf } from './read.ts';
import { longest, type Tree, treesIn } from './tree.ts';

/** One at an edge of a line or a word; what is looked at ahead or behind begins at most at the end of the match. */
const besideOf = (tree: Tree): number => {
  let beside = 1;
  for (const part of treesIn(tree)) if (part.kind === 'look') beside += longest(part.of);
  return beside;
};

/** How far a rule sees; undefined where there is no bound, or one of its checks looks farther than checks do. */
export const extentOf = ({
  patterns,
  engine,
  checks = [],
}: Pick<Rule, 'patterns' | 'engine' | 'checks'>): Extent | undefined => {
  if (engine || checks.some(({ looksFar }) => looksFar)) return undefined;
  const trees = patterns.map(treeOf);
  const most = Math.max(0, ...trees.map(longest));
  const beside = Math.max(0, ...trees.map(besideOf));
  return Number.isFinite(most + beside) ? { most, beside } : undefined;
};
