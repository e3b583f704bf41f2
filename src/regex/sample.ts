import type { Tree } from './tree.ts';
import { bytesOf, type UnitSet } from './unit-set.ts';

const LIKELY = /[A-Za-z0-9]/;

const memberOf = (set: UnitSet): string => {
  const bytes = bytesOf(set);
  return LIKELY.exec(bytes)?.[0] ?? bytes[0] ?? '';
};

/**
 * A text that a pattern matches, or nearly: what is asked of its surroundings is not seen to.
 * @param turns how often what may be repeated is, as far as that is allowed
 */
export const sampleOf = (tree: Tree, turns: number): string => {
  switch (tree.kind) {
    case 'set':
      return memberOf(tree.of);
    case 'sequence':
      return tree.of.map((part) => sampleOf(part, turns)).join('');
    case 'choice':
      return tree.of.length === 0 ? '' : sampleOf(tree.of[0]!, turns);
    case 'repeat':
      return sampleOf(tree.of, turns).repeat(Math.min(tree.max, Math.max(tree.min, turns)));
    case 'group':
    case 'reference':
      return sampleOf(tree.of, turns);
    default:
      return '';
  }
};
