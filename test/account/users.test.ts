import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import { adminsOf, isAdminDocument } from '../../src/account/privilege.ts';
import type { AccountState, Identities } from '../../src/account/state.ts';
import { speakerOf } from '../../src/account/texts/text.ts';
import {
  ACCOUNT,
  ADMIN,
  ADMINS,
  deniedState,
  goodState,
  groupOf,
  reportOf,
  resultOf,
  userOf,
  userRow,
} from './states.ts';

const { message } = speakerOf('en');

const said = (id: string, changes: Partial<AccountState>, more = {}): string => {
  const result = resultOf(id, { ...goodState, ...changes }, more);
  return [result.status, message(result.message), ...(result.items ?? []).map(message)].join(' | ');
};

const identities = (more: Partial<Identities>): AccountState['identities'] =>
  answered({ users: [], groups: [], policies: [], ...more });

describe('a policy document', () => {
  test.each([
    [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }, true],
    [{ Statement: [{ Effect: 'Allow', Action: ['s3:*', '*:*'], Resource: ['*'] }] }, true],
    [{ Statement: [{ Effect: 'Allow', Action: 'IAM:*', Resource: '*' }] }, true],
    [{ Statement: [{ Effect: 'Allow', NotAction: 'organizations:*', Resource: '*' }] }, true],
    [{ Statement: [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }] }, false],
    [{ Statement: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' }] }, true],
    [{ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }, false],
    [{ Statement: [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::x' }] }, false],
    [{ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }, false],
    [{}, false],
  ])('%j', (document, expected) => {
    expect(isAdminDocument(JSON.stringify(document))).toBe(expected);
  });

  test('that is none makes nobody an administrator', () => {
    expect(isAdminDocument('')).toBe(false);
  });
});

describe('administrators', () => {
  test('by ARN, not by name; through groups, attached, inline or a policy of the account', () => {
    const own = `arn:aws:iam::${ACCOUNT}:policy/Everything`;
    const all = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
    expect(
      adminsOf({
        users: [
          userOf('group', { groups: ['Administrators'] }),
          userOf('attached', { attached: [ADMIN] }),
          userOf('inline', { inline: [all] }),
          userOf('own', { attached: [own] }),
          userOf('harmless', { attached: [`arn:aws:iam::${ACCOUNT}:policy/AdministratorAccess`] }),
          userOf('elsewhere', { attached: ['arn:aws-cn:iam::aws:policy/AdministratorAccess'] }),
        ],
        groups: [ADMINS, groupOf('Empty')],
        policies: [
          { arn: own, document: all },
          { arn: `arn:aws:iam::${ACCOUNT}:policy/AdministratorAccess`, document: '{}' },
        ],
      }),
    ).toEqual({
      groups: ['Administrators'],
      direct: ['attached', 'inline', 'own', 'elsewhere'],
      users: ['group', 'attached', 'inline', 'own', 'elsewhere'],
    });
  });
});

describe('admin-principal', () => {
  const alice = userOf('alice', { groups: ['Administrators'] });
  test.each([
    ['a group with a member', {}, 'pass'],
    ['an empty group', { identities: identities({ groups: [ADMINS] }) }, 'fail'],
    ['a user without a group', { identities: identities({ users: [userOf('a', { attached: [ADMIN] })] }) }, 'warn'],
    ['roles alone', { identities: identities({}), adminRoles: answered(['OrganizationAccountAccessRole']) }, 'warn'],
    [
      'Identity Center',
      { identities: identities({}), adminRoles: answered(['AWSReservedSSO_AdministratorAccess_1']) },
      'pass',
    ],
    ['nobody', { identities: identities({}) }, 'fail'],
    [
      'a group, when roles may not be listed',
      { identities: identities({ users: [alice], groups: [ADMINS] }), adminRoles: deniedState.adminRoles },
      'pass',
    ],
    [
      'nobody, when roles may not be listed',
      { identities: identities({}), adminRoles: deniedState.adminRoles },
      'unknown',
    ],
  ])('%s', (_, changes, status) => {
    expect(resultOf('admin-principal', { ...goodState, ...changes }).status).toBe(status);
  });

  test('the article wants a group, and has no word for Identity Center', () => {
    const direct = { identities: identities({ users: [userOf('a', { attached: [ADMIN] })] }) };
    expect(said('admin-principal', direct, { baseline: 'seed' })).toMatch(/^fail/);
    expect(said('admin-principal', {}, { baseline: 'seed' })).toBe(
      'pass | group Administrators has administrator rights and a member',
    );
    expect(said('admin-principal', {})).toContain('better still: Identity Center');
  });
});

describe('admin-via-group', () => {
  test('rights of a user are named; those of an administrator weigh more', () => {
    const inline = userOf('ci', { inline: ['{}', '{}'] });
    const changes = { identities: identities({ users: [inline] }) };
    expect(said('admin-via-group', changes)).toBe(
      'fail | 1 user holds rights directly, not through a group | ci: inline (2)',
    );
    expect(resultOf('admin-via-group', { ...goodState, ...changes }).severity).toBe('low');
    const admin = { identities: identities({ users: [inline, userOf('a', { attached: [ADMIN] })] }) };
    expect(resultOf('admin-via-group', { ...goodState, ...admin }).severity).toBe('medium');
  });
});

describe('admin-mfa', () => {
  const report = (more: Record<string, string>): AccountState['report'] => reportOf([userRow('alice', more)]);
  test.each([
    ['MFA', {}, 'pass'],
    [
      'no MFA in the report, nor now',
      { report: report({ mfa_active: 'false' }), userMfa: { alice: answered([]) } },
      'fail',
    ],
    ['no MFA in the report, but now', { report: report({ mfa_active: 'false' }) }, 'pass'],
    ['MFA in the report, no longer now', { userMfa: { alice: answered([]) } }, 'fail'],
    ['MFA in the report, now denied', { userMfa: { alice: deniedState.report as never } }, 'pass'],
    ['SMS', { userMfa: { alice: answered([`arn:aws:iam::${ACCOUNT}:sms-mfa/alice`]) } }, 'fail'],
    ['hardware', { userMfa: { alice: answered(['GAHT12345678']) } }, 'pass'],
    [
      'nothing to sign in with',
      { report: report({ password_enabled: 'false', mfa_active: 'false' }), userMfa: {} },
      'pass',
    ],
    [
      'a key and no MFA',
      { report: report({ password_enabled: 'false', mfa_active: 'false', access_key_2_active: 'true' }), userMfa: {} },
      'fail',
    ],
    ['not in the report yet', { report: reportOf([]) }, 'warn'],
    ['no administrator', { identities: identities({ users: [userOf('bob')] }) }, 'n/a'],
    ['no report', { report: deniedState.report }, 'unknown'],
  ])('%s', (_, changes, status) => {
    expect(resultOf('admin-mfa', { ...goodState, ...changes }).status).toBe(status);
  });
});

describe('user-mfa', () => {
  test('console users alone', () => {
    const rows = [
      userRow('a', { mfa_active: 'false' }),
      userRow('b', { mfa_active: 'false', password_enabled: 'false' }),
      userRow('c'),
    ];
    expect(said('user-mfa', { report: reportOf(rows), userMfa: {} })).toBe('fail | 1 console user without MFA: a');
  });

  test('long rows of names are cut', () => {
    const rows = Array.from({ length: 9 }, (_, index) => userRow(`u${index}`, { mfa_active: 'false' }));
    expect(said('user-mfa', { report: reportOf(rows), userMfa: {} })).toBe(
      'fail | 9 console users without MFA: u0, u1, u2, u3, u4 and 4 more',
    );
  });
});

describe('passwords', () => {
  const policy = {
    minimumLength: 8,
    upperCase: true,
    lowerCase: false,
    digits: true,
    symbols: false,
    maximumAge: undefined,
    remembered: 5,
  };
  const passwordPolicy = answered(policy);

  test('what each baseline asks for', () => {
    expect(said('pw-complexity', { passwordPolicy })).toBe(
      'fail | the password policy is weak | minimum length 8, expected 14 | 5 earlier passwords are remembered, expected 24',
    );
    expect(said('pw-complexity', { passwordPolicy }, { baseline: 'seed' })).toContain(
      'not asked for: lowerCase, symbols',
    );
    expect(said('pw-complexity', { passwordPolicy: answered(undefined) })).toBe(
      'fail | no password policy (AWS then asks for 8 characters)',
    );
    expect(said('pw-rotation', { passwordPolicy })).toMatch(/^n\/a \| no rotation/);
    expect(said('pw-rotation', { passwordPolicy }, { baseline: 'seed' })).toBe('fail | passwords never expire');
    expect(
      said('pw-rotation', { passwordPolicy: answered({ ...policy, maximumAge: 180 }) }, { baseline: 'seed' }),
    ).toBe('fail | passwords expire after 180 days, expected 90 at most');
    expect(said('pw-rotation', {}, { baseline: 'seed' })).toBe('pass | passwords expire after 90 days');
  });

  test('where the report may not be read the policy still counts', () => {
    expect(said('pw-complexity', { passwordPolicy, report: deniedState.report })).toMatch(/^fail/);
  });
});

describe('key-age', () => {
  const row = (more: Record<string, string>): Partial<AccountState> => ({
    report: reportOf([userRow('alice', { access_key_1_active: 'true', ...more })]),
  });
  const old = row({
    access_key_1_last_rotated: '2020-04-15T00:00:00+00:00',
    access_key_1_last_used_date: '2026-11-22T00:00:00+00:00',
  });

  test.each([
    ['old', old, 'fail | 1 access key is old or unused | alice: key 1 is 2413 days old'],
    [
      'unused',
      row({
        access_key_1_last_rotated: '2026-09-01T00:00:00+00:00',
        access_key_1_last_used_date: '2026-09-20T00:00:00+00:00',
      }),
      'fail | 1 access key is old or unused | alice: key 1 was last used 64 days ago',
    ],
    [
      'never used',
      row({ access_key_1_last_rotated: '2026-09-01T00:00:00+00:00' }),
      'fail | 1 access key is old or unused | alice: key 1 was never used in 83 days',
    ],
    [
      'new and not used yet',
      row({ access_key_1_last_rotated: '2026-11-20T00:00:00+00:00' }),
      'pass | 1 active access key, none old or unused',
    ],
    [
      'young and in use',
      row({
        access_key_1_last_rotated: '2026-11-01T00:00:00+00:00',
        access_key_1_last_used_date: '2026-11-22T00:00:00+00:00',
      }),
      'pass | 1 active access key, none old or unused',
    ],
    [
      'inactive',
      row({ access_key_1_active: 'false', access_key_1_last_rotated: '2020-04-15T00:00:00+00:00' }),
      'pass | no IAM user has an active access key',
    ],
  ])('%s', (_, changes, expected) => {
    expect(said('key-age', changes)).toBe(expected);
  });

  test('what was seen to since the report was made no longer counts', () => {
    const id = ['AK', 'IARZPUZDIKGMVGER5P'].join('');
    const live = (active: boolean) => ({
      userKeys: { alice: answered([{ id, active, created: '2020-04-15T00:00:00.000Z' }]) },
    });
    expect(said('key-age', { ...old, ...live(true) })).toContain('alice: key …ER5P is 2413 days old');
    expect(said('key-age', { ...old, ...live(false) })).toMatch(/^pass/);
    expect(said('key-age', { ...old, userKeys: { alice: answered([]) } })).toMatch(/^pass/);
  });
});
