import { type Answer, type Failure, unanswered } from './answer.ts';
import type { Caller } from './collect/state.ts';
import { partitionOf } from './partition.ts';
import type { AccountState, HookState } from './state.ts';

interface Known {
  readonly caller: Caller;
  readonly region: string;
  readonly at: string;
  readonly hook: HookState;
}

/** The state of an account of which nothing could be seen, for the same reason everywhere. */
export const emptyState = ({ caller, region, at, hook }: Known, failure: Omit<Failure, 'action'>): AccountState => {
  const not = (action: string): Answer<never> => unanswered({ ...failure, action });
  const partition = partitionOf(caller.arn);
  const contact = not('account:GetAlternateContact');
  return {
    account: caller.account,
    partition: partition.id,
    region,
    caller: caller.arn,
    at,
    alias: not('iam:ListAccountAliases'),
    summary: not('iam:GetAccountSummary'),
    report: not('iam:GetCredentialReport'),
    passwordPolicy: not('iam:GetAccountPasswordPolicy'),
    identities: not('iam:GetAccountAuthorizationDetails'),
    adminRoles: not('iam:ListEntitiesForPolicy'),
    identityCenterRoles: not('iam:ListRoles'),
    samlProviders: not('iam:ListSAMLProviders'),
    virtualMfa: not('iam:ListVirtualMFADevices'),
    userMfa: {},
    userKeys: {},
    rootCredentials: not('sts:AssumeRoot'),
    rootEvents: not('cloudtrail:LookupEvents'),
    organization: not('organizations:DescribeOrganization'),
    rootFeatures: not('iam:ListOrganizationsFeatures'),
    contacts: { SECURITY: contact, BILLING: contact, OPERATIONS: contact },
    primaryContact: not('account:GetContactInformation'),
    budgets: not('budgets:DescribeBudgets'),
    billingAlerts: not('billing:GetBillingPreferences'),
    freeTier: not('freetier:GetFreeTierUsage'),
    trails: not('cloudtrail:DescribeTrails'),
    alarms: Object.fromEntries(
      (partition.billingRegion ? [partition.billingRegion] : []).map((where) => [
        where,
        not('cloudwatch:DescribeAlarms'),
      ]),
    ),
    metricFilters: not('logs:DescribeMetricFilters'),
    rules: Object.fromEntries(partition.signInRegions.map((where) => [where, not('events:ListRules')])),
    notifications: not('notifications:ListNotificationConfigurations'),
    topics: {},
    analyzers: not('access-analyzer:ListAnalyzers'),
    threatDetection: not('guardduty:ListDetectors'),
    hook,
  };
};
