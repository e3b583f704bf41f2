import { answered, notAsked } from '../../src/account/answer.ts';
import { checks } from '../../src/account/checks/index.ts';
import { parseCredentialReport } from '../../src/account/credential-report.ts';
import { emptyState } from '../../src/account/empty-state.ts';
import { checksOf, type Evaluation, evaluateAccount } from '../../src/account/evaluate.ts';
import { type CheckResult, NO_WORDS } from '../../src/account/report.ts';
import type { AccountState, Alarm, EventRule, Holder, Trail, User } from '../../src/account/state.ts';
import { type ReportFields, reportCsv } from './fixture.ts';

export const NOW = '2026-11-23T12:00:00.000Z';
export const ACCOUNT = '111122223333';

export const reportOf = (
  rows: readonly ReportFields[],
  generated = '2026-11-23T11:00:00.000Z',
): AccountState['report'] => answered({ generated, rows: parseCredentialReport(reportCsv(rows)) });

export const rootRow = (more: ReportFields = {}): ReportFields => ({
  user: '<root_account>',
  arn: `arn:aws:iam::${ACCOUNT}:root`,
  user_creation_time: '2020-01-01T00:00:00+00:00',
  password_enabled: 'TRUE',
  password_last_used: '2025-01-01T00:00:00+00:00',
  mfa_active: 'true',
  ...more,
});

export const userRow = (name: string, more: ReportFields = {}): ReportFields => ({
  user: name,
  arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
  user_creation_time: '2024-01-01T00:00:00+00:00',
  password_enabled: 'true',
  mfa_active: 'true',
  ...more,
});

export const userOf = (name: string, more: Partial<User> = {}): User => ({
  name,
  arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
  attached: [],
  inline: [],
  groups: [],
  ...more,
});

export const groupOf = (name: string, more: Partial<Holder> = {}): Holder => ({
  name,
  arn: `arn:aws:iam::${ACCOUNT}:group/${name}`,
  attached: [],
  inline: [],
  ...more,
});

export const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
export const ADMINS: Holder = groupOf('Administrators', { attached: [ADMIN] });

export const summaryOf = (more: Record<string, number> = {}): AccountState['summary'] =>
  answered({
    AccountAccessKeysPresent: 0,
    AccountSigningCertificatesPresent: 0,
    AccountMFAEnabled: 1,
    AccountPasswordPresent: 1,
    ...more,
  });

export const trailOf = (more: Partial<Trail> = {}): Trail => ({
  name: 'main',
  arn: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/main`,
  homeRegion: 'us-east-1',
  multiRegion: true,
  organization: false,
  validated: true,
  encrypted: true,
  bucket: 'logs',
  logGroup: undefined,
  status: answered({ logging: true, deliveryError: undefined }),
  selectors: answered([{ management: true, read: true, write: true, excludes: [] }]),
  bucketIsPublic: answered(false),
  ...more,
});

export const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:alerts`;

export const ruleOf = (more: Partial<EventRule> = {}): EventRule => ({
  name: 'root-signin',
  region: 'us-east-1',
  state: 'ENABLED',
  pattern: JSON.stringify({ source: ['aws.signin'], detail: { userIdentity: { type: ['Root'] } } }),
  targets: answered([TOPIC]),
  ...more,
});

export const alarmOf = (more: Partial<Alarm> = {}): Alarm => ({
  name: 'bill',
  metrics: [{ namespace: 'AWS/Billing', name: 'EstimatedCharges' }],
  actionsEnabled: true,
  actions: [TOPIC],
  ...more,
});

const contact = answered({ name: 'Ops', email: 'ops@example.org' });

/** Nothing of the account may be seen. */
export const deniedState: AccountState = emptyState(
  {
    caller: { account: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:user/ci` },
    region: 'us-east-1',
    at: NOW,
    hook: 'not-asked',
  },
  { reason: 'denied', code: 'AccessDenied', message: 'User is not authorized' },
);

/** An account with IAM users that does all that is asked for. */
export const goodState: AccountState = {
  ...deniedState,
  alias: answered('acme'),
  summary: summaryOf(),
  report: reportOf([rootRow(), userRow('alice')]),
  passwordPolicy: answered({
    minimumLength: 14,
    upperCase: true,
    lowerCase: true,
    digits: true,
    symbols: true,
    maximumAge: 90,
    remembered: 24,
  }),
  identities: answered({ users: [userOf('alice', { groups: ['Administrators'] })], groups: [ADMINS], policies: [] }),
  adminRoles: answered([]),
  identityCenterRoles: answered(['AWSReservedSSO_ReadOnly_1']),
  samlProviders: answered([]),
  virtualMfa: answered([]),
  userMfa: { alice: answered([`arn:aws:iam::${ACCOUNT}:u2f/user/alice/x`]) },
  rootEvents: notAsked('cloudtrail:LookupEvents'),
  organization: answered(undefined),
  rootFeatures: answered(undefined),
  contacts: { SECURITY: contact, BILLING: contact, OPERATIONS: contact },
  primaryContact: answered(true),
  budgets: answered([
    {
      name: 'monthly',
      type: 'COST',
      limit: '10 USD',
      notifications: answered([{ threshold: 80, unit: 'PERCENTAGE', subscribers: answered(['x@example.org']) }]),
    },
  ]),
  billingAlerts: answered(true),
  freeTier: answered({ usages: [], plan: undefined }),
  trails: answered([trailOf()]),
  alarms: { 'us-east-1': answered([]) },
  metricFilters: answered([]),
  rules: {
    'us-east-1': answered([ruleOf()]),
    'us-east-2': answered([]),
    'eu-north-1': answered([]),
    'ap-southeast-2': answered([]),
  },
  notifications: answered([]),
  topics: { [TOPIC]: answered({ confirmed: 1, pending: 0 }) },
  analyzers: answered([{ name: 'external', type: 'ACCOUNT', active: true }]),
  threatDetection: answered(true),
  hook: 'keywarden',
};

/** The day after somebody has signed up. */
export const newState: AccountState = {
  ...goodState,
  caller: `arn:aws:iam::${ACCOUNT}:root`,
  summary: summaryOf({ AccountMFAEnabled: 0 }),
  report: reportOf([
    rootRow({
      user_creation_time: '2026-11-22T12:00:00+00:00',
      password_last_used: '2026-11-23T09:00:00+00:00',
      mfa_active: 'false',
    }),
  ]),
  passwordPolicy: answered(undefined),
  identities: answered({ users: [], groups: [], policies: [] }),
  identityCenterRoles: answered([]),
  userMfa: {},
  contacts: { SECURITY: answered(undefined), BILLING: answered(undefined), OPERATIONS: answered(undefined) },
  budgets: answered([]),
  billingAlerts: answered(false),
  trails: answered([]),
  rules: {
    'us-east-1': answered([]),
    'us-east-2': answered([]),
    'eu-north-1': answered([]),
    'ap-southeast-2': answered([]),
  },
  topics: {},
  analyzers: answered([]),
  threatDetection: answered(false),
  hook: 'absent',
};

/** A member of an organisation that gave it no root credentials. */
export const memberState: AccountState = {
  ...goodState,
  caller: `arn:aws:sts::${ACCOUNT}:assumed-role/AccountCheckReadOnly/me`,
  summary: summaryOf({ AccountMFAEnabled: 0, AccountPasswordPresent: 0 }),
  report: reportOf([rootRow({ password_enabled: 'FALSE', password_last_used: 'N/A', mfa_active: 'false' })]),
  identities: answered({ users: [], groups: [], policies: [] }),
  adminRoles: answered(['AWSReservedSSO_AdministratorAccess_1']),
  userMfa: {},
  organization: answered({ id: 'o-abcdefghij', managementAccount: '444455556666' }),
  budgets: answered([]),
  hook: 'not-asked',
};

const evaluation: Evaluation = { baseline: 'modern', rootIdleDays: 30, memberBilling: false, checks, words: NO_WORDS };

/** The results of all checks, whatever baseline they are in, by their ids. */
export const resultsOf = (state: AccountState, more: Partial<Evaluation> = {}): Record<string, CheckResult> =>
  Object.fromEntries(
    evaluateAccount(state, { ...evaluation, ...more }).results.map((result) => [result.check.id, result]),
  );

/** The result of one check. */
export const resultOf = (id: string, state: AccountState, more: Partial<Evaluation> = {}): CheckResult =>
  resultsOf(state, more)[id]!;

export { checksOf, evaluation };
