import type { Severity, Status } from '../../account/check.ts';
import { partitionOf } from '../../account/partition.ts';
import type { AccountReport, CheckResult, Verdicts } from '../../account/report.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { printable } from '../printable.ts';

/** How a report about accounts is written. */
export interface AccountReportOptions {
  readonly speaker: Speaker;
  readonly color: boolean;
  /** Show for each check, passed or not, what it is about and how it is mended. */
  readonly explain: boolean;
  /** Leave out what passed. */
  readonly quiet: boolean;
  readonly verdicts: Verdicts;
  readonly version: string;
}

export interface Reference {
  readonly standard: string;
  readonly version: string | undefined;
  readonly id: string;
}

/** One result in the words of a language: what every format shows, each in its way. */
export interface ShownResult {
  readonly id: string;
  readonly status: Status;
  /** A status or `confirmed`, in words. */
  readonly label: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly title: string;
  readonly detail: string;
  readonly items: readonly string[];
  /** What people have said about it. */
  readonly word: string | undefined;
  readonly fix: string;
  readonly url: string | undefined;
  readonly references: readonly Reference[];
}

const referencesOf = ({ check: { cis = {}, securityHub } }: CheckResult): Reference[] => [
  ...Object.entries(cis).map(([version, id]) => ({ standard: 'CIS AWS Foundations', version, id })),
  ...(securityHub === undefined ? [] : [{ standard: 'Security Hub', version: undefined, id: securityHub }]),
];

/** The address of a page of the console, in the partition of the account. */
const urlOf = ({ check: { page } }: CheckResult, { partition }: AccountReport): string | undefined => {
  if (page === undefined || page.startsWith('https:')) return page;
  return `${partitionOf(`arn:${partition}:`).console}${page}`;
};

const wordOf = ({ word, expired, status }: CheckResult, { word: say }: Speaker): string | undefined => {
  if (expired?.kind === 'muted') return say('mute-expired', { on: expired.word.expires });
  if (expired) return say('expired', { on: expired.word.on ?? '?' });
  if (word === undefined) return undefined;
  const { by = '?', on = '?', reason = '?', expires } = word;
  return status === 'muted' ? say('muted', { reason, expires }) : say('confirmed', { by, on, expires });
};

export const shownResult = (result: CheckResult, account: AccountReport, speaker: Speaker): ShownResult => {
  const { check, status, severity, word, message, items = [] } = result;
  const { texts } = speaker;
  const said = wordOf(result, speaker);
  return {
    id: check.id,
    status,
    label: texts.statuses[word !== undefined && status === 'pass' ? 'confirmed' : status],
    severity,
    severityWord: texts.severities[severity],
    title: texts.titles[check.id],
    detail: printable(speaker.message(message)),
    items: items.map((item) => printable(speaker.message(item))),
    word: said === undefined ? undefined : printable(said),
    fix: texts.fixes[check.id],
    url: urlOf(result, account),
    references: referencesOf(result),
  };
};

/** The benchmark that short reports quote. */
const QUOTED = '5.0';

/** `CIS v5.0 1.3`, where the benchmark asks for it. */
export const quotedReference = ({ references }: ShownResult): string | undefined => {
  const found = references.find(({ version }) => version === QUOTED);
  return found && `CIS v${QUOTED} ${found.id}`;
};
