import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRepository } from '../repository.ts';
import { AwsHome } from './environment.ts';
import { AwsError, FakeAws, type World } from './fixture.ts';
import { badWorld, goodWorld } from './worlds.ts';

let fake: FakeAws;
const home = new AwsHome();
beforeAll(async () => {
  fake = await FakeAws.start({});
});
afterAll(() => {
  fake.stop();
  home.remove();
});

const check = (world: World, ...args: readonly string[]) => {
  fake.become(world);
  return home.keywarden(['account', 'check', '--endpoint-url', fake.url, ...args]);
};

describe('one account', () => {
  test('a bad one', async () => {
    const { code, stdout, stderr } = await check(badWorld);
    expect(stdout).toMatch(
      /^Account 111122223333 \(acme-old\) {2}as user\/ci {2}home region us-east-1 {2}baseline modern\n/,
    );
    expect(stdout).toContain('✗ root keys   ✗ root MFA   ✓ users   ✗ groups   ✗ password policy   1 of 5 green');
    expect(stdout).toContain('Do first: 1 root-access-key  2 root-mfa');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('a good one', async () => {
    const { code, stdout, stderr } = await check(goodWorld);
    expect(stdout).toContain('5 of 5 green');
    expect(stdout).toContain('all 18 automatic checks passed, 0 unknown');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('several reports at once, in files only their owner may read', async () => {
    const ended = await check(
      badWorld,
      '--format',
      'json',
      '-o',
      'a.json',
      '--format',
      'markdown',
      '-o',
      'a.md',
      '--lang',
      'ko',
    );
    expect(JSON.parse(readFileSync(join(home.path, 'a.json'), 'utf8')).accounts[0].account).toBe('111122223333');
    expect(readFileSync(join(home.path, 'a.md'), 'utf8')).toContain('AWS 계정 점검');
    if (process.platform !== 'win32') expect(statSync(join(home.path, 'a.json')).mode & 0o077).toBe(0);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('먼저 할 일') });
  });

  test('of a role, which is taken on first', async () => {
    const roles: unknown[] = [];
    const world: World = {
      ...badWorld,
      'sts.AssumeRole': ({ input }) => {
        roles.push(input.RoleArn, input.ExternalId);
        return {
          Credentials: {
            AccessKeyId: 'of-the-role',
            SecretAccessKey: 'x',
            SessionToken: 't',
            Expiration: '2030-01-01T00:00:00Z',
          },
          AssumedRoleUser: { Arn: 'a', AssumedRoleId: 'b' },
        };
      },
      'sts.GetCallerIdentity': ({ key }) =>
        key === 'of-the-role' ? badWorld['sts.GetCallerIdentity']! : new AwsError('AccessDenied', 403),
    };
    const ended = await check(
      world,
      '--role-arn',
      'arn:aws:iam::111122223333:role/Audit',
      '--external-id',
      'e',
      '--only',
      'root-mfa',
    );
    expect(roles).toEqual(['arn:aws:iam::111122223333:role/Audit', 'e']);
    expect(ended.code).toBe(1);
    const refused = await check(badWorld, '--role-arn', 'arn:aws:iam::111122223333:role/Audit');
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('keywarden account policy --cfn') });
  });

  test('the region comes from the environment or the profile', async () => {
    fake.become(badWorld);
    home.write(
      'config',
      '[profile there]\nregion = eu-west-3\n[profile key]\naws_access_key_id = a\naws_secret_access_key = b\nregion = sa-east-1\n',
    );
    const args = ['account', 'check', '--endpoint-url', fake.url, '--only', 'root-mfa'];
    const regionOf = async (env: NodeJS.ProcessEnv, ...more: readonly string[]) =>
      /home region (\S+)/.exec((await home.keywarden([...args, ...more], { env: home.env(env) })).stdout)?.[1];
    expect(await regionOf({ AWS_REGION: 'eu-west-1' })).toBe('eu-west-1');
    expect(await regionOf({ AWS_DEFAULT_REGION: 'eu-west-2' })).toBe('eu-west-2');
    expect(await regionOf({}, '--profile', 'key')).toBe('sa-east-1');
    expect(await regionOf({ AWS_REGION: 'eu-west-1' }, '--region', 'us-west-2')).toBe('us-west-2');
  });
});

describe('the hook of the repository it is run in', () => {
  test('counts', async () => {
    fake.become(goodWorld);
    const repository = createRepository();
    const env = { ...repository.env, ...home.env(), HOME: repository.env.HOME };
    const args = ['account', 'check', '--endpoint-url', fake.url, '--only', 'hook'];
    const run = async () => (await home.keywarden(args, { env, cwd: repository.path })).stdout;
    expect(await run()).toMatch(/FAIL +medium +hook/);
    repository.addHook('exec git secrets --pre_commit_hook -- "$@"');
    expect(await run()).toMatch(/PASS +hook .*git-secrets/);
    expect(repository.keywarden(['install']).code).toBe(0);
    expect(await run()).toMatch(/PASS +hook .*keywarden/);
  });
});

describe('confirmations and mutes', () => {
  test('come from .keywarden-account.yaml, for all accounts or one', async () => {
    home.write(
      '.keywarden-account.yaml',
      [
        'confirmed:',
        '  invoice-email: { by: ops, on: 2026-11-01, expires: 2999-11-01 }',
        '  email-preferences: { by: ops, on: 2020-11-01, expires: 2021-11-01 }',
        'accounts:',
        "  '111122223333':",
        '    muted:',
        '      root-access-key: { reason: gone next week, expires: 2999-01-01 }',
      ].join('\n'),
    );
    const bad = await check(badWorld);
    expect(bad.stdout).toMatch(/CONFIRMED +invoice-email/);
    expect(bad.stdout).toMatch(/MANUAL +email-preferences .*\n +the confirmation of 2020-11-01 has expired/);
    expect(bad.stdout).toMatch(/MUTED +root-access-key/);
    // What is muted is still not green.
    expect(bad.stdout).toContain('✗ root keys');
    expect((await check(goodWorld)).stdout).not.toContain('MUTED');
    home.write('.keywarden-account.yaml', '');
  });
});

describe('an organisation', () => {
  const MEMBERS = ['111111111111', '222222222222', '333333333333', '444455556666'];
  const identityOf = (account: string) => ({
    Account: account,
    Arn: `arn:aws:sts::${account}:assumed-role/AccountCheckReadOnly/x`,
    UserId: 'x',
  });
  /** One member has a root key, one lets nobody in, one answers with garbage. */
  const organization: World = {
    ...goodWorld,
    'organizations.ListAccounts': ({ input }) =>
      input.NextToken === undefined
        ? {
            Accounts: MEMBERS.slice(0, 2).map((Id) => ({ Id, Name: `member ${Id[0]}`, Status: 'ACTIVE' })),
            NextToken: 'more',
          }
        : {
            Accounts: [
              ...MEMBERS.slice(2).map((Id) => ({ Id, Name: `member ${Id[0]}`, Status: 'ACTIVE' })),
              { Id: '999999999999', Name: 'gone', Status: 'SUSPENDED' },
            ],
          },
    'sts.AssumeRole': ({ input }) => {
      const account = String(input.RoleArn).split(':')[4]!;
      if (account === '222222222222') return new AwsError('AccessDenied', 403);
      return {
        Credentials: {
          AccessKeyId: account,
          SecretAccessKey: 'x',
          SessionToken: 't',
          Expiration: '2030-01-01T00:00:00Z',
        },
        AssumedRoleUser: { Arn: 'a', AssumedRoleId: 'b' },
      };
    },
    'sts.AssumeRoot': ({ input }) => ({
      Credentials: {
        AccessKeyId: `root-${input.TargetPrincipal}`,
        SecretAccessKey: 'x',
        SessionToken: 't',
        Expiration: '2030-01-01T00:00:00Z',
      },
    }),
    'sts.GetCallerIdentity': identityOf('444455556666'),
    'iam.GetAccountSummary': ({ key }) => ({
      AccountAccessKeysPresent: key === '111111111111' ? 1 : 0,
      AccountMFAEnabled: 1,
      AccountPasswordPresent: 1,
    }),
    'cloudtrail.DescribeTrails': (asked) =>
      asked.key === '333333333333'
        ? new AwsError('InternalFailure', 500)
        : (goodWorld['cloudtrail.DescribeTrails'] as object),
    'iam.ListAccessKeys': ({ key }) =>
      key.startsWith('root-') ? { AccessKeyMetadata: [], IsTruncated: false } : new AwsError('AccessDenied', 403),
    'iam.ListMFADevices': ({ key }) =>
      key.startsWith('root-')
        ? {
            MFADevices: [
              {
                UserName: 'x',
                SerialNumber: 'arn:aws:iam::222222222222:mfa/root-account-mfa-device',
                EnableDate: '2024-01-01T00:00:00Z',
              },
            ],
            IsTruncated: false,
          }
        : new AwsError('AccessDenied', 403),
    'iam.GetLoginProfile': ({ key }) =>
      key.startsWith('root-')
        ? { LoginProfile: { UserName: 'x', CreateDate: '2024-01-01T00:00:00Z' } }
        : new AwsError('AccessDenied', 403),
  };
  const only = ['--only', 'root-access-key,root-mfa,trail'];

  test('is a matrix: one account that goes wrong hides no other', async () => {
    const { code, stdout } = await check(organization, '--org', ...only);
    const rows = Object.fromEntries(
      MEMBERS.map((id) => [id, stdout.split('\n').find((line) => line.startsWith(`  ${id}`))]),
    );
    expect(rows['111111111111']).toMatch(/ ✗ {2}✓ {2}✓/);
    expect(rows['222222222222']).toMatch(/ \? {2}\? {2}\? {3}not allowed: sts:AssumeRole/);
    expect(rows['333333333333']).toMatch(/ ✓ {2}✓ {2}\?/);
    expect(rows['444455556666']).toMatch(/ ✓ {2}✓ {2}✓/);
    expect(stdout).not.toContain('999999999999');
    expect(stdout).toMatch(/critical +root-access-key +1 root access key/);
    expect(code).toBe(2);
  });

  test('AssumeRoot looks at root where there is no role', async () => {
    const { code, stdout } = await check(
      organization,
      '--accounts',
      '111111111111,222222222222',
      '--assume-root',
      '--only',
      'root-access-key,root-mfa',
    );
    expect(stdout).toMatch(/ {2}222222222222 +✓ {2}✓\n/);
    expect(code).toBe(1);
  });

  test('whoever may not list its accounts is told what to do', async () => {
    const ended = await check(
      { ...organization, 'organizations.ListAccounts': new AwsError('AccessDeniedException', 400) },
      '--org',
    );
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--accounts 111122223333') });
  });

  test('json holds every account', async () => {
    const { stdout } = await check(organization, '--org', '--format', 'json', ...only);
    const { accounts, requests } = JSON.parse(stdout);
    expect(
      accounts.map(({ account, name, trouble }: { account: string; name: string; trouble?: string }) => [
        account,
        name,
        trouble,
      ]),
    ).toEqual([
      ['111111111111', 'acme-prod', undefined],
      ['222222222222', 'member 2', 'not allowed: sts:AssumeRole'],
      ['333333333333', 'acme-prod', undefined],
      ['444455556666', 'acme-prod', undefined],
    ]);
    expect(requests).toBeLessThanOrEqual(fake.calls.length);
  });
});
