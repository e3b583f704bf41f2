import { isExpected } from '../../errors.ts';
import { compileGlob, type PathTest } from '../glob.ts';
import type { ConfigFile } from '../settings.ts';
import { quoted } from '../tree.ts';
import { isDay } from './day.ts';
import { type EntryKind, formatLedger, type Ledger, type OnLine, readLedger } from './ledger.ts';
import { formatLine } from './line.ts';

const HEADING = [
  '# Findings that are no secrets: `keywarden allow FINGERPRINT --reason WHY` adds one, `keywarden allow --prune` tidies up.',
  '# FINGERPRINT [path=GLOB] [owner=WHO] [expires=YYYY-MM-DD] reason=WHY',
] as const;

/** A finding that somebody has looked at and that does not count. */
export interface Suppression {
  readonly fingerprint: string;
  /** Where it does not count, a glob as in `allow:` of the settings; everywhere when there is none. */
  readonly path?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly expires?: string;
  /** Why it is no secret. */
  readonly reason: string;
}

/** What a suppression says of paths, ready to run; true for all without one. */
export const pathTestOf = ({ path }: Suppression): PathTest => (path === undefined ? () => true : compileGlob(path));

const globFault = (glob: string): string | undefined => {
  try {
    compileGlob(glob);
    return undefined;
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    return `path=${glob} cannot be used: ${thrown.message}`;
  }
};

const kind: EntryKind<Suppression> = {
  keys: ['path', 'owner', 'expires', 'reason'],
  read: ({ fingerprint, fields }, bad) => {
    const { path, owner, expires, reason = '' } = Object.fromEntries(fields) as Partial<Suppression>;
    const fault = path === undefined ? undefined : globFault(path);
    if (fault !== undefined) bad(fault);
    else if (expires !== undefined && !isDay(expires))
      bad(`expected expires= with a day such as 2027-01-31, got ${quoted(expires)}`);
    else if (reason === '') bad('expected reason= and why it is no secret, got none');
    else
      return {
        fingerprint,
        ...(path === undefined ? {} : { path }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { expires }),
        reason,
      };
    return undefined;
  },
  format: ({ fingerprint, path, owner, expires, reason }) => formatLine(fingerprint, { path, owner, expires, reason }),
};

/**
 * Reads a `.keywarden-allow`.
 * @throws UsageError that names all problems of the file, each with its line and what was expected there
 */
export const readSuppressions = (file: ConfigFile): Ledger<Suppression & OnLine> => readLedger(file, kind);

/** The text of a `.keywarden-allow`, with the usual comments when the file is a new one. */
export const formatSuppressions = (ledger: Ledger<Suppression>): string =>
  formatLedger({ ...ledger, comments: ledger.comments.length > 0 ? ledger.comments : HEADING }, kind);
