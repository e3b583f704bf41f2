import type { BaselineEntry } from '../../config/known/baseline.ts';
import { isPast } from '../../config/known/day.ts';
import type { OnLine } from '../../config/known/ledger.ts';
import { ALLOW_NAME, BASELINE_NAME } from '../../config/known/names.ts';
import type { Suppression } from '../../config/known/suppressions.ts';
import type { Ledgers } from './ledgers.ts';

/** How much of a repository a scan has looked at: all its files, all its history, or less than either. */
export type Reach = 'files' | 'history' | 'part';

/** What a scan has met. */
export interface Met {
  /** Suppressions that fitted a finding, expired ones too. */
  readonly entries: ReadonlySet<object>;
  /** Fingerprints of the baseline. */
  readonly fingerprints: ReadonlySet<string>;
}

interface Seen {
  readonly met: Met;
  readonly reach: Reach;
  readonly today: Date;
}

const SHOWN = 5;

const listed = (lines: readonly string[], rest: (count: number) => string): string[] =>
  lines.length > SHOWN ? [...lines.slice(0, SHOWN), rest(lines.length - SHOWN)] : [...lines];

const counted = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
const linesOf = (entries: readonly OnLine[]): string =>
  `${entries.length === 1 ? 'line' : 'lines'} ${entries
    .slice(0, SHOWN)
    .map(({ line }) => line)
    .join(', ')}${entries.length > SHOWN ? ' …' : ''}`;

const nameOf = ({ line, expires, reason }: Suppression & OnLine): string =>
  `${ALLOW_NAME}:${line} expired on ${expires} (${reason})`;

const PRUNE = '`keywarden allow --prune` removes';

/** Those that expired and would have allowed something, always; the others when all is looked at. */
const expiredRemarks = (entries: readonly (Suppression & OnLine)[], { met, reach, today }: Seen): string[] => {
  const expired = entries.filter(({ expires }) => isPast(expires, today));
  const counting = expired.filter((entry) => met.entries.has(entry));
  const idle = reach === 'part' ? [] : expired.filter((entry) => !met.entries.has(entry));
  return [
    ...listed(
      counting.map((entry) => `${nameOf(entry)}: what it allowed counts again`),
      (more) => `${ALLOW_NAME}: ${more} more expired entries, and what they allowed counts again`,
    ),
    ...(idle.length === 0
      ? []
      : [`${ALLOW_NAME}: ${counted(idle.length)} expired (${linesOf(idle)}); ${PRUNE} what expired`]),
  ];
};

/** A scan of the files cannot tell what the history still needs. */
const unusedRemarks = (entries: readonly (Suppression & OnLine)[], { met, reach, today }: Seen): string[] => {
  const unused = entries.filter((entry) => !met.entries.has(entry) && !isPast(entry.expires, today));
  if (reach === 'part' || unused.length === 0) return [];
  const where = reach === 'files' ? 'these files' : 'this history';
  const what =
    reach === 'files' ? 'what matches nothing in the history either' : 'what matches nothing in the files either';
  return [
    `${ALLOW_NAME}: ${counted(unused.length)} unused, as nothing in ${where} matches (${linesOf(unused)}); ${PRUNE} ${what}`,
  ];
};

const goneRemarks = (entries: readonly (BaselineEntry & OnLine)[], { met, reach }: Seen): string[] => {
  const gone = entries.filter(({ fingerprint }) => !met.fingerprints.has(fingerprint));
  if (reach !== 'history' || gone.length === 0) return [];
  return [
    `${BASELINE_NAME}: ${counted(gone.length)} gone from this history (${linesOf(gone)}); \`keywarden baseline update\` takes out what is gone`,
  ];
};

/** What there is to say of known findings after a scan: which entries expired, are of no use, or are gone. */
export const remarksOn = ({ allow, baseline }: Ledgers, seen: Seen): string[] => [
  ...expiredRemarks(allow.entries, seen),
  ...unusedRemarks(allow.entries, seen),
  ...goneRemarks(baseline.entries, seen),
];
