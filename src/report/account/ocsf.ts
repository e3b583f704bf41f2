import type { Severity, Status } from '../../account/check.ts';
import type { AccountReport, CheckReport, CheckResult } from '../../account/report.ts';
import { type AccountReportOptions, type ShownResult, shownResult } from './shown.ts';

const SEVERITY: Readonly<Record<Severity, readonly [number, string]>> = {
  info: [1, 'Informational'],
  low: [2, 'Low'],
  medium: [3, 'Medium'],
  high: [4, 'High'],
  critical: [5, 'Critical'],
};

const STATUS: Readonly<Record<Status, readonly [number, string]>> = {
  pass: [1, 'Pass'],
  warn: [2, 'Warning'],
  fail: [3, 'Fail'],
  unknown: [0, 'Unknown'],
  manual: [99, 'Manual'],
  'n/a': [99, 'Not applicable'],
  muted: [99, 'Muted'],
};

const resourcesOf = ({ resources = [] }: CheckResult, { account, partition, region }: AccountReport) =>
  (resources.length === 0 ? [`arn:${partition}:iam::${account}:root`] : resources).map((uid) => ({
    uid,
    region,
    cloud_partition: partition,
    ...(resources.length === 0 ? { type: 'AwsAccount' } : {}),
  }));

const complianceOf = ({ status, references, detail }: ShownResult) => ({
  status: STATUS[status][1],
  status_id: STATUS[status][0],
  status_detail: detail,
  standards: [...new Set(references.map(({ standard, version }) => [standard, version].filter(Boolean).join(' ')))],
  requirements: references.map(({ standard, version, id }) => [standard, version, id].filter(Boolean).join(' ')),
});

const event = (result: CheckResult, account: AccountReport, { speaker, version }: AccountReportOptions) => {
  const shown = shownResult(result, account, speaker);
  const time = Date.parse(account.at);
  const [severityId, severity] = SEVERITY[shown.severity];
  return {
    activity_id: 1,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    type_uid: 200301,
    type_name: 'Compliance Finding: Create',
    time,
    severity,
    severity_id: severityId,
    status: shown.status === 'muted' ? 'Suppressed' : 'New',
    status_id: shown.status === 'muted' ? 3 : 1,
    message: [shown.detail, ...shown.items].join('; '),
    metadata: {
      version: '1.3.0',
      profiles: ['cloud'],
      product: { name: 'keywarden', vendor_name: 'keywarden', version },
    },
    finding_info: {
      uid: `keywarden-${account.account}-${shown.id}`,
      title: shown.title,
      desc: shown.detail,
      created_time: time,
    },
    compliance: complianceOf(shown),
    remediation: { desc: shown.fix, references: shown.url === undefined ? [] : [shown.url] },
    resources: resourcesOf(result, account),
    cloud: {
      provider: 'AWS',
      region: account.region,
      account: { uid: account.account, name: account.name, type: 'AWS Account', type_id: 10 },
    },
  };
};

/** The results as OCSF events (https://schema.ocsf.io/1.3.0/classes/compliance_finding), one a check and account. */
export const ocsf = (report: CheckReport, options: AccountReportOptions): string =>
  `${JSON.stringify(
    report.accounts.flatMap((account) => account.results.map((result) => event(result, account, options))),
    null,
    2,
  )}\n`;
