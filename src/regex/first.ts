import { canBeEmpty, type Tree } from './tree.ts';
import { EVERY, NONE, type UnitSet, union } from './unit-set.ts';

/** The characters that the first one of a match can be. */
export const firstOf = (tree: Tree): UnitSet => {
  switch (tree.kind) {
    case 'set':
      return tree.of;
    case 'sequence':
      return union([NONE, ...upToFull(tree.of).map(firstOf)]);
    case 'choice':
      return union([NONE, ...tree.of.map(firstOf)]);
    case 'repeat':
    case 'group':
    case 'reference':
      return firstOf(tree.of);
    default:
      return NONE;
  }
};

/** The first parts of a sequence, up to the first one that cannot be empty. */
const upToFull = (parts: readonly Tree[]): readonly Tree[] => {
  const full = parts.findIndex((part) => !canBeEmpty(part));
  return full < 0 ? parts : parts.slice(0, full + 1);
};

/** The characters that the one behind a place can be, of which there has to be one; every one where that is not sure. */
export const firstOfAll = (parts: readonly Tree[]): UnitSet =>
  parts.every(canBeEmpty) ? EVERY : firstOf({ kind: 'sequence', of: parts });

/** The characters that the last one of a match can be; undefined when a match can be empty. */
export const lastOf = (tree: Tree): UnitSet | undefined => {
  switch (tree.kind) {
    case 'set':
      return tree.of;
    case 'anchor':
      return tree.at === 'text start' ? NONE : undefined;
    case 'group':
      return lastOf(tree.of);
    case 'choice': {
      const sets = tree.of.map(lastOf);
      return sets.includes(undefined) ? undefined : union([NONE, ...sets.filter((set) => set !== undefined)]);
    }
    case 'sequence':
      return tree.of.length === 0 ? undefined : lastOf(tree.of.at(-1)!);
    case 'repeat':
      return tree.min === 0 ? undefined : lastOf(tree.of);
    default:
      return undefined;
  }
};
