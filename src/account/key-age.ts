import type { ReportKey, ReportRow } from './credential-report.ts';

const DAY = 86_400_000;

/** CIS AWS Foundations v5.0, 1.13 and 1.11. */
export const OLD_DAYS = 90;
export const UNUSED_DAYS = 45;

/** Whole days between two moments; undefined when one is not known. */
export const daysBetween = (from: string | undefined, to: string): number | undefined => {
  const days = Math.floor((Date.parse(to) - Date.parse(from ?? '')) / DAY);
  return Number.isNaN(days) ? undefined : days;
};

export type KeyFault = 'old' | 'unused' | 'never-used';

/** What is wrong with the age of an access key. */
export const keyFault = ({ active, rotated, used }: ReportKey, now: string): KeyFault | undefined => {
  if (!active) return undefined;
  const age = daysBetween(rotated, now) ?? 0;
  if (age > OLD_DAYS) return 'old';
  if (used === undefined) return age > UNUSED_DAYS ? 'never-used' : undefined;
  return (daysBetween(used, now) ?? 0) > UNUSED_DAYS ? 'unused' : undefined;
};

/** Whether a user has a key with such a fault. */
export const hasKeyFault = ({ keys }: ReportRow, now: string): boolean =>
  keys.some((key) => keyFault(key, now) !== undefined);
