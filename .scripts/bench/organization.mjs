// Checks an organisation of 50 accounts on moto, and keeps how many requests that takes and how long.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateAccountCommand, CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { keep, root } from '../results.mjs';

const MEMBERS = 49;
const RUNS = 3;

const folders = [join(root, '.venv/bin'), ...(process.env.PATH ?? '').split(delimiter)];
const motoServer = folders.map((folder) => join(folder, 'moto_server')).find(existsSync);
if (motoServer === undefined) throw new Error('expected moto_server (pip install "moto[server]"), found none');

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const home = mkdtempSync(join(tmpdir(), 'keywarden-organization-'));
const url = `http://127.0.0.1:${await freePort()}`;
const moto = spawn(motoServer, ['-H', '127.0.0.1', '-p', new URL(url).port], { stdio: 'ignore' });

const ready = async () => {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${url}/moto-api/data.json`).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('moto_server did not get ready');
};

const keys = { AWS_ACCESS_KEY_ID: 'made-up-id', AWS_SECRET_ACCESS_KEY: 'made-up-secret' };
const config = {
  endpoint: url,
  region: 'us-east-1',
  credentials: { accessKeyId: keys.AWS_ACCESS_KEY_ID, secretAccessKey: keys.AWS_SECRET_ACCESS_KEY },
};

const populate = async () => {
  const organizations = new OrganizationsClient(config);
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  for (let member = 1; member <= MEMBERS; member++)
    await organizations.send(
      new CreateAccountCommand({ AccountName: `member-${member}`, Email: `member-${member}@example.org` }),
    );
  await new IAMClient(config).send(new CreateUserCommand({ UserName: 'alice' }));
};

const check = (concurrency) =>
  new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...keys };
    const args = ['account', 'check', '--org', '--endpoint-url', url, '--format', 'json', '--concurrency', concurrency];
    const start = performance.now();
    const child = spawn(process.execPath, [join(root, 'dist/bin.cjs'), ...args], { cwd: home, env });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const { accounts, requests } = JSON.parse(output);
      resolve({ seconds, code, accounts: accounts.length, requests });
    });
  });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  await ready();
  await populate();
  const runs = [];
  for (let turn = 0; turn < RUNS; turn++)
    for (const concurrency of ['8', '32']) runs.push({ concurrency, ...(await check(concurrency)) });
  const [{ accounts, requests, code }] = runs;
  const line = (concurrency) => {
    const seconds = runs.filter((run) => run.concurrency === concurrency).map((run) => run.seconds);
    return `--concurrency ${concurrency}: ${median(seconds).toFixed(1)} s (median of ${RUNS}, in turn)`;
  };
  keep('organization', [
    `keywarden account check --org: ${accounts} accounts, ${requests} requests, exit code ${code}`,
    'Against moto on the same machine, which answers with one thread: its time is most of the time.',
    ...['8', '32'].map(line),
  ]);
} finally {
  moto.kill();
  rmSync(home, { recursive: true, force: true });
}
