import { known, orElse } from '../answer.ts';
import { defineChecks, fail, type Message, notApplicable, pass, say, type Verdict, warn } from '../check.ts';
import type { ReportKey, ReportRow } from '../credential-report.ts';
import { daysBetween, type KeyFault, keyFault, OLD_DAYS, UNUSED_DAYS } from '../key-age.ts';
import type { AccessKey, AccountState } from '../state.ts';
import { consoleUsers, userRows } from './users.ts';

const SECOND = 1000;

/** The live key that a key of the report is; the report knows keys by their date only. */
const liveKey = ({ rotated }: ReportKey, live: readonly AccessKey[]): AccessKey | undefined =>
  live.find(({ created }) => Math.abs(Date.parse(created) - Date.parse(rotated ?? '')) < SECOND);

const nameOf = ({ number }: ReportKey, live: AccessKey | undefined): string =>
  live === undefined ? String(number) : `…${live.id.slice(-4)}`;

const SAYS = {
  old: 'key-age.old',
  unused: 'key-age.unused',
  'never-used': 'key-age.never-used',
} as const satisfies Record<KeyFault, string>;

/** What is wrong with the keys of a user. A key that is gone since the report was made is no longer wrong. */
const faultsOf = (row: ReportRow, state: AccountState): Message[] =>
  row.keys.flatMap((key) => {
    const fault = keyFault(key, state.at);
    const live = state.userKeys[row.user];
    const found = live?.ok ? liveKey(key, live.value) : undefined;
    if (fault === undefined || (live?.ok && found?.active !== true)) return [];
    const days = daysBetween(fault === 'unused' ? key.used : key.rotated, state.at) ?? 0;
    return [
      say(SAYS[fault], {
        user: row.user,
        key: nameOf(key, found),
        days,
        wanted: fault === 'old' ? OLD_DAYS : UNUSED_DAYS,
      }),
    ];
  });

const keyAge = (state: AccountState): Verdict => {
  const rows = userRows(state);
  const keys = rows.flatMap((row) => row.keys).filter(({ active }) => active).length;
  if (keys === 0) return pass(say('key-age.none'));
  const faulty = rows.map((row) => ({ row, items: faultsOf(row, state) })).filter(({ items }) => items.length > 0);
  const items = faulty.flatMap((entry) => entry.items);
  if (items.length === 0) return pass(say('key-age.pass', { count: keys }));
  return fail(say('key-age.fail', { count: items.length }), { items, resources: faulty.map(({ row }) => row.arn) });
};

const federation = (state: AccountState): Verdict => {
  const roles = orElse(state.identityCenterRoles, []);
  if (roles.length > 0) return pass(say('federation.identity-center', { count: roles.length }));
  const providers = orElse(state.samlProviders, []);
  if (providers.length > 0) return pass(say('federation.saml'), { resources: providers });
  const users = consoleUsers(state);
  if (users.length === 0) return notApplicable(say('users.no-console'));
  known(state.identityCenterRoles);
  known(state.samlProviders);
  return warn(say('federation.warn', { count: users.length }), { resources: users.map(({ arn }) => arn) });
};

const analyzer = (state: AccountState): Verdict => {
  const external = known(state.analyzers).filter(({ type, active }) => active && /^(ACCOUNT|ORGANIZATION)$/.test(type));
  return external.length > 0
    ? pass(say('analyzer.pass', { name: external[0]!.name, region: state.region }))
    : fail(say('analyzer.fail', { region: state.region }));
};

const guardduty = (state: AccountState): Verdict =>
  known(state.threatDetection)
    ? pass(say('guardduty.pass', { region: state.region }))
    : warn(say('guardduty.off', { region: state.region }));

const REPORT = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;

export const keyChecks = defineChecks([
  {
    id: 'key-age',
    section: 'users',
    seed: 'S16',
    severity: 'medium',
    baselines: ['modern', 'seed', 'cis-5.0'],
    actions: [...REPORT, 'iam:ListAccessKeys'],
    cis: { '3.0': '1.12, 1.14', '4.0.1': '1.12, 1.14', '5.0': '1.11, 1.13', '6.0': '2.11, 2.13', '7.0': '2.11, 2.12' },
    securityHub: 'IAM.3',
    page: '/iam/home#/users',
    evaluate: keyAge,
  },
  {
    id: 'federation',
    section: 'users',
    seed: 'S16',
    severity: 'low',
    baselines: ['modern', 'cis-5.0'],
    actions: ['iam:ListRoles', 'iam:ListSAMLProviders', ...REPORT],
    cis: { '3.0': '1.21', '4.0.1': '1.21', '5.0': '1.20', '6.0': '2.20', '7.0': '2.19' },
    page: '/singlesignon/home',
    evaluate: federation,
  },
]);

export const detectionChecks = defineChecks([
  {
    id: 'analyzer',
    section: 'logging',
    seed: 'S16',
    severity: 'low',
    baselines: ['modern', 'cis-5.0'],
    actions: ['access-analyzer:ListAnalyzers'],
    cis: { '3.0': '1.20', '4.0.1': '1.20', '5.0': '1.19', '6.0': '2.19', '7.0': '2.18' },
    securityHub: 'IAM.28',
    page: '/access-analyzer/home',
    evaluate: analyzer,
  },
  {
    id: 'guardduty',
    section: 'logging',
    seed: 'S16',
    severity: 'info',
    baselines: ['modern'],
    actions: ['guardduty:ListDetectors', 'guardduty:GetDetector'],
    securityHub: 'GuardDuty.1',
    page: '/guardduty/home',
    evaluate: guardduty,
  },
]);
