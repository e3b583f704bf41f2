import { known, orElse } from '../answer.ts';
import {
  type CheckContext,
  defineChecks,
  fail,
  manual,
  notApplicable,
  pass,
  say,
  type Verdict,
  warn,
} from '../check.ts';
import { daysBetween } from '../key-age.ts';
import { partitionOf } from '../partition.ts';
import { deafness, hears } from '../reach.ts';
import type { AccountState, Alarm, Budget } from '../state.ts';

const partition = ({ partition: id }: AccountState) => partitionOf(`arn:${id}:`);

export const isMember = ({ organization, account }: AccountState): boolean => {
  const found = orElse(organization, undefined);
  return found !== undefined && found.managementAccount !== account;
};

/** Where nobody can look for himself: somebody else pays, or the bill is in another account. */
const payElsewhere = (state: AccountState, { memberBilling }: CheckContext): Verdict | undefined => {
  if (partition(state).billingRegion === undefined) return notApplicable(say('billing.elsewhere'));
  return isMember(state) && !memberBilling ? notApplicable(say('billing.member')) : undefined;
};

export const isBillingAlarm = ({ metrics }: Alarm): boolean =>
  metrics.some(({ namespace, name }) => namespace === 'AWS/Billing' && name === 'EstimatedCharges');

const tells = ({ type, notifications }: Budget): boolean =>
  type === 'COST' && orElse(notifications, []).some(({ subscribers }) => orElse(subscribers, []).length > 0);

const tellingBudget = (budget: Budget): Verdict => {
  const heard = orElse(budget.notifications, []).filter(({ subscribers }) => orElse(subscribers, []).length > 0);
  const people = new Set(heard.flatMap(({ subscribers }) => orElse(subscribers, [])));
  const thresholds = heard.map(({ threshold, unit }) => `${threshold}${unit === 'PERCENTAGE' ? ' %' : ''}`);
  return pass(
    say('cost-alert.budget', {
      budget: budget.name,
      limit: budget.limit ?? '?',
      thresholds: { list: thresholds },
      count: people.size,
    }),
    { resources: [budget.name] },
  );
};

const costAlert = (state: AccountState, context: CheckContext): Verdict => {
  const elsewhere = payElsewhere(state, context);
  if (elsewhere) return elsewhere;
  const budgets = orElse(state.budgets, []);
  const telling = budgets.find(tells);
  if (telling) return tellingBudget(telling);
  const region = partition(state).billingRegion!;
  const alarms = state.alarms[region];
  const billing = orElse(alarms!, []).filter(isBillingAlarm);
  const heard = billing.find((alarm) => alarm.actionsEnabled && hears(alarm.actions, state));
  if (heard) return pass(say('cost-alert.alarm', { alarm: heard.name }), { resources: [heard.name] });
  known(state.budgets);
  for (const { notifications } of budgets) for (const { subscribers } of known(notifications)) known(subscribers);
  known(alarms!);
  for (const { actions } of billing) deafness(actions, state);
  if (billing.length > 0)
    return warn(say('cost-alert.deaf-alarm', { alarm: billing[0]!.name }), {
      resources: billing.map(({ name }) => name),
    });
  if (budgets.length > 0)
    return warn(say('cost-alert.deaf-budget', { budget: budgets[0]!.name }), {
      resources: budgets.map(({ name }) => name),
    });
  return fail(say('cost-alert.fail'));
};

const billingAlerts = (state: AccountState, context: CheckContext): Verdict => {
  const elsewhere = payElsewhere(state, context);
  if (elsewhere) return elsewhere;
  if (!partition(state).newBillingApis) return notApplicable(say('billing.no-api'));
  if (known(state.billingAlerts)) return pass(say('billing-alerts-pref.pass'));
  return orElse(state.budgets, []).some(tells)
    ? notApplicable(say('billing-alerts-pref.budget'))
    : warn(say('billing-alerts-pref.off'));
};

/** AWS itself writes at 85 % (https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/tracking-free-tier-usage.html). */
const NEARLY = 0.85;
const PLAN_DAYS = 30;

const freeTier = (state: AccountState, context: CheckContext): Verdict => {
  const elsewhere = payElsewhere(state, context);
  if (elsewhere) return elsewhere;
  if (!partition(state).newBillingApis) return notApplicable(say('billing.no-api'));
  const { usages, plan } = known(state.freeTier);
  const used = usages.filter(({ limit }) => limit > 0).map((usage) => ({ ...usage, share: usage.used / usage.limit }));
  const items = used
    .filter(({ share }) => share >= NEARLY)
    .map(({ service, share }) => say('free-tier.item', { service, percent: Math.round(share * 100) }));
  if (used.some(({ share }) => share > 1)) return fail(say('free-tier.fail'), { items });
  const left = plan?.type === 'FREE' ? daysBetween(state.at, plan.expires ?? '') : undefined;
  if (left !== undefined && left < PLAN_DAYS)
    return warn(say('free-tier.plan', { days: Math.max(0, left) }), { items });
  if (items.length > 0) return warn(say('free-tier.warn'), { items });
  return pass(say('free-tier.pass', { count: usages.length }));
};

const billingAccess = (state: AccountState): Verdict => {
  if (partition(state).billingRegion === undefined) return notApplicable(say('billing.elsewhere'));
  if (state.budgets.ok && !state.caller.endsWith(':root'))
    return manual(say('billing-iam-access.answered'), { evidence: { 'budgets:DescribeBudgets': 'answered' } });
  return manual(say(isMember(state) ? 'billing-iam-access.member' : 'billing-iam-access.manual'));
};

const invoiceEmail = (state: AccountState, context: CheckContext): Verdict => {
  const elsewhere = payElsewhere(state, context);
  if (elsewhere) return elsewhere;
  const contact = orElse(state.contacts.BILLING, undefined);
  return manual(say(contact === undefined ? 'invoice-email.manual' : 'invoice-email.contact'));
};

const contacts = (state: AccountState): Verdict => {
  const { SECURITY, OPERATIONS, BILLING } = state.contacts;
  if (known(SECURITY) === undefined) return fail(say('contacts.no-security'));
  const missing = [
    ...(known(BILLING) === undefined ? ['BILLING'] : []),
    ...(known(OPERATIONS) === undefined ? ['OPERATIONS'] : []),
    ...(known(state.primaryContact) ? [] : ['PRIMARY']),
  ];
  return missing.length > 0 ? warn(say('contacts.some', { missing: { list: missing } })) : pass(say('contacts.pass'));
};

const PREFERENCES = '/billing/home#/preferences';
const ACCOUNT = '/billing/home#/account';

export const billingChecks = defineChecks([
  {
    id: 'cost-alert',
    section: 'billing',
    seed: 'S11',
    severity: 'medium',
    baselines: ['modern', 'seed'],
    actions: [
      'budgets:ViewBudget',
      'cloudwatch:DescribeAlarms',
      'sns:ListSubscriptionsByTopic',
      'organizations:DescribeOrganization',
    ],
    page: '/costmanagement/home#/budgets',
    evaluate: costAlert,
  },
  {
    id: 'billing-alerts-pref',
    section: 'billing',
    seed: 'S11',
    severity: 'low',
    baselines: ['modern', 'seed'],
    actions: ['billing:GetBillingPreferences', 'budgets:ViewBudget', 'organizations:DescribeOrganization'],
    page: PREFERENCES,
    evaluate: billingAlerts,
  },
  {
    id: 'free-tier',
    section: 'billing',
    seed: 'S11',
    severity: 'low',
    baselines: ['modern', 'seed'],
    actions: ['freetier:GetFreeTierUsage', 'freetier:GetAccountPlanState', 'organizations:DescribeOrganization'],
    page: '/billing/home#/freetier',
    evaluate: freeTier,
  },
  {
    id: 'billing-iam-access',
    manual: true,
    section: 'billing',
    seed: 'S9',
    severity: 'low',
    baselines: ['modern', 'seed'],
    actions: ['budgets:ViewBudget', 'organizations:DescribeOrganization'],
    page: ACCOUNT,
    evaluate: billingAccess,
  },
  {
    id: 'invoice-email',
    manual: true,
    section: 'billing',
    seed: 'S10',
    severity: 'info',
    baselines: ['modern', 'seed'],
    actions: ['account:GetAlternateContact', 'organizations:DescribeOrganization'],
    page: PREFERENCES,
    evaluate: invoiceEmail,
  },
  {
    id: 'contacts',
    section: 'billing',
    seed: 'S12',
    severity: 'medium',
    baselines: ['modern', 'cis-5.0'],
    actions: ['account:GetAlternateContact', 'account:GetContactInformation'],
    cis: { '3.0': '1.1, 1.2', '4.0.1': '1.1, 1.2', '5.0': '1.1, 1.2', '6.0': '2.1, 2.2', '7.0': '2.2, 2.3' },
    securityHub: 'Account.1',
    page: ACCOUNT,
    evaluate: contacts,
  },
  {
    id: 'email-preferences',
    manual: true,
    section: 'billing',
    seed: 'S12',
    severity: 'info',
    baselines: ['modern', 'seed'],
    actions: [],
    page: 'https://pages.awscloud.com/communication-preferences.html',
    evaluate: () => manual(say('email-preferences.manual')),
  },
]);
