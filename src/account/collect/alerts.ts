import { type Answer, answered, mapped, notAsked, orElse, present } from '../answer.ts';
import type { Aws } from '../aws.ts';
import { judgePattern, rootSignIn } from '../event-pattern.ts';
import type { Partition } from '../partition.ts';
import type { Alarm, EventRule, MetricFilter, Topic, Trail } from '../state.ts';

const metric = (namespace: string | undefined, name: string | undefined) => ({
  namespace: namespace ?? '',
  name: name ?? '',
});

export const collectAlarms = async (aws: Aws, region: string): Promise<Answer<readonly Alarm[]>> => {
  const action = 'cloudwatch:DescribeAlarms';
  return mapped(await aws.askAll(action, { AlarmTypes: ['MetricAlarm'] }, region), action, (pages) =>
    pages
      .flatMap(({ MetricAlarms = [] }) => MetricAlarms)
      .map((alarm) => ({
        name: alarm.AlarmName ?? '',
        metrics: [
          metric(alarm.Namespace, alarm.MetricName),
          ...(alarm.Metrics ?? []).map(({ MetricStat }) =>
            metric(MetricStat?.Metric?.Namespace, MetricStat?.Metric?.MetricName),
          ),
        ],
        actionsEnabled: alarm.ActionsEnabled === true,
        actions: alarm.AlarmActions ?? [],
      })),
  );
};

/** `arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*` */
const LOG_GROUP = /^arn:[^:]+:logs:([^:]+):[^:]+:log-group:(.+?)(?::\*)?$/;

export const regionOfLogGroup = (arn: string): string | undefined => LOG_GROUP.exec(arn)?.[1];

/** The metric filters over the log groups of trails. */
export const collectMetricFilters = async (
  aws: Aws,
  trails: readonly Trail[],
): Promise<Answer<readonly MetricFilter[]>> => {
  const action = 'logs:DescribeMetricFilters';
  const groups = [...new Set(trails.flatMap(({ logGroup }) => logGroup ?? []))];
  const found: MetricFilter[] = [];
  for (const arn of groups) {
    const [, region = aws.region, name = ''] = LOG_GROUP.exec(arn) ?? [];
    const answer = await aws.askAll(action, { logGroupName: name }, region);
    if (!answer.ok && answer.failure.reason !== 'absent') return answer;
    found.push(
      ...orElse(answer, [])
        .flatMap(({ metricFilters = [] }) => metricFilters)
        .map(({ filterName = '', filterPattern = '', metricTransformations = [] }) => ({
          name: filterName,
          pattern: filterPattern,
          metrics: metricTransformations.map(({ metricNamespace, metricName }) => metric(metricNamespace, metricName)),
        })),
    );
  }
  return answered(found);
};

/** The rules of the default bus, which is where AWS's own events arrive; targets of those that concern sign-ins. */
export const collectRules = async (
  aws: Aws,
  account: string,
  region: string,
): Promise<Answer<readonly EventRule[]>> => {
  const action = 'events:ListRules';
  const pages = await aws.askAll(action, {}, region);
  const rules = orElse(pages, [])
    .flatMap(({ Rules = [] }) => Rules)
    .filter(({ EventPattern }) => EventPattern !== undefined);
  const details = await Promise.all(
    rules.map(async ({ Name = '', EventPattern = '' }) => {
      const judgement = judgePattern(EventPattern, account, region);
      if (judgement === 'misses') return { targets: notAsked('events:ListTargetsByRule') };
      const targets = await targetsOf(aws, Name, region);
      return judgement === 'unsure'
        ? { targets, tested: await patternTest(aws, EventPattern, { account, region }) }
        : { targets };
    }),
  );
  return mapped(pages, action, () =>
    rules.map(({ Name = '', State = 'DISABLED', EventPattern = '' }, index) => ({
      name: Name,
      region,
      state: State,
      pattern: EventPattern,
      ...details[index]!,
    })),
  );
};

const patternTest = async (
  aws: Aws,
  pattern: string,
  { account, region }: { readonly account: string; readonly region: string },
): Promise<Answer<boolean>> => {
  const action = 'events:TestEventPattern';
  const input = { EventPattern: pattern, Event: JSON.stringify(rootSignIn(account, region)) };
  return mapped(await aws.ask(action, input, region), action, ({ Result }) => present(Result, 'Result'));
};

const targetsOf = async (aws: Aws, rule: string, region: string): Promise<Answer<readonly string[]>> => {
  const action = 'events:ListTargetsByRule';
  return mapped(await aws.askAll(action, { Rule: rule }, region), action, (pages) =>
    pages.flatMap(({ Targets = [] }) => Targets).map(({ Arn = '' }) => Arn),
  );
};

export const isTopic = (arn: string): boolean => /^arn:[^:]+:sns:/.test(arn);

/** How many hear of what is sent to a topic. AWS gives a subscription that nobody has confirmed no ARN. */
export const collectTopic = async (aws: Aws, arn: string): Promise<Answer<Topic>> => {
  const action = 'sns:ListSubscriptionsByTopic';
  return mapped(await aws.askAll(action, { TopicArn: arn }, arn.split(':')[3]), action, (pages) => {
    const subscriptions = pages.flatMap(({ Subscriptions = [] }) => Subscriptions);
    const confirmed = subscriptions.filter(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith('arn:')).length;
    return { confirmed, pending: subscriptions.length - confirmed };
  });
};

const notificationsRequest = (path: string, query: Record<string, string> = {}) => ({
  service: 'notifications',
  region: 'us-east-1',
  method: 'GET' as const,
  host: 'notifications.us-east-1.api.aws',
  path,
  query,
});

/**
 * The event sources that User Notifications of an account listen to.
 * https://docs.aws.amazon.com/notifications/latest/APIReference/API_ListEventRules.html
 */
export const collectNotifications = async (aws: Aws, partition: Partition): Promise<Answer<readonly string[]>> => {
  const action = 'notifications:ListNotificationConfigurations';
  if (!partition.newBillingApis) return answered([]);
  const configurations = mapped(
    await aws.askRaw(action, notificationsRequest('/notification-configurations')),
    action,
    (body) =>
      (
        (JSON.parse(body) as { notificationConfigurations?: readonly { readonly arn: string }[] })
          .notificationConfigurations ?? []
      ).map(({ arn }) => arn),
  );
  if (!configurations.ok) return configurations;
  const sources: string[] = [];
  for (const arn of configurations.value) {
    const rules = await aws.askRaw(
      'notifications:ListEventRules',
      notificationsRequest('/event-rules', { notificationConfigurationArn: arn }),
    );
    const read = mapped(
      rules,
      'notifications:ListEventRules',
      (body) => (JSON.parse(body) as { eventRules?: readonly { readonly source: string }[] }).eventRules ?? [],
    );
    if (!read.ok) return read;
    sources.push(...read.value.map(({ source }) => source));
  }
  return answered(sources);
};
