import { decoderMarks } from './decode/decoders.ts';
import { SHORTEST_FULL_LINE } from './decode/encoded.ts';
import { SHORTEST_RUN } from './decode/runs.ts';
import { DECODE_REACH } from './decode/search.ts';
import { WINDOW } from './region.ts';
import type { Rule } from './rule.ts';

/** Keywords that announce something within some distance to both sides of them. */
export interface Around {
  readonly keywords: readonly string[];
  /** How far the rules look, in bytes. */
  readonly before: number;
  readonly behind: number;
}

/** What announces a finding, and how far from it the finding can be. */
export interface Announcements {
  /** Keywords whose rules look at one line, and marks of what is encoded on a line. */
  readonly onLine: readonly string[];
  /** Keywords whose rules look further: not far, as most do, and far. */
  readonly near: Around;
  readonly far: Around;
  /** Whether any rule has no keyword, so that every line can hold something. */
  readonly everyLine: boolean;
  /** Lines with so many characters of base64 in a row can hold something encoded. */
  readonly shortestRun: number;
  /** Lines with so many can belong to an encoded text over several lines, of which the last can be shorter. */
  readonly fullLine: number;
  /** Lines up to this length are seen whole by all patterns. Bytes. */
  readonly longestLine: number;
  /** On longer lines, how far to both sides of a place anything can matter. Bytes. */
  readonly lineReach: number;
}

/** Rules that look no further than this are kept apart from the few that do. Bytes. */
const NEAR = 1024;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const around = (rules: readonly Rule[]): Around => {
  const widest = rules.reduce((most, { span = 0 }) => Math.max(most, span), 0);
  return { keywords: distinct(rules.flatMap(({ keywords }) => keywords)), before: widest, behind: 2 * widest };
};

/** What announces findings of these rules: where nothing of it stands, nothing can be found. */
export const announcementsOf = (rules: readonly Rule[]): Announcements => {
  const lines = rules.filter(({ span }) => span === undefined);
  return {
    onLine: distinct([...lines.flatMap(({ keywords }) => keywords), ...decoderMarks]),
    near: around(rules.filter(({ span }) => span !== undefined && span <= NEAR)),
    far: around(rules.filter(({ span }) => span !== undefined && span > NEAR)),
    everyLine: lines.some(({ keywords }) => keywords.length === 0),
    shortestRun: SHORTEST_RUN,
    fullLine: SHORTEST_FULL_LINE,
    longestLine: WINDOW,
    lineReach: Math.max(3 * WINDOW, DECODE_REACH),
  };
};
