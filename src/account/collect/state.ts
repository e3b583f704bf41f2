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
  const [
    summary,
    report,
    passwordPolicy,
    identities,
    adminRoles,
    identityCenterRoles,
    samlProviders,
    virtualMfa,
    alias,
  ] = await Promise.all([
    identity.collectSummary(aws),
    identity.collectReport(aws, pollEvery),
    identity.collectPasswordPolicy(aws),
    identity.collectIdentities(aws),
    identity.collectAdminRoles(aws, partition.id),
    identity.collectIdentityCenterRoles(aws),
    identity.collectSamlProviders(aws),
    identity.collectVirtualMfa(aws),
    identity.collectAlias(aws),
  ]);
  const rows = orElse(report, undefined)?.rows.filter((row) => !isRoot(row)) ?? [];
  const admins = new Set(identities.ok ? adminsOf(identities.value).users : []);
  const forMfa = rows.filter(({ user, mfa, password }) => admins.has(user) || (password === true && mfa !== true));
  const forKeys = rows.filter((row) => hasKeyFault(row, at));
  const [userMfa, userKeys] = await Promise.all([
    byUser(forMfa, (user) => identity.collectMfa(aws, user)),
    byUser(forKeys, (user) => identity.collectKeys(aws, user)),
  ]);
  return {
    summary,
    report,
    passwordPolicy,
    identities,
    adminRoles,
    identityCenterRoles,
    samlProviders,
    virtualMfa,
    alias,
    userMfa,
    userKeys,
  };
};

/** Users beyond these are judged by the report, which may be four hours old. */
const MOST_USERS = 200;

const byUser = async <T>(
  rows: readonly { readonly user: string }[],
  ask: (user: string) => Promise<Answer<T>>,
): Promise<Record<string, Answer<T>>> => {
  const users = rows.slice(0, MOST_USERS).map(({ user }) => user);
  const answers = await Promise.all(users.map(ask));
  return Object.fromEntries(users.map((user, index) => [user, answers[index]!]));
};

const collectAccount = async (aws: Aws, partition: Partition, account: string) => {
  const [
    organization,
    rootFeatures,
    contacts,
    primaryContact,
    budgets,
    billingAlerts,
    freeTier,
    analyzers,
    threatDetection,
  ] = await Promise.all([
    collectOrganization(aws, partition.globalRegion),
    collectRootFeatures(aws),
    collectContacts(aws),
    collectPrimaryContact(aws),
    collectBudgets(aws, account, partition),
    collectBillingAlerts(aws, partition),
    collectFreeTier(aws, partition),
    collectAnalyzers(aws),
    collectThreatDetection(aws, partition),
  ]);
  return {
    organization,
    rootFeatures,
    contacts,
    primaryContact,
    budgets,
    billingAlerts,
    freeTier,
    analyzers,
    threatDetection,
  };
};

const collectLogging = async (aws: Aws, partition: Partition, account: string) => {
  const [trails, notifications, ruleLists] = await Promise.all([
    collectTrails(aws, partition),
    collectNotifications(aws, partition),
    Promise.all(partition.signInRegions.map((region) => collectRules(aws, account, region))),
  ]);
  const rules = Object.fromEntries(partition.signInRegions.map((region, index) => [region, ruleLists[index]!]));
  const alarms = await collectAlarmsFor(aws, partition, orElse(trails, []));
  const metricFilters = await collectMetricFilters(aws, orElse(trails, []));
  const targets = ruleLists.flatMap((list) => orElse(list, [])).flatMap((rule) => orElse(rule.targets, []));
  const actions = Object.values(alarms)
    .flatMap((list) => orElse(list, []))
    .flatMap((alarm) => alarm.actions);
  const topics = await collectTopics(aws, [...targets, ...actions]);
  return { trails, notifications, rules, alarms, metricFilters, topics };
};

const collectAlarmsFor = async (aws: Aws, { billingRegion }: Partition, trails: readonly Trail[]) => {
  const groups = trails.flatMap(({ logGroup }) => (logGroup === undefined ? [] : (regionOfLogGroup(logGroup) ?? [])));
  const regions = [...new Set([...(billingRegion === undefined ? [] : [billingRegion]), ...groups])];
  const lists = await Promise.all(regions.map((region) => collectAlarms(aws, region)));
  return Object.fromEntries(regions.map((region, index) => [region, lists[index]!]));
};

const MOST_TOPICS = 50;

const collectTopics = async (aws: Aws, arns: readonly string[]) => {
  const topics = [...new Set(arns.filter(isTopic))].slice(0, MOST_TOPICS);
  const answers = await Promise.all(topics.map((arn) => collectTopic(aws, arn)));
  return Object.fromEntries(topics.map((arn, index) => [arn, answers[index]!]));
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
