import { type Answer, known, orElse } from '../answer.ts';
import {
  type CheckContext,
  defineChecks,
  fail,
  type Message,
  notApplicable,
  pass,
  say,
  type Verdict,
  warn,
} from '../check.ts';
import { isRoot, type ReportRow } from '../credential-report.ts';
import { adminsOf } from '../privilege.ts';
import type { AccountState, User } from '../state.ts';

/** Everybody in the report but root. */
export const userRows = (state: AccountState): readonly ReportRow[] =>
  known(state.report).rows.filter((row) => !isRoot(row));

export const consoleUsers = (state: AccountState): readonly ReportRow[] =>
  userRows(state).filter(({ password }) => password === true);

const SSO_ADMIN = /^AWSReservedSSO_/;

const adminPrincipal = (state: AccountState, { baseline }: CheckContext): Verdict => {
  const roles = state.adminRoles;
  const central = orElse(roles, []).filter((name) => SSO_ADMIN.test(name));
  if (central.length > 0 && baseline !== 'seed')
    return pass(say('admin-principal.identity-center', { role: central[0]! }), { resources: central });
  const identities = known(state.identities);
  const { groups, direct } = adminsOf(identities);
  const filled = groups.filter((group) => identities.users.some((user) => user.groups.includes(group)));
  if (filled.length > 0)
    return pass(
      say(baseline === 'modern' ? 'admin-principal.group-prefer' : 'admin-principal.group', { group: filled[0]! }),
      { resources: filled },
    );
  if (central.length > 0)
    return pass(say('admin-principal.identity-center', { role: central[0]! }), { resources: central });
  if (direct.length > 0) {
    const message = say('admin-principal.direct', { users: { list: direct } });
    return baseline === 'seed' ? fail(message, { resources: direct }) : warn(message, { resources: direct });
  }
  const others = known(roles);
  if (others.length > 0) return warn(say('admin-principal.roles', { roles: { list: others } }), { resources: others });
  return fail(say(groups.length > 0 ? 'admin-principal.empty-group' : 'admin-principal.none'));
};

const holdsRights = ({ attached, inline }: User): boolean => attached.length + inline.length > 0;

const policyNames = ({ attached, inline }: User): string[] => [
  ...attached.map((arn) => arn.split('/').at(-1) ?? arn),
  ...(inline.length > 0 ? [`inline (${inline.length})`] : []),
];

const adminViaGroup = (state: AccountState): Verdict => {
  const identities = known(state.identities);
  const users = identities.users.filter(holdsRights);
  if (users.length === 0) return pass(say(identities.users.length === 0 ? 'users.none' : 'admin-via-group.pass'));
  const privileged = new Set(adminsOf(identities).direct);
  const items = users.map((user) =>
    say('admin-via-group.item', { user: user.name, policies: { list: policyNames(user) } }),
  );
  return fail(say('admin-via-group.fail', { count: users.length }), {
    severity: users.some(({ name }) => privileged.has(name)) ? 'medium' : 'low',
    items,
    resources: users.map(({ arn }) => arn),
  });
};

/** Whether a user has MFA: as asked just now where that was done, else as the report says. */
const hasMfa = (row: ReportRow, answer: Answer<readonly string[]> | undefined): boolean =>
  answer?.ok === true ? answer.value.length > 0 : row.mfa === true;

const SMS = /:sms-mfa\//;

const mfaFault = (row: ReportRow, answer: Answer<readonly string[]> | undefined): Message | undefined => {
  if (!hasMfa(row, answer))
    return say(row.password === true ? 'admin-mfa.no-mfa' : 'admin-mfa.no-mfa-key', { user: row.user });
  const serials = answer === undefined ? [] : orElse(answer, []);
  return serials.some((serial) => SMS.test(serial)) ? say('admin-mfa.sms', { user: row.user }) : undefined;
};

const canAct = ({ password, keys }: ReportRow): boolean => password === true || keys.some(({ active }) => active);

const adminMfa = (state: AccountState): Verdict => {
  const admins = adminsOf(known(state.identities)).users;
  if (admins.length === 0) return notApplicable(say('admin-mfa.none'));
  const rows = userRows(state);
  const missing = admins.filter((name) => !rows.some(({ user }) => user === name));
  const acting = rows.filter((row) => admins.includes(row.user) && canAct(row));
  const faults = acting.flatMap((row) => {
    const fault = mfaFault(row, state.userMfa[row.user]);
    return fault === undefined ? [] : [{ fault, arn: row.arn }];
  });
  if (faults.length > 0)
    return fail(say('admin-mfa.fail', { count: faults.length }), {
      items: faults.map(({ fault }) => fault),
      resources: faults.map(({ arn }) => arn),
    });
  if (missing.length > 0) return warn(say('admin-mfa.not-reported', { users: { list: missing } }));
  return pass(say('admin-mfa.pass', { count: admins.length }));
};

const userMfa = (state: AccountState): Verdict => {
  const users = consoleUsers(state);
  if (users.length === 0) return notApplicable(say('users.no-console'));
  const without = users.filter((row) => !hasMfa(row, state.userMfa[row.user]));
  if (without.length === 0) return pass(say('user-mfa.pass', { count: users.length }));
  return fail(say('user-mfa.fail', { count: without.length, users: { list: without.map(({ user }) => user) } }), {
    resources: without.map(({ arn }) => arn),
  });
};

const DETAILS = 'iam:GetAccountAuthorizationDetails';
const REPORT = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;
const ALL = ['modern', 'seed', 'cis-5.0'] as const;

export const userChecks = defineChecks([
  {
    id: 'admin-principal',
    section: 'users',
    seed: 'S5',
    severity: 'high',
    baselines: ['modern', 'seed'],
    actions: [DETAILS, 'iam:ListEntitiesForPolicy'],
    page: '/iam/home#/users',
    evaluate: adminPrincipal,
  },
  {
    id: 'admin-via-group',
    section: 'users',
    seed: 'S5',
    severity: 'medium',
    baselines: ALL,
    actions: [DETAILS],
    cis: { '3.0': '1.15', '4.0.1': '1.15', '5.0': '1.14', '6.0': '2.14', '7.0': '2.13' },
    securityHub: 'IAM.2',
    page: '/iam/home#/users',
    evaluate: adminViaGroup,
  },
  {
    id: 'admin-mfa',
    section: 'users',
    seed: 'S6',
    severity: 'high',
    baselines: ['modern', 'seed'],
    actions: [DETAILS, ...REPORT, 'iam:ListMFADevices'],
    page: '/iam/home#/users',
    evaluate: adminMfa,
  },
  {
    id: 'user-mfa',
    section: 'users',
    seed: 'S6',
    severity: 'medium',
    baselines: ['modern', 'cis-5.0'],
    actions: [...REPORT, 'iam:ListMFADevices'],
    cis: { '3.0': '1.10', '4.0.1': '1.10', '5.0': '1.9', '6.0': '2.9', '7.0': '2.10' },
    securityHub: 'IAM.5',
    page: '/iam/home#/users',
    evaluate: userMfa,
  },
]);
