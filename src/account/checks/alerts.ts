import { type Answer, known, orElse } from '../answer.ts';
import { defineChecks, fail, notApplicable, pass, say, type Verdict, warn } from '../check.ts';
import { judgePattern } from '../event-pattern.ts';
import { partitionOf } from '../partition.ts';
import { deafness, hears } from '../reach.ts';
import type { AccountState, EventRule, MetricFilter } from '../state.ts';
import { isLogging } from './trails.ts';

const rootRegion = ({ partition }: AccountState): string => partitionOf(`arn:${partition}:`).signInRegions[0]!;

const isOn = ({ state }: EventRule): boolean => state.startsWith('ENABLED');

const judged = ({ pattern, region, tested }: EventRule, { account }: AccountState) => {
  const judgement = judgePattern(pattern, account, region);
  if (judgement !== 'unsure' || tested?.ok !== true) return judgement;
  return tested.value ? 'matches' : 'misses';
};

/** Rules that are on and see a root sign-in happen. */
const seeing = (state: AccountState): readonly EventRule[] =>
  Object.values(state.rules)
    .flatMap((rules) => orElse(rules, []))
    .filter((rule) => isOn(rule) && judged(rule, state) === 'matches');

const ruleAlert = (state: AccountState): Verdict | undefined => {
  const rules = seeing(state).filter(({ region }) => region === rootRegion(state));
  const heard = rules.find(({ targets }) => hears(orElse(targets, []), state));
  if (heard === undefined) return undefined;
  // Without a trail EventBridge gets no events of CloudTrail. Where trails cannot be seen, nothing is promised.
  if (!known(state.trails).some((trail) => known(trail.status).logging))
    return fail(say('signin-alert.no-trail', { rule: heard.name }));
  return pass(say('signin-alert.rule', { rule: heard.name, region: heard.region }), { resources: [heard.name] });
};

/** The shape that CIS gives the filter for root, and any that looks at sign-ins. */
const watchesSignIns = ({ pattern }: MetricFilter): boolean =>
  /\$\.userIdentity\.type\s*=\s*"?Root/.test(pattern) || /ConsoleLogin/.test(pattern);

const filterAlert = (state: AccountState): Verdict | undefined => {
  const alarms = Object.values(state.alarms).flatMap((list) => orElse(list, []));
  for (const filter of orElse(state.metricFilters, []).filter(watchesSignIns)) {
    const alarm = alarms.find(
      ({ metrics, actionsEnabled, actions }) =>
        actionsEnabled &&
        hears(actions, state) &&
        metrics.some((metric) =>
          filter.metrics.some(({ namespace, name }) => metric.namespace === namespace && metric.name === name),
        ),
    );
    if (alarm)
      return pass(say('signin-alert.filter', { filter: filter.name, alarm: alarm.name }), { resources: [alarm.name] });
  }
  return undefined;
};

const notificationAlert = ({ notifications }: AccountState): Verdict | undefined =>
  orElse<readonly string[], readonly string[]>(notifications, []).includes('aws.signin')
    ? pass(say('signin-alert.notifications'))
    : undefined;

/** All that could still hold an alert has to be known before there is said to be none. */
const nothingHidden = (state: AccountState): void => {
  const all: readonly Answer<unknown>[] = [
    state.rules[rootRegion(state)]!,
    state.metricFilters,
    state.notifications,
    ...Object.values(state.alarms),
  ];
  for (const answer of all) known(answer);
  for (const { targets } of seeing(state)) deafness(known(targets), state);
};

const shortcoming = (state: AccountState): Verdict => {
  const rules = Object.values(state.rules).flatMap((list) => orElse(list, []));
  const deaf = seeing(state).find(({ region }) => region === rootRegion(state));
  if (deaf) return warn(say('signin-alert.deaf', { rule: deaf.name }), { resources: [deaf.name] });
  const elsewhere = seeing(state)[0];
  if (elsewhere)
    return warn(
      say('signin-alert.elsewhere', { rule: elsewhere.name, region: elsewhere.region, wanted: rootRegion(state) }),
      { resources: [elsewhere.name] },
    );
  const misspelt = rules.find((rule) => judged(rule, state) === 'misspelt');
  if (misspelt) return warn(say('signin-alert.misspelt', { rule: misspelt.name }), { resources: [misspelt.name] });
  const unsure = rules.find((rule) => isOn(rule) && judged(rule, state) === 'unsure');
  if (unsure) return warn(say('signin-alert.unsure', { rule: unsure.name }), { resources: [unsure.name] });
  const off = rules.find((rule) => !isOn(rule) && judged(rule, state) === 'matches');
  if (off) return fail(say('signin-alert.disabled', { rule: off.name }), { resources: [off.name] });
  const logging = orElse(state.trails, []).some(isLogging);
  return fail(say(logging ? 'signin-alert.fail' : 'signin-alert.fail-no-trail'));
};

const signInAlert = (state: AccountState): Verdict => {
  const found = ruleAlert(state) ?? filterAlert(state) ?? notificationAlert(state);
  if (found) return found;
  nothingHidden(state);
  return shortcoming(state);
};

const hook = ({ hook: found }: AccountState): Verdict => {
  if (found === 'keywarden') return pass(say('hook.pass'));
  if (found === 'git-secrets') return pass(say('hook.git-secrets'));
  return found === 'absent' ? fail(say('hook.fail')) : notApplicable(say('hook.no-repository'));
};

export const alertChecks = defineChecks([
  {
    id: 'signin-alert',
    section: 'logging',
    seed: 'S15',
    severity: 'medium',
    baselines: ['modern', 'seed', 'cis-5.0'],
    actions: [
      'events:ListRules',
      'events:ListTargetsByRule',
      'events:TestEventPattern',
      'sns:ListSubscriptionsByTopic',
      'logs:DescribeMetricFilters',
      'cloudwatch:DescribeAlarms',
      'notifications:ListNotificationConfigurations',
      'notifications:ListEventRules',
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetTrailStatus',
    ],
    cis: { '3.0': '4.3', '4.0.1': '4.3', '5.0': '4.3', '6.0': '5.3', '7.0': '5.3' },
    securityHub: 'CloudWatch.1',
    evaluate: signInAlert,
  },
  {
    id: 'hook',
    section: 'logging',
    seed: 'S14',
    severity: 'medium',
    baselines: ['modern', 'seed'],
    actions: [],
    evaluate: hook,
  },
]);
