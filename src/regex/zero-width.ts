import { firstOfAll, lastOf } from './first.ts';
import { type Trail, withMark } from './trail.ts';
import { type Anchor, type Look, singleSet, type Tree } from './tree.ts';
import { complement, disjoint, NONE, unitSet, WORD, within } from './unit-set.ts';

/** Repetitions of more turns than this are not followed turn by turn. */
export const MOST_TURNS = 300;

const LINE_ENDS = unitSet('\n\r', true);

/** What is known at a place where an anchor holds. */
export const anchored = (at: Anchor, trail: Trail, following: readonly Tree[]): Trail => {
  if (at === 'text start') return withMark(trail, NONE);
  if (at === 'line start') return withMark(trail, LINE_ENDS);
  if (at !== 'word edge') return trail;
  const next = firstOfAll(following);
  if (within(next, WORD)) return withMark(trail, complement(WORD));
  return disjoint(next, WORD) ? withMark(trail, WORD) : trail;
};

/** What is known at a place where a lookbehind holds. */
export const seenBehind = ({ of, negated }: Look, trail: Trail): Trail => {
  const set = negated ? singleSet(of) : lastOf(of);
  if (set === undefined) return trail;
  return withMark(trail, negated ? complement(set) : set);
};

interface Backwards {
  readonly steps: number;
  readonly ways: number;
}

/** The most steps and ways of a lookbehind, which reads backwards from one place. */
export const stepsBehind = (tree: Tree): Backwards => {
  switch (tree.kind) {
    case 'set':
    case 'anchor':
      return { steps: 1, ways: 1 };
    case 'group':
    case 'reference':
      return stepsBehind(tree.of);
    case 'choice': {
      const all = tree.of.map(stepsBehind);
      return { steps: sum(all.map(({ steps }) => steps)), ways: sum(all.map(({ ways }) => ways)) };
    }
    case 'sequence':
      return [...tree.of].reverse().map(stepsBehind).reduce(inTurn, { steps: 0, ways: 1 });
    case 'repeat': {
      if (tree.max > MOST_TURNS) return { steps: Number.POSITIVE_INFINITY, ways: 1 };
      const once = stepsBehind(tree.of);
      const turns = Array.from({ length: tree.max }, (_, turn) => once.ways ** (turn + 1));
      const ways = sum(turns) + 1;
      return { steps: ways * once.steps, ways };
    }
    case 'look':
      return { steps: Number.POSITIVE_INFINITY, ways: 1 };
  }
};

const inTurn = (before: Backwards, next: Backwards): Backwards => ({
  steps: before.steps + before.ways * next.steps,
  ways: before.ways * next.ways,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
