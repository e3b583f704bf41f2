import type { ConfigFile } from '../settings.ts';
import { quoted } from '../tree.ts';
import { type EntryKind, formatLedger, type Ledger, type OnLine, readLedger } from './ledger.ts';
import { formatLine } from './line.ts';

const VERDICTS = ['real', 'false', 'later'] as const;

/** What somebody said of a finding: a secret, none, or not decided yet. */
export type Verdict = (typeof VERDICTS)[number];

/** What was said of a finding in an audit. */
export interface Answer {
  readonly fingerprint: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}

const HEADING = ['# What was said of findings by `keywarden audit` in this clone.'] as const;

const verdictOf = (text: string): Verdict | undefined => VERDICTS.find((verdict) => verdict === text);

const kind: EntryKind<Answer> = {
  keys: ['rule', 'verdict', 'reason'],
  read: ({ fingerprint, fields }, bad) => {
    const [rule, word, reason] = [fields.get('rule'), fields.get('verdict') ?? '', fields.get('reason')];
    const verdict = verdictOf(word);
    if (rule === undefined) bad('expected rule= and the id of a rule, got none');
    else if (verdict === undefined) bad(`expected verdict= with ${VERDICTS.join(', ')}, got ${quoted(word)}`);
    else return { fingerprint, rule, verdict, ...(reason ? { reason } : {}) };
    return undefined;
  },
  format: ({ fingerprint, rule, verdict, reason }) => formatLine(fingerprint, { rule, verdict, reason }),
};

/**
 * Reads the answers of audits.
 * @throws UsageError that names all problems of the file, each with its line and what was expected there
 */
export const readAnswers = (file: ConfigFile): Ledger<Answer & OnLine> => readLedger(file, kind);

/** The text of such a file. */
export const formatAnswers = (ledger: Ledger<Answer>): string => formatLedger({ ...ledger, comments: HEADING }, kind);
