import { lastOf } from './first.ts';
import { singleSet, type Tree } from './tree.ts';
import { disjoint, type UnitSet } from './unit-set.ts';

/**
 * How many ways can lead out of a choice at one place of the text: branches that end differently do not end there together.
 * @param ways how many lead out of each branch
 */
export const waysTogether = (branches: readonly Tree[], ways: readonly number[]): number => {
  const endings = branches.map(endingOf);
  const sums = endings.map((ending) =>
    ways.reduce(
      (sum, more, other) => sum + (ending === endings[other] || endAlike(ending, endings[other]!) ? more : 0),
      0,
    ),
  );
  return Math.max(0, ...sums);
};

/** The sets of the last characters of a branch, the last one first, as far as each is a set for itself. */
const endingOf = (branch: Tree): readonly UnitSet[] => {
  const parts = branch.kind === 'sequence' ? [...branch.of].reverse() : [branch];
  const sets: UnitSet[] = [];
  for (const part of parts) {
    const set = singleSet(part) ?? lastOf(part);
    if (set === undefined || part.kind === 'anchor') break;
    sets.push(set);
    if (singleSet(part) === undefined) break;
  }
  return sets;
};

const endAlike = (a: readonly UnitSet[], b: readonly UnitSet[]): boolean =>
  a.every((set, index) => b[index] === undefined || !disjoint(set, b[index]));
