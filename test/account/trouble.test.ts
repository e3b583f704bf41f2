import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AwsHome } from './environment.ts';
import { AwsError, FakeAws, Garbage, SILENCE, type World } from './fixture.ts';
import { badWorld } from './worlds.ts';

let fake: FakeAws;
const home = new AwsHome();
beforeAll(async () => {
  fake = await FakeAws.start({});
});
afterAll(() => {
  fake.stop();
  home.remove();
});

const SECRET = 'made-up-secret';
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };

const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  home.keywarden(['account', 'check', ...args], { env: home.env(env) });

const identity = (reply: World[string]): void => fake.become({ ...badWorld, 'sts.GetCallerIdentity': reply });

const expectTrouble = (
  ended: { code: number; stdout: string; stderr: string },
  message: RegExp,
  hint: RegExp,
): void => {
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr).toMatch(hint);
  expect(ended.stderr).not.toMatch(/\n\s+at |Warning|node:internal/);
  expect(ended.stderr).not.toContain(SECRET);
  expect(ended.stdout).toBe('');
  expect(ended.code).toBe(2);
};

describe('credentials', () => {
  test('none at all', async () => {
    expectTrouble(
      await check(['--endpoint-url', fake.url], NO_KEYS),
      /^keywarden: no AWS credentials were found\n/,
      /--profile NAME.*aws sso login/,
    );
  });

  test('a profile that does not exist', async () => {
    home.write('config', '[profile other]\nregion = eu-west-1\n');
    expectTrouble(
      await check(['--profile', 'nobody', '--endpoint-url', fake.url], NO_KEYS),
      /the profile nobody gives no credentials/,
      /list-profiles/,
    );
  });

  test('an SSO session that has expired', async () => {
    const session = [
      '[sso-session acme]',
      'sso_region = us-east-1',
      'sso_start_url = https://acme.example/start',
      'sso_registration_scopes = sso:account:access',
    ];
    const profile = ['[profile sso]', 'sso_session = acme', 'sso_account_id = 111122223333', 'sso_role_name = Admin'];
    home.write('config', `${[...session, '', ...profile].join('\n')}\n`);
    mkdirSync(join(home.path, '.aws/sso/cache'), { recursive: true });
    expectTrouble(
      await check(['--profile', 'sso', '--endpoint-url', fake.url], NO_KEYS),
      /the SSO session has expired or was never begun/,
      /aws sso login --profile sso/,
    );
  });

  test.each([
    [
      'a key that is gone',
      new AwsError('InvalidClientTokenId', 403),
      /AWS does not know these credentials \(InvalidClientTokenId\) in us-east-1/,
      /cn-north-1/,
    ],
    ['a session that is over', new AwsError('ExpiredToken', 403), /the session has expired/, /log in again/],
    [
      'the wrong secret',
      new AwsError('SignatureDoesNotMatch', 403),
      /the secret does not belong to the access key/,
      /quotes/,
    ],
    [
      'a wrong clock',
      new AwsError(
        'SignatureDoesNotMatch',
        403,
        'Signature expired: 20261123T000000Z is now earlier than 20261123T001000Z (20261123T002500Z - 15 min.)',
      ),
      /the clock of this machine/,
      /Set the clock/,
    ],
    [
      'a wrong clock, elsewhere',
      new AwsError('RequestTimeTooSkewed', 403),
      /the clock of this machine/,
      /Set the clock/,
    ],
    [
      'somebody else who answers',
      new Garbage('<html><body>Please log in to the Wi-Fi'),
      /what answered is not AWS/,
      /proxy/,
    ],
    ['an empty answer', new Garbage('<GetCallerIdentityResponse/>'), /what answered is not AWS/, /proxy/],
    ['throttled for good', new AwsError('Throttling', 400), /AWS did not keep up/, /--concurrency/],
  ] as readonly [string, World[string], RegExp, RegExp][])('%s', async (_, reply, message, hint) => {
    identity(reply);
    expectTrouble(await check(['--endpoint-url', fake.url]), message, hint);
  });

  test('Korean readers are told in Korean', async () => {
    identity(new AwsError('ExpiredToken', 403));
    expectTrouble(await check(['--lang', 'ko', '--endpoint-url', fake.url]), /세션이 만료되었습니다/, /다시 로그인/);
  });
});

describe('the network', () => {
  test('nobody listens', async () => {
    expectTrouble(
      await check(['--endpoint-url', 'http://127.0.0.1:9']),
      /AWS is not reachable: ECONNREFUSED/,
      /proxy and --endpoint-url/,
    );
  });

  test('nobody answers', async () => {
    identity(SILENCE);
    expectTrouble(
      await check(['--endpoint-url', fake.url, '--timeout', '1']),
      /AWS is not reachable: (ETIMEDOUT|TimeoutError)/,
      /--region/,
    );
  });
});
