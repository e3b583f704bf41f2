import type { ConfigFile } from '../settings.ts';
import { type EntryKind, formatLedger, type Ledger, type OnLine, readLedger } from './ledger.ts';
import { formatLine } from './line.ts';

const HEADING = [
  '# Secrets that were here before keywarden: known, to be revoked, and no reason to stop anybody.',
  '# Written by `keywarden baseline create`, renewed by `keywarden baseline update`.',
] as const;

/** A secret that is known to be there. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** A path where it stands or stood, for people: it counts wherever it stands. */
  readonly at?: string;
}

const kind: EntryKind<BaselineEntry> = {
  keys: ['at'],
  read: ({ fingerprint, fields }) => {
    const at = fields.get('at');
    return { fingerprint, ...(at === undefined ? {} : { at }) };
  },
  format: ({ fingerprint, at }) => formatLine(fingerprint, { at }),
};

/**
 * Reads a `.keywarden-baseline`.
 * @throws UsageError that names all problems of the file, each with its line and what was expected there
 */
export const readBaseline = (file: ConfigFile): Ledger<BaselineEntry & OnLine> => readLedger(file, kind);

/** The text of a `.keywarden-baseline`, with the usual comments when the file is a new one. */
export const formatBaseline = (ledger: Ledger<BaselineEntry>): string =>
  formatLedger({ ...ledger, comments: ledger.comments.length > 0 ? ledger.comments : HEADING }, kind);
