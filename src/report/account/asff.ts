import type { Severity, Status } from '../../account/check.ts';
import type { AccountReport, CheckReport, CheckResult } from '../../account/report.ts';
import { type AccountReportOptions, type ShownResult, shownResult } from './shown.ts';

const LABEL: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
};

const COMPLIANCE: Readonly<Record<Status, string>> = {
  pass: 'PASSED',
  fail: 'FAILED',
  warn: 'WARNING',
  unknown: 'NOT_AVAILABLE',
  manual: 'NOT_AVAILABLE',
  'n/a': 'NOT_AVAILABLE',
  muted: 'NOT_AVAILABLE',
};

/** The longest that Security Hub takes. */
const LONGEST = { title: 256, description: 1024, recommendation: 512, requirements: 32 } as const;

const workflow = ({ status }: ShownResult): string =>
  status === 'muted' ? 'SUPPRESSED' : status === 'pass' ? 'RESOLVED' : 'NEW';

const finding = (result: CheckResult, account: AccountReport, { speaker }: AccountReportOptions) => {
  const shown = shownResult(result, account, speaker);
  const { account: id, partition, region, at } = account;
  const requirements = shown.references.map(({ standard, version, id: number }) =>
    [standard, version && `v${version}`, number].filter(Boolean).join(' '),
  );
  const severity = shown.status === 'pass' || shown.status === 'n/a' ? 'INFORMATIONAL' : LABEL[shown.severity];
  return {
    SchemaVersion: '2018-10-08',
    Id: `keywarden/${id}/${shown.id}`,
    ProductArn: `arn:${partition}:securityhub:${region}:${id}:product/${id}/default`,
    GeneratorId: `keywarden/account-check/${shown.id}`,
    AwsAccountId: id,
    Types: ['Software and Configuration Checks/AWS Security Best Practices'],
    CreatedAt: at,
    UpdatedAt: at,
    Severity: { Label: severity },
    Title: shown.title.slice(0, LONGEST.title),
    Description: [shown.detail, ...shown.items].join('; ').slice(0, LONGEST.description),
    Remediation: {
      Recommendation: {
        Text: shown.fix.slice(0, LONGEST.recommendation),
        ...(shown.url === undefined ? {} : { Url: shown.url }),
      },
    },
    Resources: [{ Type: 'AwsAccount', Id: `AWS::::Account:${id}`, Partition: partition, Region: region }],
    Compliance: { Status: COMPLIANCE[shown.status], RelatedRequirements: requirements.slice(0, LONGEST.requirements) },
    Workflow: { Status: workflow(shown) },
    RecordState: 'ACTIVE',
    ProductFields: { 'keywarden/status': shown.status, 'keywarden/check': shown.id },
  };
};

/**
 * The results in the format of Security Hub, as BatchImportFindings takes them (100 at a time).
 * https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html
 */
export const asff = (report: CheckReport, options: AccountReportOptions): string =>
  `${JSON.stringify(
    report.accounts.flatMap((account) => account.results.map((result) => finding(result, account, options))),
    null,
    2,
  )}\n`;
