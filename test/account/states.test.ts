import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import type { Status } from '../../src/account/check.ts';
import { checks } from '../../src/account/checks/index.ts';
import { evaluateAccount, exitCodeOfReport } from '../../src/account/evaluate.ts';
import type { AccountState } from '../../src/account/state.ts';
import {
  checksOf,
  deniedState,
  evaluation,
  goodState,
  memberState,
  newState,
  reportOf,
  resultsOf,
  rootRow,
  summaryOf,
  userRow,
} from './states.ts';

const statusesOf = (state: AccountState): Record<string, Status> =>
  Object.fromEntries(Object.entries(resultsOf(state)).map(([id, { status }]) => [id, status]));

const GOOD: Record<string, Status> = {
  'root-access-key': 'pass',
  'root-mfa': 'pass',
  'root-mfa-phishing-resistant': 'pass',
  'root-use': 'pass',
  'root-password': 'manual',
  'root-central': 'n/a',
  'admin-principal': 'pass',
  'admin-via-group': 'pass',
  'admin-mfa': 'pass',
  'user-mfa': 'pass',
  'pw-complexity': 'pass',
  'pw-rotation': 'n/a',
  'key-age': 'pass',
  federation: 'pass',
  'cost-alert': 'pass',
  'billing-alerts-pref': 'pass',
  'free-tier': 'pass',
  'billing-iam-access': 'manual',
  'invoice-email': 'manual',
  contacts: 'pass',
  'email-preferences': 'manual',
  trail: 'pass',
  'trail-integrity': 'pass',
  'signin-alert': 'pass',
  hook: 'pass',
  analyzer: 'pass',
  guardduty: 'pass',
};

const GOVERNMENT: AccountState = {
  ...goodState,
  partition: 'aws-us-gov',
  region: 'us-gov-west-1',
  caller: 'arn:aws-us-gov:iam::111122223333:user/ci',
  summary: summaryOf({ AccountMFAEnabled: 0 }),
  report: reportOf([
    rootRow({
      arn: 'arn:aws-us-gov:iam::111122223333:root',
      password_enabled: 'not_supported',
      password_last_used: 'not_supported',
      mfa_active: 'false',
    }),
    userRow('alice'),
  ]),
  alarms: {},
  rules: { 'us-gov-west-1': goodState.rules['us-east-1']!, 'us-gov-east-1': answered([]) },
};

describe('the table of states', () => {
  const cases: readonly (readonly [string, AccountState, Record<string, Status>])[] = [
    ['good', goodState, {}],
    [
      'new and empty',
      newState,
      {
        'root-mfa': 'fail',
        'root-mfa-phishing-resistant': 'n/a',
        'root-use': 'fail',
        'admin-principal': 'fail',
        'admin-mfa': 'n/a',
        'user-mfa': 'n/a',
        'pw-complexity': 'n/a',
        federation: 'n/a',
        'cost-alert': 'fail',
        'billing-alerts-pref': 'warn',
        contacts: 'fail',
        trail: 'fail',
        'trail-integrity': 'n/a',
        'signin-alert': 'fail',
        hook: 'fail',
        analyzer: 'fail',
        guardduty: 'warn',
      },
    ],
    [
      'a member without root credentials',
      memberState,
      {
        'root-mfa-phishing-resistant': 'n/a',
        'root-password': 'pass',
        'admin-mfa': 'n/a',
        'user-mfa': 'n/a',
        'pw-complexity': 'n/a',
        'cost-alert': 'n/a',
        'billing-alerts-pref': 'n/a',
        'free-tier': 'n/a',
        'invoice-email': 'n/a',
        hook: 'n/a',
      },
    ],
    [
      'a stale report that still lists a root key',
      {
        ...goodState,
        report: reportOf([
          rootRow({ access_key_1_active: 'true', access_key_1_last_rotated: '2020-01-01T00:00:00+00:00' }),
          userRow('alice'),
        ]),
      },
      {},
    ],
    [
      'GovCloud',
      GOVERNMENT,
      {
        'root-mfa': 'n/a',
        'root-mfa-phishing-resistant': 'n/a',
        'root-password': 'n/a',
        'cost-alert': 'n/a',
        'billing-alerts-pref': 'n/a',
        'free-tier': 'n/a',
        'billing-iam-access': 'n/a',
        'invoice-email': 'n/a',
        // The rule of the good state is in a region of another partition.
        'signin-alert': 'warn',
      },
    ],
    [
      'a user named groot with a virtual device',
      {
        ...goodState,
        virtualMfa: answered([
          { serial: 'arn:aws:iam::111122223333:mfa/groot', userArn: 'arn:aws:iam::111122223333:user/groot' },
          { serial: 'arn:aws:iam::111122223333:mfa/root-ops', userArn: 'arn:aws:iam::111122223333:user/root-ops' },
        ]),
      },
      {},
    ],
  ];

  test.each(cases)('%s', (_, state, differences) => {
    expect(statusesOf(state)).toEqual({ ...GOOD, ...differences });
  });

  test('denied everything: nothing passes, and only what needs no question is not unknown', () => {
    const others = Object.entries(statusesOf(deniedState)).filter(([, status]) => status !== 'unknown');
    expect(Object.fromEntries(others)).toEqual({
      'billing-iam-access': 'manual',
      'invoice-email': 'manual',
      'email-preferences': 'manual',
      hook: 'n/a',
    });
  });

  // A check that is fed with denials one by one must never find more than when it knew everything.
  test.each(Object.keys(deniedState).filter((key) => typeof deniedState[key as keyof AccountState] === 'object'))(
    'what is denied never turns into a pass: %s',
    (key) => {
      const before = statusesOf(newState);
      const after = statusesOf({ ...newState, [key]: deniedState[key as keyof AccountState] });
      const better = Object.keys(before).filter((id) => before[id] !== 'pass' && after[id] === 'pass');
      expect(better).toEqual([]);
    },
  );
});

describe('the five marks', () => {
  const marksOf = (state: AccountState): string =>
    evaluateAccount(state, evaluation)
      .marks.map(({ status }) => status)
      .join(' ');

  test('are shown whole or not at all', () => {
    expect(
      evaluateAccount(goodState, { ...evaluation, checks: checks.filter(({ id }) => id !== 'root-mfa') }).marks,
    ).toEqual([]);
    expect(marksOf(goodState)).toBe('pass pass pass pass pass');
    expect(marksOf(newState)).toBe('pass fail fail pass pass');
    expect(marksOf(memberState)).toBe('pass pass pass pass pass');
    expect(marksOf(deniedState)).toBe('unknown unknown unknown unknown unknown');
  });
});

describe('baselines', () => {
  test('hold what they should', () => {
    expect(checksOf('modern')).toHaveLength(checks.length);
    const seed = checksOf('seed').map((check) => check.seed);
    for (let number = 1; number <= 16; number++) if (number !== 8) expect(seed).toContain(`S${number}`);
    expect(checksOf('cis-5.0').filter(({ cis }) => cis?.['5.0'] === undefined)).toEqual([]);
    expect(
      checks.filter(({ cis }) => cis?.['5.0'] !== undefined).every(({ baselines }) => baselines.includes('cis-5.0')),
    ).toBe(true);
  });
});

describe('exit codes', () => {
  const codeOf = (
    state: AccountState,
    failOn: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'none',
    strict = false,
  ): number =>
    exitCodeOfReport(
      { baseline: 'modern', accounts: [evaluateAccount(state, evaluation)], requests: 0 },
      { failOn, strict },
    );

  test('of what failed and what could not be looked at', () => {
    expect(codeOf(goodState, 'info')).toBe(0);
    expect(codeOf(newState, 'critical')).toBe(1);
    expect(codeOf(newState, 'none')).toBe(0);
    expect(codeOf(deniedState, 'critical')).toBe(2);
    expect(codeOf(deniedState, 'none')).toBe(2);
    expect(codeOf(deniedState, 'none', true)).toBe(2);
  });

  test('what could not be looked at and weighs less than asked for does not count, unless strict', () => {
    const state = { ...goodState, freeTier: deniedState.freeTier };
    expect(codeOf(state, 'high')).toBe(0);
    expect(codeOf(state, 'low')).toBe(2);
    expect(codeOf(state, 'high', true)).toBe(2);
  });

  test('an account that could not be looked at at all is always 2', () => {
    const account = {
      ...evaluateAccount(goodState, evaluation),
      trouble: { key: 'unknown.denied' as const, values: { action: 'sts:AssumeRole' } },
    };
    expect(
      exitCodeOfReport({ baseline: 'modern', accounts: [account], requests: 0 }, { failOn: 'none', strict: false }),
    ).toBe(2);
  });
});
