import { type Answer, answered, mapped, notAsked, orElse, whenAbsent } from '../answer.ts';
import type { Aws } from '../aws.ts';
import type { Partition } from '../partition.ts';
import type { Budget, BudgetNotification, FreeTier } from '../state.ts';

type Notification = {
  readonly NotificationType: 'ACTUAL' | 'FORECASTED';
  readonly ComparisonOperator: 'GREATER_THAN' | 'LESS_THAN' | 'EQUAL_TO';
  readonly Threshold: number;
};
type Whose = { readonly AccountId: string; readonly BudgetName: string };

const subscribersOf = async (
  aws: Aws,
  whose: Whose,
  notification: Notification,
): Promise<Answer<readonly string[]>> => {
  const action = 'budgets:DescribeSubscribersForNotification';
  return mapped(await aws.askAll(action, { ...whose, Notification: notification }), action, (pages) =>
    pages.flatMap(({ Subscribers = [] }) => Subscribers).map(({ Address = '' }) => Address),
  );
};

const notificationsOf = async (aws: Aws, whose: Whose): Promise<Answer<readonly BudgetNotification[]>> => {
  const action = 'budgets:DescribeNotificationsForBudget';
  const pages = await aws.askAll(action, whose);
  const notifications = orElse(pages, []).flatMap(({ Notifications = [] }) => Notifications);
  const subscribers = await Promise.all(
    notifications.map((notification) => subscribersOf(aws, whose, notification as Notification)),
  );
  return mapped(pages, action, () =>
    notifications.map(({ Threshold = 0, ThresholdType = 'PERCENTAGE' }, index) => ({
      threshold: Threshold,
      unit: ThresholdType,
      subscribers: subscribers[index]!,
    })),
  );
};

/** Budgets and who hears of them. Notifications are asked of so many budgets at most. */
const MOST_BUDGETS = 50;

export const collectBudgets = async (
  aws: Aws,
  account: string,
  partition: Partition,
): Promise<Answer<readonly Budget[]>> => {
  const action = 'budgets:DescribeBudgets';
  if (partition.billingRegion === undefined) return notAsked(action);
  const pages = whenAbsent(await aws.askAll(action, { AccountId: account }, partition.globalRegion), []);
  const budgets = orElse(pages, [])
    .flatMap(({ Budgets = [] }) => Budgets)
    .slice(0, MOST_BUDGETS);
  const notifications = await Promise.all(
    budgets.map(({ BudgetName = '' }) => notificationsOf(aws, { AccountId: account, BudgetName })),
  );
  return mapped(pages, action, () =>
    budgets.map(({ BudgetName = '', BudgetType = '', BudgetLimit }, index) => ({
      name: BudgetName,
      type: BudgetType,
      limit: BudgetLimit && `${BudgetLimit.Amount} ${BudgetLimit.Unit}`,
      notifications: notifications[index]!,
    })),
  );
};

const jsonRequest = (service: string, target: string, body: object) => ({
  service,
  region: 'us-east-1',
  method: 'POST' as const,
  host: `${service}.us-east-1.api.aws`,
  path: '/',
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target },
  body: JSON.stringify(body),
});

/**
 * Whether CloudWatch is told what an account costs.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_GetBillingPreferences.html
 */
export const collectBillingAlerts = async (aws: Aws, partition: Partition): Promise<Answer<boolean>> => {
  const action = 'billing:GetBillingPreferences';
  if (!partition.newBillingApis) return notAsked(action);
  const request = jsonRequest('billing', 'AWSBilling.GetBillingPreferences', { features: ['BILLING_ALERTS'] });
  return mapped(await aws.askRaw(action, request), action, (body) => {
    const { billingPreferences } = JSON.parse(body) as { billingPreferences?: readonly { readonly value?: string }[] };
    if (!Array.isArray(billingPreferences)) throw new SyntaxError('expected billingPreferences');
    return billingPreferences.some(({ value }) => value === 'ENABLED');
  });
};

interface Usage {
  readonly service?: string;
  readonly actualUsageAmount?: number;
  readonly limit?: number;
  readonly unit?: string;
}
interface Plan {
  readonly accountPlanType?: string;
  readonly accountPlanExpirationDate?: string | number;
}

const MOST_PAGES = 50;

interface UsagePage {
  readonly freeTierUsages: readonly Usage[];
  readonly nextToken?: string;
}

const usagePage = (body: string): UsagePage => {
  const page = JSON.parse(body) as UsagePage;
  if (!Array.isArray(page.freeTierUsages)) throw new SyntaxError('expected freeTierUsages');
  return page;
};

const collectUsages = async (aws: Aws): Promise<Answer<readonly Usage[]>> => {
  const action = 'freetier:GetFreeTierUsage';
  const usages: Usage[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const input = nextToken === undefined ? {} : { nextToken };
    const answer = await aws.askRaw(action, jsonRequest('freetier', 'AWSFreeTierService.GetFreeTierUsage', input));
    const read = mapped(answer, action, usagePage);
    if (!read.ok) return read;
    usages.push(...read.value.freeTierUsages);
    nextToken = read.value.nextToken;
    if (nextToken === undefined) break;
  }
  return answered(usages);
};

const dateOf = (date: string | number | undefined): string | undefined =>
  date === undefined ? undefined : new Date(typeof date === 'number' ? date * 1000 : date).toISOString();

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Operations_AWS_Free_Tier.html */
export const collectFreeTier = async (aws: Aws, partition: Partition): Promise<Answer<FreeTier>> => {
  const action = 'freetier:GetFreeTierUsage';
  if (!partition.newBillingApis) return notAsked(action);
  const planAction = 'freetier:GetAccountPlanState';
  const [usages, plan] = await Promise.all([
    collectUsages(aws),
    aws.askRaw(planAction, jsonRequest('freetier', 'AWSFreeTierService.GetAccountPlanState', {})),
  ]);
  const readPlan = mapped(plan, planAction, (body) => JSON.parse(body) as Plan);
  const found = orElse(readPlan, {} as Plan);
  return mapped(usages, action, (list) => ({
    usages: list.map(({ service = '', actualUsageAmount = 0, limit = 0, unit = '' }) => ({
      service,
      used: actualUsageAmount,
      limit,
      unit,
    })),
    plan:
      found.accountPlanType === undefined
        ? undefined
        : { type: found.accountPlanType, expires: dateOf(found.accountPlanExpirationDate) },
  }));
};
