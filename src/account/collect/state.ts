import { type Answer, notAsked, orElse } from '../answer.ts';
import type { Aws } from '../aws.ts';
import { isRoot } from '../credential-report.ts';
import { hasKeyFault } from '../key-age.ts';
import { type Partition, partitionOf } from '../partition.ts';
import { adminsOf } from '../privilege.ts';
import type { AccessKey, AccountState, HookState, RootCredentials, Trail } from '../state.ts';
import {
  collectAlarms,
  collectMetricFilters,
  collectNotifications,
  collectRules,
  collectTopic,
  isTopic,
  regionOfLogGroup,
} from './alerts.ts';
import { collectBillingAlerts, collectBudgets, collectFreeTier } from './billing.ts';
import { collectContacts, collectPrimaryContact } from './contacts.ts';
import { collectAnalyzers, collectRootEvents, collectThreatDetection } from './detection.ts';
import * as identity from './identity.ts';
import { collectOrganization, collectRootFeatures } from './organization.ts';
import { collectTrails } from './trails.ts';

/** Whose account it is that is looked at. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

export interface CollectOptions {
  readonly caller: Caller;
  readonly hook: HookState;
  /** When the state is gathered, ISO 8601. */
  readonly at: string;
  /** What AssumeRoot showed of the root user. */
  readonly rootCredentials?: Answer<RootCredentials>;
  /** Milliseconds between questions whether the credential report is made. */
  readonly pollEvery?: number;
}

/** Gathers all that the checks go by. Nothing is changed, and nothing rejects: what is refused is in the state as such. */
export const collectState = async (aws: Aws, options: CollectOptions): Promise<AccountState> => {
  const { caller, hook, at } = options;
  const partition = partitionOf(caller.arn);
  const [who, what, alerts] = await Promise.all([
    collectIdentity(aws, partition, options),
    collectAccount(aws, partition, caller.account),
    collectLogging(aws, partition, caller.account),
  ]);
  const report = orElse(who.report, undefined);
  return {
    account: caller.account,
    partition: partition.id,
    region: aws.region,
    caller: caller.arn,
    at,
    ...who,
    ...what,
    ...alerts,
    rootCredentials: options.rootCredentials ?? notAsked('sts:AssumeRoot'),
    // Slow and throttled, so only when the report cannot tell.
    rootEvents:
      report?.rows.some(isRoot) === true
        ? notAsked('cloudtrail:LookupEvents')
        : await collectRootEvents(aws, partition),
    hook,
  };
};

const collectIdentity = async (aws: Aws, partition: Partition, { at, pollEvery }: CollectOptions) => {
  const asked = await together({
    summary: identity.collectSummary(aws),
    report: identity.collectReport(aws, pollEvery),
    passwordPolicy: identity.collectPasswordPolicy(aws),
    identities: identity.collectIdentities(aws),
    adminRoles: identity.collectAdminRoles(aws, partition.id),
    identityCenterRoles: identity.collectIdentityCenterRoles(aws),
    samlProviders: identity.collectSamlProviders(aws),
    virtualMfa: identity.collectVirtualMfa(aws),
    alias: identity.collectAlias(aws),
  });
  const { identities, report } = asked;
  const rows = orElse(report, undefined)?.rows.filter((row) => !isRoot(row)) ?? [];
  const admins = new Set(identities.ok ? adminsOf(identities.value).users : []);
  const forMfa = rows.filter(({ user, mfa, password }) => admins.has(user) || (password === true && mfa !== true));
  const forKeys = rows.filter((row) => hasKeyFault(row, at));
  const [userMfa, userKeys] = await Promise.all([
    byUser(forMfa, (user) => identity.collectMfa(aws, user)),
    byUser(forKeys, (user) => identity.collectKeys(aws, user)),
  ]);
  return { ...asked, userMfa, userKeys };
};

/** Users beyond these are judged by the report, which may be four hours old. */
const MOST_USERS = 200;

const byUser = <T>(
  rows: readonly { readonly user: string }[],
  ask: (user: string) => Promise<Answer<T>>,
): Promise<Record<string, Answer<T>>> =>
  askedOfEach(
    rows.slice(0, MOST_USERS).map(({ user }) => user),
    ask,
  );

/** Asks the same of each, all at once; the answers by whom or what they are about. */
const askedOfEach = async <T>(
  names: readonly string[],
  ask: (name: string) => Promise<Answer<T>>,
): Promise<Record<string, Answer<T>>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await ask(name)] as const)));

/** Awaits all of an object's promises at once. */
const together = async <T extends Readonly<Record<string, Promise<unknown>>>>(
  promises: T,
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> => {
  const settled = await Promise.all(Object.entries(promises).map(async ([name, promise]) => [name, await promise]));
  return Object.fromEntries(settled);
};

const collectAccount = (aws: Aws, partition: Partition, account: string) =>
  together({
    organization: collectOrganization(aws, partition.globalRegion),
    rootFeatures: collectRootFeatures(aws),
    contacts: collectContacts(aws),
    primaryContact: collectPrimaryContact(aws),
    budgets: collectBudgets(aws, account, partition),
    billingAlerts: collectBillingAlerts(aws, partition),
    freeTier: collectFreeTier(aws, partition),
    analyzers: collectAnalyzers(aws),
    threatDetection: collectThreatDetection(aws, partition),
  });

const collectLogging = async (aws: Aws, partition: Partition, account: string) => {
  const { trails, notifications, rules } = await together({
    trails: collectTrails(aws, partition),
    notifications: collectNotifications(aws, partition),
    rules: askedOfEach(partition.signInRegions, (region) => collectRules(aws, account, region)),
  });
  const alarms = await collectAlarmsFor(aws, partition, orElse(trails, []));
  const metricFilters = await collectMetricFilters(aws, orElse(trails, []));
  const targets = Object.values(rules)
    .flatMap((list) => orElse(list, []))
    .flatMap((rule) => orElse(rule.targets, []));
  const actions = Object.values(alarms)
    .flatMap((list) => orElse(list, []))
    .flatMap((alarm) => alarm.actions);
  const topics = await collectTopics(aws, [...targets, ...actions]);
  return { trails, notifications, rules, alarms, metricFilters, topics };
};

const collectAlarmsFor = (aws: Aws, { billingRegion }: Partition, trails: readonly Trail[]) => {
  const groups = trails.flatMap(({ logGroup }) => (logGroup === undefined ? [] : (regionOfLogGroup(logGroup) ?? [])));
  const regions = [...new Set([...(billingRegion === undefined ? [] : [billingRegion]), ...groups])];
  return askedOfEach(regions, (region) => collectAlarms(aws, region));
};

const MOST_TOPICS = 50;

const collectTopics = (aws: Aws, arns: readonly string[]) => {
  const topics = [...new Set(arns.filter(isTopic))].slice(0, MOST_TOPICS);
  return askedOfEach(topics, (arn) => collectTopic(aws, arn));
};

/** What AssumeRoot's audit policy lets one see of a member account: its root user, exactly. */
export const collectRootCredentials = async (aws: Aws): Promise<Answer<RootCredentials>> => {
  const [keys, mfa, profile] = await Promise.all([
    identity.collectKeys(aws),
    identity.collectMfa(aws),
    aws.ask('iam:GetLoginProfile', {}),
  ]);
  if (!keys.ok) return keys;
  if (!mfa.ok) return mfa;
  if (!profile.ok && profile.failure.reason !== 'absent') return profile;
  const active: readonly AccessKey[] = keys.value;
  return { ok: true, value: { keys: active, mfa: mfa.value, hasPassword: profile.ok } };
};
