import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import type { AccountState } from '../../src/account/state.ts';
import { speakerOf } from '../../src/account/texts/text.ts';
import { ACCOUNT, deniedState, goodState, reportOf, resultOf, rootRow, summaryOf } from './states.ts';

const { message } = speakerOf('en');

const said = (id: string, changes: Partial<AccountState>, more = {}): string => {
  const result = resultOf(id, { ...goodState, ...changes }, more);
  return [result.status, message(result.message), ...(result.items ?? []).map(message)].join(' | ');
};

const key = { access_key_1_active: 'true', access_key_1_last_rotated: '2017-01-02T11:20:00+00:00' };
const used = {
  access_key_1_last_used_date: '2026-11-22T10:00:00+00:00',
  access_key_1_last_used_region: 'us-east-1',
  access_key_1_last_used_service: 'ec2',
};

describe('root-access-key', () => {
  const withKey = reportOf([rootRow({ ...key, ...used })]);

  test('what the summary says holds; the report has the details', () => {
    expect(said('root-access-key', { summary: summaryOf({ AccountAccessKeysPresent: 1 }), report: withKey })).toBe(
      'fail | 1 root access key | created 2017-01-02, last used yesterday (ec2, us-east-1)',
    );
    expect(
      said('root-access-key', { summary: summaryOf({ AccountAccessKeysPresent: 1 }), report: deniedState.report }),
    ).toBe('fail | 1 root access key');
  });

  test('a key that is inactive, or was never used, is a key', () => {
    const summary = summaryOf({ AccountAccessKeysPresent: 2 });
    const both = { ...key, access_key_2_active: 'false', access_key_2_last_rotated: '2018-01-02T00:00:00+00:00' };
    expect(said('root-access-key', { summary, report: reportOf([rootRow(both)]) })).toBe(
      'fail | 2 root access keys | created 2017-01-02, never used | created 2018-01-02, inactive',
    );
  });

  test('just deleted: the report is older than the summary', () => {
    expect(said('root-access-key', { report: withKey })).toBe(
      'pass | root has no access key any more; the credential report, up to 4 hours old, still lists one',
    );
  });

  test('without the summary the report decides', () => {
    const { summary } = deniedState;
    expect(said('root-access-key', { summary, report: withKey })).toContain('fail | 1 root access key');
    expect(said('root-access-key', { summary })).toBe('pass | root has no access key');
    expect(said('root-access-key', { summary, report: reportOf([]) })).toBe(
      'unknown | not allowed: iam:GetAccountSummary',
    );
  });

  test('a summary without the figure is no zero', () => {
    expect(said('root-access-key', { summary: answered({ Users: 3 }), report: reportOf([]) })).toMatch(
      /^unknown \| the answer was not understood/,
    );
  });

  test('signing certificates count', () => {
    const result = resultOf('root-access-key', {
      ...goodState,
      summary: summaryOf({ AccountSigningCertificatesPresent: 1 }),
    });
    expect(result).toMatchObject({ status: 'fail', severity: 'high' });
  });

  test('AssumeRoot is exact', () => {
    const rootCredentials = answered({
      keys: [{ id: 'x', active: true, created: '2020-01-01' }],
      mfa: [],
      hasPassword: false,
    });
    expect(said('root-access-key', { rootCredentials })).toBe('fail | 1 root access key');
    expect(said('root-mfa', { rootCredentials })).toMatch(/^fail/);
    const nothing = answered({ keys: [], mfa: [], hasPassword: false });
    expect(said('root-access-key', { rootCredentials: nothing })).toBe('pass | no root credentials exist');
  });
});

describe('root-mfa', () => {
  test.each([
    [{ AccountMFAEnabled: 1 }, 'pass | root has MFA'],
    [{ AccountMFAEnabled: 0 }, 'fail | root has a password and no MFA device'],
    [{ AccountMFAEnabled: 0, AccountPasswordPresent: 0 }, 'pass | no root credentials exist'],
    [{ AccountMFAEnabled: 0, AccountPasswordPresent: 0, AccountAccessKeysPresent: 1 }, 'fail | root has no MFA device'],
  ])('%j', (summary, expected) => {
    expect(said('root-mfa', { summary: summaryOf(summary) })).toBe(expected);
  });

  test('an older summary knows no password: the report may say FALSE', () => {
    const summary = answered({ AccountAccessKeysPresent: 0, AccountMFAEnabled: 0 });
    expect(said('root-mfa', { summary })).toBe('fail | root has a password and no MFA device');
    expect(said('root-mfa', { summary, report: reportOf([rootRow({ password_enabled: 'false' })]) })).toBe(
      'pass | no root credentials exist',
    );
    expect(said('root-mfa', { summary, report: reportOf([rootRow({ password_enabled: 'not_supported' })]) })).toBe(
      'fail | root has no MFA device',
    );
  });
});

describe('root-mfa-phishing-resistant', () => {
  test.each([
    [[], 'pass'],
    [[{ serial: `arn:aws:iam::${ACCOUNT}:mfa/root-account-mfa-device`, userArn: undefined }], 'warn'],
    [[{ serial: `arn:aws:iam::${ACCOUNT}:mfa/phone`, userArn: `arn:aws:iam::${ACCOUNT}:root` }], 'warn'],
    [[{ serial: `arn:aws:iam::${ACCOUNT}:mfa/root`, userArn: `arn:aws:iam::${ACCOUNT}:user/root` }], 'pass'],
  ])('%j', (devices, status) => {
    expect(resultOf('root-mfa-phishing-resistant', { ...goodState, virtualMfa: answered(devices) }).status).toBe(
      status,
    );
  });

  test('AssumeRoot tells a key beside the app', () => {
    const virtual = `arn:aws:iam::${ACCOUNT}:mfa/root-account-mfa-device`;
    const state = (mfa: string[]) => ({
      ...goodState,
      rootCredentials: answered({ keys: [], mfa, hasPassword: true }),
    });
    expect(resultOf('root-mfa-phishing-resistant', state([virtual])).status).toBe('warn');
    expect(resultOf('root-mfa-phishing-resistant', state([virtual, `arn:aws:iam::${ACCOUNT}:u2f/root/x`])).status).toBe(
      'pass',
    );
  });
});

describe('root-use', () => {
  test('the newest of password and both keys counts', () => {
    const row = rootRow({
      password_last_used: '2019-01-01T00:00:00+00:00',
      access_key_2_active: 'true',
      access_key_2_last_used_date: '2026-11-23T08:00:00+00:00',
    });
    expect(said('root-use', { report: reportOf([row]) })).toBe('fail | root was used today');
  });

  test('within the days that were asked for', () => {
    const report = reportOf([rootRow({ password_last_used: '2026-11-13T12:00:00+00:00' })]);
    expect(said('root-use', { report })).toBe('fail | root was used 10 days ago');
    expect(said('root-use', { report }, { rootIdleDays: 7 })).toBe('pass | root was last used 10 days ago');
  });

  test('a new account has to be set up by somebody', () => {
    const report = reportOf([
      rootRow({ user_creation_time: '2026-11-20T00:00:00+00:00', password_last_used: '2026-11-22T12:00:00+00:00' }),
    ]);
    expect(said('root-use', { report })).toBe('warn | root was used yesterday; the account is 3 days old');
  });

  test('without the report the event history tells', () => {
    const { report } = deniedState;
    expect(said('root-use', { report, rootEvents: answered([]) })).toBe('pass | root did nothing in the last 90 days');
    expect(said('root-use', { report, rootEvents: answered(['2026-11-22T00:00:00.000Z']) })).toBe(
      'fail | root was used yesterday',
    );
    expect(said('root-use', { report })).toBe('unknown | not allowed: iam:GetCredentialReport');
  });

  test('whoever runs this as root uses it', () => {
    expect(said('root-use', { caller: `arn:aws:iam::${ACCOUNT}:root` })).toMatch(/^fail \| these very credentials/);
  });
});

describe('root-central', () => {
  const managed = { organization: answered({ id: 'o-1', managementAccount: ACCOUNT }) };
  test.each([
    [{ ...managed, rootFeatures: answered(['RootCredentialsManagement']) }, 'pass'],
    [{ ...managed, rootFeatures: answered([]) }, 'warn'],
    [{ ...managed, rootFeatures: deniedState.rootFeatures }, 'unknown'],
    [{ organization: answered({ id: 'o-1', managementAccount: '1' }), rootFeatures: deniedState.rootFeatures }, 'n/a'],
    [{ organization: answered({ id: 'o-1', managementAccount: '1' }), rootFeatures: answered([]) }, 'warn'],
  ])('%#', (changes, status) => {
    expect(resultOf('root-central', { ...goodState, ...changes }).status).toBe(status);
  });
});
