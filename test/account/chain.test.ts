import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AwsHome } from './environment.ts';
import { FakeAws, type World } from './fixture.ts';
import { goodWorld } from './worlds.ts';

const LATER = new Date(Date.now() + 3_600_000).toISOString();
const ROLE = 'arn:aws:iam::444455556666:role/Audit';
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
const SECRET = ['made-up', 'secret', 'of-the-chain'].join('-');

const handedOut = (id: string) => ({
  Credentials: { AccessKeyId: id, SecretAccessKey: SECRET, SessionToken: 't', Expiration: LATER },
  AssumedRoleUser: { Arn: ROLE, AssumedRoleId: 'AROA:x' },
});

let fake: FakeAws;
let machine: Server;
const home = new AwsHome();
const signers = new Set<string>();

/** The services that give credentials to a program on a machine or in a container of AWS. */
const answers: Readonly<Record<string, string | object>> = {
  'PUT /latest/api/token': 'token-of-the-machine',
  'GET /latest/meta-data/iam/security-credentials/': 'machine-role',
  'GET /latest/meta-data/iam/security-credentials/machine-role': {
    Code: 'Success',
    AccessKeyId: 'from-the-machine',
    SecretAccessKey: SECRET,
    Token: 't',
    Expiration: LATER,
  },
  'GET /container': { AccessKeyId: 'from-the-container', SecretAccessKey: SECRET, Token: 't', Expiration: LATER },
};

beforeAll(async () => {
  fake = await FakeAws.start({});
  machine = createServer(({ method, url }, response) => {
    const answer = answers[`${method} ${url}`];
    if (answer === undefined) response.statusCode = 404;
    response.end(typeof answer === 'object' ? JSON.stringify(answer) : answer);
  });
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
});
afterEach(() => signers.clear());
afterAll(() => {
  fake.stop();
  machine.close();
  home.remove();
});

const machineUrl = (): string => `http://127.0.0.1:${(machine.address() as AddressInfo).port}`;

const WORLD: World = {
  ...goodWorld,
  'sts.GetCallerIdentity': ({ key }) => {
    signers.add(key);
    return goodWorld['sts.GetCallerIdentity']!;
  },
  'sts.AssumeRole': ({ key }) => handedOut(`role-by-${key}`),
  // Nobody signs what asks for credentials, so it names no service.
  '.AssumeRoleWithWebIdentity': handedOut('from-the-web'),
  '.GET /federation/credentials': {
    roleCredentials: {
      accessKeyId: 'from-sso',
      secretAccessKey: SECRET,
      sessionToken: 't',
      expiration: Date.parse(LATER),
    },
  },
};

/** Runs a check and says which key asked. */
const signerOf = async (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<string[]> => {
  fake.become(WORLD);
  const ended = await home.keywarden(['account', 'check', '--only', 'root-mfa', ...args], {
    env: home.env({ ...NO_KEYS, AWS_ENDPOINT_URL: fake.url, ...env }),
  });
  expect(ended.stdout + ended.stderr).not.toContain(SECRET);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return [...signers];
};

describe('credentials come from', () => {
  test('the environment', async () => {
    expect(await signerOf({ AWS_ACCESS_KEY_ID: 'of-the-shell', AWS_SECRET_ACCESS_KEY: SECRET })).toEqual([
      'of-the-shell',
    ]);
  });

  test('a profile with a key, a process, or a role on top of another profile', async () => {
    const printed = JSON.stringify({ Version: 1, AccessKeyId: 'from-a-process', SecretAccessKey: SECRET });
    const script = home.write('credentials.cjs', `process.stdout.write(${JSON.stringify(printed)})`);
    home.write(
      'config',
      [
        '[profile key]',
        'aws_access_key_id = of-the-profile',
        `aws_secret_access_key = ${SECRET}`,
        '[profile process]',
        `credential_process = "${process.execPath}" "${script}"`,
        '[profile role]',
        `role_arn = ${ROLE}`,
        'source_profile = key',
        '',
      ].join('\n'),
    );
    expect(await signerOf({}, '--profile', 'key')).toEqual(['of-the-profile']);
    signers.clear();
    expect(await signerOf({ AWS_PROFILE: 'process' })).toEqual(['from-a-process']);
    signers.clear();
    expect(await signerOf({}, '--profile', 'role')).toEqual(['role-by-of-the-profile']);
  });

  test('an SSO session', async () => {
    home.write(
      'config',
      [
        '[sso-session acme]',
        'sso_region = us-east-1',
        'sso_start_url = https://acme.example/start',
        'sso_registration_scopes = sso:account:access',
        '[profile sso]',
        'sso_session = acme',
        'sso_account_id = 444455556666',
        'sso_role_name = Admin',
        '',
      ].join('\n'),
    );
    mkdirSync(join(home.path, '.aws/sso/cache'), { recursive: true });
    const name = createHash('sha1').update('acme').digest('hex');
    const cached = {
      accessToken: 'made-up',
      expiresAt: LATER,
      region: 'us-east-1',
      startUrl: 'https://acme.example/start',
    };
    home.write(`.aws/sso/cache/${name}.json`, JSON.stringify(cached));
    expect(await signerOf({}, '--profile', 'sso')).toEqual(['from-sso']);
  });

  test('a web identity, as CI systems have it', async () => {
    const AWS_WEB_IDENTITY_TOKEN_FILE = home.write('token', 'made-up-token');
    expect(await signerOf({ AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN: ROLE })).toEqual(['from-the-web']);
  });

  test('a container', async () => {
    expect(await signerOf({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${machineUrl()}/container` })).toEqual([
      'from-the-container',
    ]);
  });

  test('the role of the machine', async () => {
    const env = { AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: machineUrl() };
    expect(await signerOf(env)).toEqual(['from-the-machine']);
  });
});
