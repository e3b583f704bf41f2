import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import { judgePattern, patternMatches, rootSignIn, UnknownOperator } from '../../src/account/event-pattern.ts';
import type { AccountState, Trail } from '../../src/account/state.ts';
import { speakerOf } from '../../src/account/texts/text.ts';
import { ACCOUNT, alarmOf, deniedState, goodState, resultOf, ruleOf, TOPIC, trailOf } from './states.ts';

const { message } = speakerOf('en');

const said = (id: string, changes: Partial<AccountState>): string => {
  const result = resultOf(id, { ...goodState, ...changes });
  return [result.status, message(result.message), ...(result.items ?? []).map(message)].join(' | ');
};

const trails = (...list: readonly Partial<Trail>[]): Partial<AccountState> => ({ trails: answered(list.map(trailOf)) });
const stopped = answered({ logging: false, deliveryError: undefined });
const denied = deniedState.trails as never;
const selector = { management: true, read: true, write: true, excludes: [] };

describe('trail', () => {
  test.each([
    ['whole', trails({}), 'pass | main: all regions, all management events'],
    [
      'of the organisation',
      trails({ organization: true }),
      'pass | main of the organisation: all regions, all management events',
    ],
    ['none', trails(), 'fail | no trail (only 90 days of event history)'],
    ['stopped', trails({ status: stopped }), 'fail | main is stopped'],
    [
      'cannot deliver',
      trails({ status: answered({ logging: true, deliveryError: 'NoSuchBucket' }) }),
      'fail | main cannot deliver: NoSuchBucket',
    ],
    ['one region', trails({ multiRegion: false }), 'warn | main records one region only'],
    [
      'writes only',
      trails({ selectors: answered([{ ...selector, read: false }]) }),
      'warn | main does not record all management events',
    ],
    [
      'reads and writes apart',
      trails({
        selectors: answered([
          { ...selector, read: false },
          { ...selector, write: false },
        ]),
      }),
      'pass | main: all regions, all management events',
    ],
    [
      'data events only',
      trails({ selectors: answered([{ ...selector, management: false }]) }),
      'warn | main does not record all management events',
    ],
    [
      'leaves something out',
      trails({ selectors: answered([{ ...selector, excludes: ['kms.amazonaws.com'] }]) }),
      'warn | main leaves out kms.amazonaws.com',
    ],
    [
      'one stopped, one whole',
      trails({ name: 'old', status: stopped }, {}),
      'pass | main: all regions, all management events',
    ],
    [
      'one stopped, one partial',
      trails({ name: 'old', status: stopped }, { multiRegion: false }),
      'warn | main records one region only',
    ],
    ['status denied', trails({ status: denied }), 'unknown | not allowed: cloudtrail:DescribeTrails'],
    ['one denied, one whole', trails({ status: denied }, {}), 'pass | main: all regions, all management events'],
  ] as readonly [string, Partial<AccountState>, string][])('%s', (_, changes, expected) => {
    expect(said('trail', changes)).toBe(expected);
  });
});

describe('trail-integrity', () => {
  test.each([
    ['whole', trails({}), 'pass', 'medium'],
    ['no trail', trails(), 'n/a', 'medium'],
    ['not validated', trails({ validated: false }), 'fail', 'medium'],
    ['no key', trails({ encrypted: false }), 'warn', 'low'],
    ['a public bucket', trails({ bucketIsPublic: answered(true) }), 'fail', 'critical'],
    ['a bucket that may not be looked at', trails({ bucketIsPublic: denied }), 'unknown', 'medium'],
    ['the better of two', trails({ validated: false }, {}), 'pass', 'medium'],
  ] as readonly [string, Partial<AccountState>, string, string][])('%s', (_, changes, status, severity) => {
    expect(resultOf('trail-integrity', { ...goodState, ...changes })).toMatchObject({ status, severity });
  });
});

const rules = (...list: readonly Parameters<typeof ruleOf>[0][]): Partial<AccountState> => ({
  rules: { ...goodState.rules, 'us-east-1': answered(list.map(ruleOf)) },
});
const filter = {
  name: 'root',
  pattern: '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS }',
  metrics: [{ namespace: 'CIS', name: 'Root' }],
};
const filtered = (alarm: Parameters<typeof alarmOf>[0]): Partial<AccountState> => ({
  ...rules(),
  metricFilters: answered([filter]),
  alarms: { 'us-east-1': answered([alarmOf({ name: 'root-used', metrics: filter.metrics, ...alarm })]) },
});

describe('signin-alert', () => {
  test.each([
    ['a rule that tells somebody', {}, 'pass | rule root-signin in us-east-1 sees root sign-ins, and somebody is told'],
    [
      'with all management events',
      rules({ state: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' }),
      'pass | rule root-signin in us-east-1 sees root sign-ins, and somebody is told',
    ],
    ['without a trail it never fires', trails(), 'fail | rule root-signin never fires: no trail is logging'],
    ['disabled', rules({ state: 'DISABLED' }), 'fail | rule root-signin is disabled'],
    [
      'without a target',
      rules({ targets: answered([]) }),
      'warn | rule root-signin sees sign-ins, but nobody is told (no target, or no confirmed subscription)',
    ],
    [
      'nobody has confirmed',
      { topics: { [TOPIC]: answered({ confirmed: 0, pending: 1 }) } },
      'warn | rule root-signin sees sign-ins, but nobody is told (no target, or no confirmed subscription)',
    ],
    [
      'a topic that may not be read',
      { topics: { [TOPIC]: denied } },
      'unknown | not allowed: cloudtrail:DescribeTrails',
    ],
    [
      'misspelt',
      rules({ pattern: '{"detail-type":["AWS Console Signin via CloudTrail"]}' }),
      'warn | rule root-signin waits for the detail-type "AWS Console Signin via CloudTrail", which no event has',
    ],
    [
      'not understood',
      rules({ pattern: '{"source":["aws.signin"],"detail":{"x":[{"numeric":[">",1]}]}}' }),
      'fail | nothing reacts to a console sign-in',
    ],
    [
      'in another region',
      {
        rules: {
          ...goodState.rules,
          'us-east-1': answered([]),
          'eu-north-1': answered([ruleOf({ region: 'eu-north-1' })]),
        },
      },
      'warn | rule root-signin is in eu-north-1; root sign-ins are recorded in us-east-1',
    ],
    ['nothing', rules(), 'fail | nothing reacts to a console sign-in'],
    [
      'nothing, and no trail',
      { ...rules(), ...trails() },
      'fail | nothing reacts to a console sign-in, and no trail is logging',
    ],
    [
      'nothing that may be seen',
      { ...rules(), notifications: deniedState.notifications },
      'unknown | not allowed: notifications:ListNotificationConfigurations',
    ],
    [
      'User Notifications',
      { ...rules(), notifications: answered(['aws.signin']) },
      'pass | User Notifications listen to aws.signin',
    ],
    ['a filter and an alarm', filtered({}), 'pass | metric filter root, alarm root-used'],
    ['a filter and an alarm without action', filtered({ actions: [] }), 'fail | nothing reacts to a console sign-in'],
    [
      'a filter and an alarm on something else',
      filtered({ metrics: [{ namespace: 'CIS', name: 'Other' }] }),
      'fail | nothing reacts to a console sign-in',
    ],
  ] as readonly [string, Partial<AccountState>, string][])('%s', (_, changes, expected) => {
    expect(said('signin-alert', changes)).toBe(expected);
  });
});

describe('the hook', () => {
  test.each([
    ['keywarden', 'pass'],
    ['git-secrets', 'pass'],
    ['absent', 'fail'],
    ['not-asked', 'n/a'],
  ] as const)('%s', (hook, status) => {
    expect(resultOf('hook', { ...goodState, hook }).status).toBe(status);
  });
});

describe('event patterns', () => {
  const event = rootSignIn(ACCOUNT, 'us-east-1');
  test.each([
    [{}, true],
    [{ source: ['aws.signin'] }, true],
    [{ source: ['aws.ec2'] }, false],
    [{ source: [{ prefix: 'aws.' }], 'detail-type': [{ suffix: 'via CloudTrail' }] }, true],
    [{ 'detail-type': [{ prefix: { 'equals-ignore-case': 'aws console' } }] }, true],
    [{ source: [{ 'equals-ignore-case': 'AWS.SIGNIN' }] }, true],
    [{ source: [{ wildcard: 'aws.*in' }] }, true],
    [{ source: [{ wildcard: 'aws\\.*' }] }, true],
    [{ source: [{ wildcard: 'a\\*' }] }, false],
    [{ source: [{ 'anything-but': 'aws.signin' }] }, false],
    [{ source: [{ 'anything-but': ['aws.ec2'] }] }, true],
    [{ source: [{ 'anything-but': { prefix: 'aws.s' } }] }, false],
    [{ detail: { userIdentity: { type: ['Root', 'IAMUser'] } } }, true],
    [{ detail: { userIdentity: { invokedBy: [{ exists: false }] } } }, true],
    [{ detail: { userIdentity: { type: [{ exists: true }] } } }, true],
    [{ detail: { nothing: { below: [{ exists: false }] } } }, true],
    [{ detail: { requestParameters: [null] } }, true],
    [{ detail: { readOnly: [false] } }, true],
    [{ $or: [{ source: ['x'] }, { detail: { eventName: ['ConsoleLogin'] } }] }, true],
    [{ $or: [{ source: ['x'] }, { source: ['y'] }] }, false],
    [{ resources: [{ exists: false }] }, true],
  ])('%j: %j', (pattern, expected) => {
    expect(patternMatches(pattern, event)).toBe(expected);
  });

  test('an operator that is not known is no answer', () => {
    expect(() => patternMatches({ source: [{ numeric: ['>', 1] }] }, event)).toThrow(UnknownOperator);
    expect(judgePattern('{"source":["aws.signin"],"region":[{"cidr":"10.0.0.0/8"}]}', ACCOUNT, 'us-east-1')).toBe(
      'unsure',
    );
    expect(judgePattern('not json', ACCOUNT, 'us-east-1')).toBe('misses');
  });
});
