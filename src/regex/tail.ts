import { type Repeat, repeated, singleSet, type Tree } from './tree.ts';
import { type UnitSet, WORD, within } from './unit-set.ts';

/**
 * A branch of a pattern without the repetition it ends with, where that always succeeds: its characters belong to the
 * match, behind which a search goes on. The turns that it needs at least stay. The whole branch when there is none.
 */
export const withoutTail = (branch: Tree): Tree => trimmed(branch, undefined) ?? branch;

/** @param guard what has to hold where the tree ends */
const trimmed = (tree: Tree, guard: Tree | undefined): Tree | undefined => {
  if (tree.kind === 'group') return trimmed(tree.of, guard);
  if (tree.kind === 'repeat') return leastOf(tree, guard);
  const last = tree.kind === 'sequence' ? tree.of.at(-1) : undefined;
  if (tree.kind !== 'sequence' || last === undefined) return undefined;
  const before = tree.of.slice(0, -1);
  if (guard === undefined && (last.kind === 'anchor' || last.kind === 'look'))
    return trimmed({ kind: 'sequence', of: before }, last);
  const rest = trimmed(last, guard);
  return rest && { kind: 'sequence', of: [...before, rest] };
};

const leastOf = ({ of, min, max, greedy }: Repeat, guard: Tree | undefined): Tree | undefined => {
  const set = singleSet(of);
  if (set === undefined || !greedy) return undefined;
  const succeeds = guard === undefined || (max === Number.POSITIVE_INFINITY && holdsAtEnd(guard, set));
  return succeeds ? repeated(of, min, min) : undefined;
};

/** Whether an assertion holds wherever a run of these characters ends. */
const holdsAtEnd = (guard: Tree, run: UnitSet): boolean => {
  if (guard.kind === 'anchor') return guard.at === 'word edge' && within(run, WORD) && within(WORD, run);
  if (guard.kind !== 'look' || !guard.ahead || !guard.negated) return false;
  const refused = singleSet(guard.of);
  return refused !== undefined && within(refused, run);
};
