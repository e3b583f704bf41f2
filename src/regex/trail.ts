import { disjoint, type UnitSet, union } from './unit-set.ts';

/** A character that surely stands shortly before a place, unless the text begins there. */
export interface Mark {
  readonly of: UnitSet;
  /** How many characters before the place at most; 1 is the one right before it. */
  readonly within: number;
}

/** What is known of the text before a place that a match has come to. */
export type Trail = readonly Mark[];

const MOST_MARKS = 6;

const limited = (marks: Trail): Trail => [...marks].sort((a, b) => a.within - b.within).slice(0, MOST_MARKS);

/** The trail after up to so many further characters. */
const aged = (trail: Trail, by: number): Trail =>
  Number.isFinite(by) ? trail.map(({ of, within }) => ({ of, within: within + by })) : [];

/** The trail after one more mark. */
export const withMark = (trail: Trail, of: UnitSet): Trail => limited([...trail, { of, within: 1 }]);

/** The trail after a repetition of one set of characters. */
export const afterRun = (
  trail: Trail,
  of: UnitSet,
  { min, max }: { readonly min: number; readonly max: number },
): Trail => {
  if (min > 0) return limited([{ of, within: 1 }, ...aged(trail, max)]);
  return limited([...trail.map((mark) => ({ of: union([mark.of, of]), within: mark.within })), ...aged(trail, max)]);
};

/** What is known when one of two ways was taken. */
export const either = (a: Trail, b: Trail): Trail =>
  limited(
    a.flatMap((one) =>
      b.map((other) => ({ of: union([one.of, other.of]), within: Math.max(one.within, other.within) })),
    ),
  );

/**
 * From how many neighbouring places, at most, runs of a set of characters can have begun that hold the same character: a
 * run cannot reach over a mark that is not in the set.
 */
export const beginningsOfRun = (trail: Trail, run: UnitSet): number =>
  Math.min(Number.POSITIVE_INFINITY, ...trail.filter(({ of }) => disjoint(of, run)).map(({ within }) => within));
