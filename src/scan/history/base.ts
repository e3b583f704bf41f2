import type { Suspect } from './findings.ts';
import type { Seen } from './seen/seen.ts';
import { numberOf } from './seen/sorted-ids.ts';
import { type Introduction, introductionOf, type Reached } from './seen/state.ts';

/** What a scan knows before it asks git about commits. */
export interface Base {
  readonly suspects: {
    readonly has: (object: string) => boolean;
    /** Tell what may be held; undefined when that is not known. */
    readonly signsOf: (object: string) => readonly string[] | undefined;
    readonly isEmpty: boolean;
  };
  /** What is known of commits; undefined when nothing is. */
  readonly reached: Reached | undefined;
  readonly introductions: readonly Introduction[];
  /** Suspects that maybe no commit has brought. */
  readonly loose: readonly string[];
  /** Of suspects what is said of each by itself. */
  readonly alone: ReadonlyMap<string, number>;
  /** Whether only those introductions are there that an engine was asked about. */
  readonly isBrief: boolean;
}

/** What is enough as long as the history only grows: what is told of it already, and what is new. */
export const briefBase = (seen: Seen, fresh: ReadonlyMap<string, Suspect>): Base | undefined => {
  const { reached, judged, suspects } = seen.brief;
  if (!seen.isBriefEnough || reached === null) return undefined;
  const isEmpty = fresh.size === 0 && suspects.ids === '';
  const alone = new Map(reached.alone);
  return {
    // What new objects hold is not compared with what others hold: the first that has it is asked about.
    suspects: { has: (id) => fresh.has(id) || seen.isSuspect(id), signsOf: (id) => fresh.get(id)?.signs, isEmpty },
    reached,
    introductions: judged.map(introductionOf),
    loose: [...alone.keys(), ...fresh.keys()],
    alone,
    isBrief: true,
  };
};

/**
 * All that is known.
 * @param fresh what may hold something, as far as earlier scans have not seen it
 */
export const wholeBase = (seen: Seen | undefined, fresh: ReadonlyMap<string, Suspect>): Base => {
  const all = new Map([...(seen?.suspects() ?? []), ...fresh]);
  const reached = seen?.brief.reached ?? undefined;
  return {
    suspects: { has: (id) => all.has(id), signsOf: (id) => all.get(id)?.signs, isEmpty: all.size === 0 },
    reached,
    introductions: reached && seen ? seen.introductions() : [],
    loose: [...all.keys()],
    alone: new Map(seen?.isJudged ? reached?.alone : []),
    isBrief: false,
  };
};

export const skewOf = (reached: Reached | undefined): { get: (commit: string) => number | undefined } => {
  const skewed = reached?.skewed;
  return { get: (commit) => (skewed ? numberOf(skewed, commit) : undefined) };
};
