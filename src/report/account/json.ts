import type { AccountReport, CheckReport, CheckResult } from '../../account/report.ts';
import { type AccountReportOptions, shownResult } from './shown.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const ACCOUNT_SCHEMA = 1;

const resultJson = (result: CheckResult, account: AccountReport, { speaker }: AccountReportOptions) => {
  const shown = shownResult(result, account, speaker);
  return {
    id: shown.id,
    status: shown.status,
    severity: shown.severity,
    seed: result.check.seed,
    title: shown.title,
    detail: shown.detail,
    items: shown.items,
    resources: result.resources ?? [],
    evidence: result.evidence,
    mutedStatus: result.mutedStatus,
    word: result.word,
    expired: result.expired,
    fix: shown.fix,
    url: shown.url,
    references: shown.references,
    actions: result.check.actions,
  };
};

const countBy = (results: readonly CheckResult[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** The whole report as one JSON object. */
export const json = (report: CheckReport, options: AccountReportOptions): string => {
  const accounts = report.accounts.map((account) => ({
    account: account.account,
    name: account.name,
    partition: account.partition,
    caller: account.caller,
    region: account.region,
    at: account.at,
    reportGenerated: account.reportGenerated,
    trouble: account.trouble && options.speaker.message(account.trouble),
    securityStatus: account.marks,
    results: account.results.map((result) => resultJson(result, account, options)),
  }));
  const whole = {
    schema: ACCOUNT_SCHEMA,
    tool: `keywarden ${options.version}`,
    baseline: report.baseline,
    requests: report.requests,
    summary: countBy(report.accounts.flatMap(({ results }) => results)),
    accounts,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
};
