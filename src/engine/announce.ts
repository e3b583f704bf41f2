import { WINDOW } from './region.ts';
import type { Rule } from './rule.ts';

/** How far a finding can be from the keyword that announces it: on the same line, or within so many bytes around it. */
export interface Announcements {
  /** Keywords whose rules look at one line. */
  readonly onLine: readonly string[];
  /** Keywords whose rules look further. */
  readonly around: readonly string[];
  /** How far those look, in bytes. */
  readonly before: number;
  readonly behind: number;
  /** Whether any rule has no keyword, so that every line can hold something. */
  readonly everyLine: boolean;
  /** Lines up to this length are seen whole by all patterns. Bytes. */
  readonly longestLine: number;
  /** On longer lines, how far to both sides of a place anything can matter. Bytes. */
  readonly lineReach: number;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What announces findings of these rules: where nothing of it stands, nothing can be found. */
export const announcementsOf = (rules: readonly Rule[]): Announcements => {
  const lines = rules.filter(({ span }) => span === undefined);
  const spans = rules.flatMap(({ span }) => span ?? []);
  const widest = Math.max(0, ...spans);
  return {
    onLine: distinct(lines.flatMap(({ keywords }) => keywords)),
    around: distinct(rules.filter(({ span }) => span !== undefined).flatMap(({ keywords }) => keywords)),
    before: widest,
    behind: 2 * widest,
    everyLine: lines.some(({ keywords }) => keywords.length === 0),
    longestLine: WINDOW,
    lineReach: 3 * WINDOW,
  };
};
