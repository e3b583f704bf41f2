import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKeyId } from '../../src/account/key-id.ts';
import { ownershipOf } from '../../src/account/ownership.ts';
import { localProfiles, profilesIn } from '../../src/account/profiles.ts';
import { createRepository } from '../repository.ts';
import { AwsHome } from './environment.ts';
import { AwsError, FakeAws } from './fixture.ts';
import { keyIdOf } from './keys.ts';
import { badWorld, user } from './worlds.ts';

const ACCOUNT = '111122223333';
const id = (...parts: readonly string[]): string => parts.join('');

describe('an id', () => {
  test.each([
    // Published examples: https://awsteele.com/blog/2020/09/26/aws-access-key-format.html and moto.
    [id('AS', 'IAY34FZKBOKMUTVV7A'), 'temporary', '609629065308'],
    [id('AS', 'IAQNZGKIQY56JQ7WML'), 'temporary', '029608264753'],
    [id('AK', 'IAIOSFODNN7EXAMPLE'), 'long-term', undefined],
    [id('AK', 'IAI44QH8DHBEXAMPLE'), 'long-term', undefined],
    [id('AK', 'IA', '7'.repeat(16)), 'long-term', undefined],
    [id('AR', 'OAQNZGKIQY56JQ7WML'), 'other', '029608264753'],
  ])('%#', (text, kind, account) => {
    expect(readKeyId(text)).toEqual({ id: text, kind, account });
  });

  test.each([
    '',
    'AKIA',
    id('XK', 'IAQNZGKIQY56JQ7WML'),
    id('AK', 'IAqnzgkiqy56jq7wml'),
    id('AK', 'IAQNZGKIQY56JQ7WML', 'x'),
  ])('%j is none', (text) => {
    expect(readKeyId(text)).toBeUndefined();
  });

  test('of any account is read again, leading zeros too', () => {
    for (const account of ['000000000001', '012345678901', ACCOUNT, '999999999999'])
      expect(readKeyId(keyIdOf(account))?.account).toBe(account);
  });
});

describe('whose it is', () => {
  const known = { settings: new Map([['prod', ACCOUNT]]), profiles: [{ name: 'dev', accounts: ['444455556666'] }] };
  test.each([
    [ACCOUNT, { whose: 'yours', name: 'prod', by: 'settings' }],
    ['444455556666', { whose: 'yours', name: 'dev', by: 'profile' }],
    ['052310077262', { whose: 'canary', name: undefined }],
    ['044858866125', { whose: 'canary', name: undefined }],
    ['777788889999', { whose: 'somebody', name: undefined }],
  ])('%s', (account, expected) => {
    expect(ownershipOf(readKeyId(keyIdOf(account))!, known)).toMatchObject({ account, ...expected });
  });
});

describe('profiles', () => {
  test('tell of accounts by key id, SSO and role', () => {
    const text = [
      '[default]',
      `aws_access_key_id = ${keyIdOf(ACCOUNT)}`,
      'aws_secret_access_key = made-up',
      '[profile sso]',
      'sso_account_id=444455556666',
      '[profile both]',
      'role_arn = arn:aws:iam::777788889999:role/x',
      `aws_account_id = ${'123'.repeat(4)}`,
      '[profile none]',
      'region = us-east-1',
    ].join('\r\n');
    expect(profilesIn(text)).toEqual([
      { name: 'default', accounts: [ACCOUNT] },
      { name: 'sso', accounts: ['444455556666'] },
      { name: 'both', accounts: ['777788889999', '123'.repeat(4)] },
    ]);
  });

  test('that are not there are none', () => {
    expect(localProfiles({ HOME: '/nonexistent' })).toEqual([]);
  });
});

describe('keywarden key', () => {
  let fake: FakeAws;
  const home = new AwsHome();
  const key = keyIdOf(ACCOUNT);
  beforeAll(async () => {
    fake = await FakeAws.start({});
  });
  afterAll(() => {
    fake.stop();
    home.remove();
  });

  const world = {
    ...badWorld,
    'sts.GetAccessKeyInfo': { Account: ACCOUNT },
    'iam.GetAccessKeyLastUsed': {
      UserName: 'alice',
      AccessKeyLastUsed: { LastUsedDate: '2026-11-20T10:00:00Z', ServiceName: 's3', Region: 'us-east-1' },
    },
  };
  const run = (args: readonly string[], input = '') =>
    home.keywarden(['key', key, '--endpoint-url', fake.url, ...args], { input });

  test('offline nobody is asked, and the id is not repeated whole', async () => {
    fake.become(world);
    home.write('config', '[profile acme]\nsso_account_id = 111122223333\n');
    const ended = await run([]);
    expect(ended).toEqual({
      code: 0,
      stderr: '',
      stdout: `key      AKIA…${key.slice(-4)}: a long-term access key\nwhose    account 111122223333: yours, profile acme\n`,
    });
    expect(fake.calls).toEqual([]);
  });

  test('--online asks with credentials of our own', async () => {
    fake.become(world);
    const ended = await run(['--online']);
    expect(ended.stdout).toMatch(/user +alice\nused +2026-11-20 10:00 s3 us-east-1/);
    expect(fake.calls).toEqual(['sts.GetCallerIdentity', 'sts.GetAccessKeyInfo', 'iam.GetAccessKeyLastUsed']);
  });

  test('a key that no user has, where root has keys, is probably that of root', async () => {
    fake.become({
      ...world,
      'iam.GetAccessKeyLastUsed': new AwsError('NoSuchEntity', 404),
      'iam.GetAccountAuthorizationDetails': {
        UserDetailList: [user(ACCOUNT, 'alice')],
        GroupDetailList: [],
        Policies: [],
        IsTruncated: false,
      },
      'iam.ListAccessKeys': { AccessKeyMetadata: [], IsTruncated: false },
    });
    expect((await run(['--online'])).stdout).toMatch(/root +probably the ROOT key/);
  });

  test('--verify tries it, with the secret from standard input', async () => {
    const asked: string[] = [];
    const reply =
      (arn: string) =>
      ({ key: used }: { readonly key: string }): object => {
        asked.push(used);
        return { Account: ACCOUNT, Arn: arn, UserId: 'x' };
      };
    fake.become({ 'sts.GetCallerIdentity': reply(`arn:aws:iam::${ACCOUNT}:root`) });
    const ended = await run(['--verify'], 'made-up-leaked-secret\n');
    expect(ended.stdout).toContain(`it WORKS, as arn:aws:iam::${ACCOUNT}:root (critical)`);
    expect(ended.stdout + ended.stderr).not.toContain('made-up-leaked-secret');
    expect(ended.code).toBe(1);
    expect(asked).toEqual([key]);
  });

  test.each([
    [new AwsError('InvalidClientTokenId', 403), 'AWS refuses it (InvalidClientTokenId)', 0],
    [new AwsError('Throttling', 400), 'not known', 2],
  ])('--verify of one that %#', async (reply, words, code) => {
    fake.become({ 'sts.GetCallerIdentity': reply });
    const ended = await run(['--verify'], 'made-up\n');
    expect(ended.stdout).toContain(words);
    expect(ended.code).toBe(code);
  });

  test('what cannot be tried', async () => {
    expect(await run(['--verify'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('expects the secret access key on standard input'),
    });
    const bait = await home.keywarden(['key', keyIdOf('052310077262'), '--verify'], { input: 'x\n' });
    expect(bait).toMatchObject({ code: 2, stderr: expect.stringContaining('canary token') });
    expect(await home.keywarden(['key', 'nothing'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected the id of an AWS access key'),
    });
  });
});

describe('in a scan', () => {
  const setUp = () => {
    const repository = createRepository();
    repository.commit({ '.keywarden.yaml': `accounts:\n  prod: '${ACCOUNT}'\n` });
    repository.write('leak.js', `const id = '${keyIdOf(ACCOUNT)}';\n`);
    return repository;
  };
  const report = {
    schema: 1,
    accounts: [
      {
        account: ACCOUNT,
        at: '2026-11-23T12:00:00.000Z',
        results: [
          { id: 'root-access-key', status: 'fail', detail: 'x' },
          { id: 'root-mfa', status: 'pass', detail: 'x' },
        ],
      },
    ],
  };

  test('a leaked key and the check of its account come together', () => {
    const repository = setUp();
    repository.write('account.json', JSON.stringify(report));
    const ended = repository.keywarden(['scan', 'leak.js', '--account-report', 'account.json']);
    expect(ended.stdout).toContain(
      `    belongs to prod (account ${ACCOUNT}, yours); its root user has access keys; checked 2026-11-23\n`,
    );
    expect(ended.code).toBe(1);
    const data = JSON.parse(
      repository.keywarden(['scan', 'leak.js', '--format', 'json', '--account-report', 'account.json']).stdout,
    );
    expect(data.findings[0].owner).toEqual({
      account: ACCOUNT,
      whose: 'yours',
      name: 'prod',
      checked: ['its root user has access keys', 'checked 2026-11-23'],
    });
  });

  test('the hook says whose a key is, too', () => {
    const repository = setUp();
    repository.git('add', '.');
    expect(repository.keywarden(['hook', 'pre-commit']).stderr).toContain(
      `belongs to prod (account ${ACCOUNT}, yours)`,
    );
  });

  test.each([['{}'], ['no json'], ['{"schema":2,"accounts":[]}'], ['[]']])(
    'a report that is %s is refused, whatever is found',
    (text) => {
      const repository = setUp();
      repository.write('account.json', text);
      repository.write('clean.js', 'clean\n');
      const ended = repository.keywarden(['scan', 'clean.js', '--account-report', 'account.json']);
      expect(ended).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('account.json is no account report'),
      });
    },
  );
});
