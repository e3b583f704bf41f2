import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import type { AccountState, Budget } from '../../src/account/state.ts';
import { speakerOf } from '../../src/account/texts/text.ts';
import { ACCOUNT, alarmOf, deniedState, goodState, memberState, resultOf, TOPIC } from './states.ts';

const { message } = speakerOf('en');

const said = (id: string, changes: Partial<AccountState>, more = {}): string => {
  const result = resultOf(id, { ...goodState, ...changes }, more);
  return [result.status, message(result.message), ...(result.items ?? []).map(message)].join(' | ');
};

const budget = (more: Partial<Budget>): AccountState['budgets'] =>
  answered([{ name: 'b', type: 'COST', limit: '10 USD', notifications: answered([]), ...more }]);
const denied = deniedState.budgets as never;
const notifications = (subscribers: never | string[]) =>
  answered([
    {
      threshold: 90,
      unit: 'ABSOLUTE_VALUE',
      subscribers: Array.isArray(subscribers) ? answered(subscribers) : subscribers,
    },
  ]);
const none: AccountState['budgets'] = answered([]);
const alarms = (...list: readonly ReturnType<typeof alarmOf>[]) => ({ 'us-east-1': answered(list) });

describe('cost-alert', () => {
  test.each([
    [
      'a budget that tells somebody',
      { budgets: budget({ notifications: notifications(['a', 'b']) }) },
      'pass | budget "b" 10 USD, at 90, to 2 subscribers',
    ],
    ['a budget that tells nobody', { budgets: budget({}) }, 'warn | budget "b" tells nobody'],
    [
      'a budget of usage',
      { budgets: budget({ type: 'USAGE', notifications: notifications(['a']) }) },
      'warn | budget "b" tells nobody',
    ],
    ['an alarm', { budgets: none, alarms: alarms(alarmOf()) }, 'pass | alarm "bill" on estimated charges'],
    [
      'an alarm, budgets denied',
      { budgets: denied, alarms: alarms(alarmOf()) },
      'pass | alarm "bill" on estimated charges',
    ],
    [
      'an alarm on something else',
      { budgets: none, alarms: alarms(alarmOf({ metrics: [{ namespace: 'AWS/EC2', name: 'CPUUtilization' }] })) },
      'fail | no budget with a subscriber and no billing alarm',
    ],
    [
      'an alarm that is switched off',
      { budgets: none, alarms: alarms(alarmOf({ actionsEnabled: false })) },
      'warn | alarm "bill" has no action that anybody hears of',
    ],
    [
      'an alarm that nobody confirmed',
      { budgets: none, alarms: alarms(alarmOf()), topics: { [TOPIC]: answered({ confirmed: 0, pending: 1 }) } },
      'warn | alarm "bill" has no action that anybody hears of',
    ],
    [
      'an alarm whose topic may not be read',
      { budgets: none, alarms: alarms(alarmOf()), topics: { [TOPIC]: denied } },
      'unknown | not allowed: budgets:DescribeBudgets',
    ],
    [
      'an alarm that starts a function',
      { budgets: none, alarms: alarms(alarmOf({ actions: ['arn:aws:lambda:us-east-1:1:function:x'] })) },
      'pass | alarm "bill" on estimated charges',
    ],
    ['nothing', { budgets: none }, 'fail | no budget with a subscriber and no billing alarm'],
    [
      'nothing, alarms denied',
      { budgets: none, alarms: { 'us-east-1': deniedState.alarms['us-east-1']! } },
      'unknown | not allowed: cloudwatch:DescribeAlarms',
    ],
    [
      'a budget whose subscribers may not be read',
      { budgets: budget({ notifications: notifications(denied) }) },
      'unknown | not allowed: budgets:DescribeBudgets',
    ],
  ] as readonly [string, Partial<AccountState>, string][])('%s', (_, changes, expected) => {
    expect(said('cost-alert', changes)).toBe(expected);
  });

  test('members of an organisation are asked when the user says so', () => {
    expect(resultOf('cost-alert', memberState).status).toBe('n/a');
    expect(resultOf('cost-alert', memberState, { memberBilling: true }).status).toBe('fail');
  });
});

describe('billing-alerts-pref', () => {
  test('off matters only to those who have no budget', () => {
    expect(said('billing-alerts-pref', { billingAlerts: answered(false) })).toMatch(/^n\/a/);
    expect(said('billing-alerts-pref', { billingAlerts: answered(false), budgets: none })).toMatch(/^warn/);
    expect(said('billing-alerts-pref', { billingAlerts: denied })).toMatch(/^unknown/);
  });
});

describe('free-tier', () => {
  const usage = (used: number, plan?: { type: string; expires: string }) => ({
    freeTier: answered({ usages: [{ service: 'S3', used, limit: 10, unit: 'GB' }], plan }),
  });
  test.each([
    [usage(1), 'pass | 1 free tier offer in use, none near its limit'],
    [usage(8.5), 'warn | the free tier is nearly used up | S3: 85 %'],
    [usage(12), 'fail | the free tier is exceeded | S3: 120 %'],
    [usage(1, { type: 'FREE', expires: '2026-12-03T12:00:00.000Z' }), 'warn | the free plan ends in 10 days'],
    [
      usage(1, { type: 'FREE', expires: '2027-06-01T00:00:00.000Z' }),
      'pass | 1 free tier offer in use, none near its limit',
    ],
    [
      usage(1, { type: 'PAID', expires: '2026-12-03T12:00:00.000Z' }),
      'pass | 1 free tier offer in use, none near its limit',
    ],
  ])('%#', (changes, expected) => {
    expect(said('free-tier', changes)).toBe(expected);
  });
});

describe('contacts', () => {
  const empty = answered(undefined);
  const { contacts } = goodState;
  test.each([
    [{ contacts: { ...contacts, SECURITY: empty } }, 'fail'],
    [{ contacts: { ...contacts, BILLING: empty, OPERATIONS: empty } }, 'warn'],
    [{ primaryContact: answered(false) }, 'warn'],
    [{ contacts: { ...contacts, SECURITY: denied } }, 'unknown'],
    [{ contacts: { ...contacts, SECURITY: empty, BILLING: denied } }, 'fail'],
    [{ primaryContact: denied }, 'unknown'],
  ] as readonly [Partial<AccountState>, string][])('%#', (changes, status) => {
    expect(resultOf('contacts', { ...goodState, ...changes }).status).toBe(status);
  });
});

describe('what only a person can see', () => {
  test('evidence is told', () => {
    expect(said('billing-iam-access', {})).toContain('probably on');
    expect(said('billing-iam-access', { caller: `arn:aws:iam::${ACCOUNT}:root` })).not.toContain('probably on');
    expect(said('invoice-email', {})).toContain('a billing contact is set');
    expect(resultOf('email-preferences', goodState).status).toBe('manual');
  });
});
