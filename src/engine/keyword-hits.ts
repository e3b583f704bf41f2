import type { Span } from './finding.ts';

/** How far before and behind a keyword runs of base64 characters are told of, in bytes. */
export const RUN_REACH = { before: 135, behind: 66 } as const;

/** Shorter runs, which are all over a text, are not told of; longer ones are told to be so long, and mixed. */
export const RUN_LENGTHS = { least: 12, most: 1024 } as const;

/** What stands beside a keyword. */
export interface Beside {
  /** Where its line begins and ends, looked for as far as a pattern sees (`WINDOW` before, twice as much behind). */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** How long the longest run of base64 characters is that is near, and on the line; and of those of letters and digits. */
  readonly onLine: number;
  readonly onLineMixed: number;
  readonly near: number;
  readonly nearMixed: number;
  /** Whether it may be a name that is given a value, and one with a digit in it: as `mayGive` says. */
  readonly givesValue: boolean;
  readonly givesDigit: boolean;
}

/**
 * Told of every place where a keyword stands: which one, and the offset just behind it, in ascending order; and what
 * stands beside it, where that was looked at, in an object that is good until the next one is told.
 */
export type OnHit = (keyword: number, end: number, beside?: Beside) => void;

/** Wherever keywords stand. */
export const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Finds all keywords in a content, in any ASCII letter case.
 * @param within those of rules that begin elsewhere need not be told
 */
export type Prefilter = (bytes: Uint8Array, onHit: OnHit, within?: Span) => void;

/** Finds runs of base64 characters in a content, at least all those that text may be encoded in, in their order. */
export type FindRuns = (bytes: Uint8Array, onRun: (run: Span) => void) => void;

/** What finds all places of a content that are worth a look. */
export interface Finder {
  readonly hits: Prefilter;
  readonly encodedRuns: FindRuns;
}
