import { known, orElse } from '../answer.ts';
import { defineChecks, fail, manual, notApplicable, pass, say, type Verdict, warn } from '../check.ts';
import type { ReportKey } from '../credential-report.ts';
import { daysBetween } from '../key-age.ts';
import { partitionOf } from '../partition.ts';
import { hasNoCredentials, rootRow, rootState } from '../root-state.ts';
import type { AccountState, VirtualMfa } from '../state.ts';

const NONE = say('root.none');
const arnOf = ({ partition, account }: AccountState): string => `arn:${partition}:iam::${account}:root`;
const rootSignsIn = ({ partition }: AccountState): boolean => partitionOf(`arn:${partition}:`).rootSignsIn;

const keyMessage = ({ active, rotated, used, usedService, usedRegion }: ReportKey, { at }: AccountState) => {
  const created = rotated?.slice(0, 10) ?? '?';
  const days = daysBetween(used, at);
  if (!active) return say('root-access-key.inactive', { created });
  if (days === undefined) return say('root-access-key.never-used', { created });
  return say('root-access-key.used', {
    created,
    used: { ago: days },
    service: usedService ?? '?',
    region: usedRegion ?? '?',
  });
};

const rootAccessKey = (state: AccountState): Verdict => {
  const root = rootState(state);
  const reported = rootRow(state)?.keys ?? [];
  const evidence = { source: root.source, AccountAccessKeysPresent: root.keys };
  if (root.keys > 0) {
    const items = reported.map((key) => keyMessage(key, state));
    return fail(say('root-access-key.fail', { count: Math.max(root.keys, reported.length) }), {
      items,
      evidence,
      resources: [arnOf(state)],
    });
  }
  if (root.certificates > 0)
    return fail(say('root-access-key.certificate'), { severity: 'high', evidence, resources: [arnOf(state)] });
  if (hasNoCredentials(root)) return pass(NONE, { evidence });
  const stale = root.source === 'summary' && reported.some(({ active }) => active);
  return pass(say(stale ? 'root-access-key.stale' : 'root-access-key.pass'), { evidence });
};

const rootMfa = (state: AccountState): Verdict => {
  if (!rootSignsIn(state)) return notApplicable(say('root.elsewhere'));
  const root = rootState(state);
  const evidence = { source: root.source, AccountMFAEnabled: root.mfa };
  if (hasNoCredentials(root)) return pass(NONE, { evidence });
  if (root.mfa) return pass(say('root-mfa.pass'), { evidence });
  return fail(say(root.password === true ? 'root-mfa.fail-password' : 'root-mfa.fail'), {
    evidence,
    resources: [arnOf(state)],
  });
};

/** Whose virtual device it is, by ARN and serial: a user may be called `groot`, and a device `root`. */
const isRootDevice = ({ serial, userArn }: VirtualMfa): boolean =>
  userArn?.endsWith(':root') === true || serial.endsWith(':mfa/root-account-mfa-device');

const rootStrongMfa = (state: AccountState): Verdict => {
  if (!rootSignsIn(state)) return notApplicable(say('root.elsewhere'));
  const root = rootState(state);
  if (hasNoCredentials(root)) return notApplicable(NONE);
  if (!root.mfa) return notApplicable(say('root-mfa-phishing-resistant.no-mfa'));
  if (state.rootCredentials.ok) {
    const strong = state.rootCredentials.value.mfa.some((serial) => !serial.includes(':mfa/'));
    return strong
      ? pass(say('root-mfa-phishing-resistant.pass'))
      : warn(say('root-mfa-phishing-resistant.only-virtual'));
  }
  return known(state.virtualMfa).some(isRootDevice)
    ? warn(say('root-mfa-phishing-resistant.virtual'))
    : pass(say('root-mfa-phishing-resistant.pass'));
};

const rootPassword = (state: AccountState): Verdict => {
  if (!rootSignsIn(state)) return notApplicable(say('root.elsewhere'));
  const root = rootState(state);
  if (root.password === false) return pass(say('root-password.none'));
  const changed = rootRow(state)?.passwordChanged;
  return manual(
    changed === undefined
      ? say('root-password.manual')
      : say('root-password.changed', { changed: changed.slice(0, 10) }),
  );
};

/** When root was last used: the newest of what the report says, else what the event history says. */
const lastUse = (state: AccountState): string | undefined => {
  const row = rootRow(state);
  if (row === undefined) {
    const events = known(state.rootEvents.ok ? state.rootEvents : state.report.ok ? state.rootEvents : state.report);
    return (events as readonly string[])[0];
  }
  return [row.passwordUsed, ...row.keys.map(({ used }) => used)]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
};

const NEW_ACCOUNT_DAYS = 30;

const rootUse = (state: AccountState, { rootIdleDays }: { readonly rootIdleDays: number }): Verdict => {
  if (state.caller.endsWith(':root')) return fail(say('root-use.caller'), { resources: [state.caller] });
  const used = lastUse(state);
  const days = daysBetween(used, state.at);
  if (days === undefined) return pass(say(rootRow(state) === undefined ? 'root-use.no-events' : 'root-use.never'));
  const evidence = { lastUsed: used };
  if (days > rootIdleDays) return pass(say('root-use.pass', { used: { ago: days } }), { evidence });
  const age = daysBetween(rootRow(state)?.created, state.at);
  if (age !== undefined && age <= NEW_ACCOUNT_DAYS)
    return warn(say('root-use.new-account', { used: { ago: days }, age }), { evidence });
  return fail(say('root-use.fail', { used: { ago: days } }), { evidence, resources: [arnOf(state)] });
};

const rootCentral = (state: AccountState): Verdict => {
  const organization = known(state.organization);
  if (organization === undefined) return notApplicable(say('root-central.no-organization'));
  if (organization.managementAccount !== state.account && orElse(state.rootFeatures, undefined) === undefined)
    return notApplicable(say('root-central.member', { organization: organization.id }));
  const features = known(state.rootFeatures);
  if (features === undefined) return notApplicable(say('root-central.member', { organization: organization.id }));
  return features.includes('RootCredentialsManagement')
    ? pass(say('root-central.pass', { organization: organization.id }))
    : warn(say('root-central.off', { organization: organization.id }), { resources: [organization.id] });
};

const SUMMARY = 'iam:GetAccountSummary';
const REPORT = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;
const CREDENTIALS_PAGE = '/iam/home#/security_credentials';
const ALL = ['modern', 'seed', 'cis-5.0'] as const;

export const rootChecks = defineChecks([
  {
    id: 'root-access-key',
    section: 'root',
    seed: 'S2',
    severity: 'critical',
    baselines: ALL,
    actions: [SUMMARY, ...REPORT],
    cis: { '3.0': '1.4', '4.0.1': '1.4', '5.0': '1.3', '6.0': '2.3', '7.0': '2.4' },
    securityHub: 'IAM.4',
    page: CREDENTIALS_PAGE,
    evaluate: rootAccessKey,
  },
  {
    id: 'root-mfa',
    section: 'root',
    seed: 'S4',
    severity: 'critical',
    baselines: ALL,
    actions: [SUMMARY, ...REPORT],
    cis: { '3.0': '1.5', '4.0.1': '1.5', '5.0': '1.4', '6.0': '2.4', '7.0': '2.5' },
    securityHub: 'IAM.9',
    page: CREDENTIALS_PAGE,
    evaluate: rootMfa,
  },
  {
    id: 'root-mfa-phishing-resistant',
    section: 'root',
    seed: 'S4',
    severity: 'medium',
    baselines: ['modern', 'cis-5.0'],
    actions: [SUMMARY, ...REPORT, 'iam:ListVirtualMFADevices'],
    cis: { '3.0': '1.6', '4.0.1': '1.6', '5.0': '1.5', '6.0': '2.5', '7.0': '2.6' },
    securityHub: 'IAM.6',
    page: CREDENTIALS_PAGE,
    evaluate: rootStrongMfa,
  },
  {
    id: 'root-use',
    section: 'root',
    seed: 'S1',
    severity: 'high',
    baselines: ALL,
    actions: [...REPORT, 'cloudtrail:LookupEvents'],
    cis: { '3.0': '1.7', '4.0.1': '1.7', '5.0': '1.6', '6.0': '2.6', '7.0': '2.7' },
    evaluate: rootUse,
  },
  {
    id: 'root-password',
    manual: true,
    section: 'root',
    seed: 'S3',
    severity: 'info',
    baselines: ['modern', 'seed'],
    actions: [SUMMARY, ...REPORT],
    page: CREDENTIALS_PAGE,
    evaluate: rootPassword,
  },
  {
    id: 'root-central',
    section: 'root',
    seed: 'S16',
    severity: 'medium',
    baselines: ['modern'],
    actions: ['organizations:DescribeOrganization', 'iam:ListOrganizationsFeatures'],
    cis: { '7.0': '2.1.1' },
    page: '/iam/home#/organization-root-access',
    evaluate: rootCentral,
  },
]);
