import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { type Report, scanReport } from '../cli/report.ts';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository } from '../repository.ts';
import { PROGRAM } from '../run.ts';

const FILES = 3000;

/** Words that look like no others, so that there is something to be looked at. */
const words = (seed: number): string =>
  Array.from({ length: 400 }, (_, n) => `w${((seed * 7919 + n) * 104729) % 1_000_003}`).join(' ');

const large = (): Repository => {
  const repository = createRepository();
  const blobs = Array.from({ length: FILES }, (_, n) => {
    const text = `${words(n)}\n${n % 500 === 250 ? keyLine(n) : ''}`;
    return `blob\nmark :${n + 1}\ndata ${text.length}\n${text}\n`;
  });
  const files = blobs.map((_, n) => `M 100644 :${n + 1} f${n}.txt\n`);
  const commit = 'commit refs/heads/main\ncommitter a <a@example.org> 1700000000 +0000\ndata 1\nx\n';
  repository.tryGit(['fast-import', '--quiet'], { input: [...blobs, commit, ...files].join('') });
  repository.git('reset', '-q', '--hard', 'main');
  return repository;
};

/** Ends a scan so long after its start; its exit code. */
const endedAfter = (repository: Repository, milliseconds: number, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, 'scan', '--history', '--format', 'json'], {
      cwd: repository.path,
      env: repository.env,
      stdio: 'ignore',
    });
    setTimeout(() => child.kill(signal), milliseconds);
    child.on('close', (code) => resolve(code));
  });

/** Stops a scan, by the built Node API, as soon as it tells of some objects looked at. */
const stopOnTheWay = async (repository: Repository): Promise<string[]> => {
  const { scan }: typeof import('../../src/index.ts') = await import(join(PROGRAM, '../index.js'));
  const controller = new AbortController();
  const onProgress = (done: number, total = 0): void => {
    if (done > 0 && done < total) controller.abort();
  };
  const target = { mode: 'history' } as const;
  const outcome = await scan({ cwd: repository.path, target, signal: controller.signal, onProgress });
  return outcome.problems.map(({ message }) => message);
};

const goesOn = ({ warnings }: Report): boolean => warnings.some((line) => line.includes('goes on where another was'));

test('a scan that was stopped goes on where it was, says so, and finds what one in a go finds', async () => {
  const repository = large();
  const whole = scanReport(repository, ['--history', '--no-cache']);
  expect(whole.findings).toHaveLength(6);
  expect((await stopOnTheWay(repository)).join()).toMatch(/stopped after \d+ of 3\d+ objects: --resume/);
  const resumed = scanReport(repository, ['--history', '--resume']);
  expect(goesOn(resumed)).toBe(true);
  expect(resumed.findings).toEqual(whole.findings);
  const again = scanReport(repository, ['--history', '--resume']);
  expect(again.warnings).toEqual(['no scan was stopped here, so there is nothing to go on from']);
  expect(again.findings).toEqual(whole.findings);
}, 240_000);

test('a scan that was killed leaves nothing that makes the next one miss something', async () => {
  const repository = large();
  for (const wait of [500, 900, 1400]) await endedAfter(repository, wait, 'SIGKILL');
  expect(scanReport(repository, ['--history']).findings).toHaveLength(6);
}, 240_000);

/** Makes a program take its standard error for a terminal, so that it tells how far it is. */
const asOnTerminal = (): string => {
  const folder = createFolder();
  folder.write('terminal.cjs', 'process.stderr.isTTY = true;\n');
  return `--require ${folder.at('terminal.cjs')}`;
};

/** As a scan tells how far it is once it has looked at something. */
const ON_THE_WAY = /[1-9]\d* of \d+ looked at/;

/** What a scan of the command line says when it and all that it has started are told to stop, as a terminal does. */
const stoppedBy = async (repository: Repository, signal: NodeJS.Signals) => {
  const child = spawn(process.execPath, [PROGRAM, 'scan', '--history', '--format', 'json'], {
    cwd: repository.path,
    env: { ...repository.env, NODE_OPTIONS: asOnTerminal() },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = once(child, 'close');
  let told = '';
  let isStopped = false;
  child.stderr.on('data', (data: Buffer) => {
    told += data;
    if (isStopped || child.exitCode !== null || !ON_THE_WAY.test(told)) return;
    isStopped = true;
    process.kill(-child.pid!, signal);
  });
  const stdout = await text(child.stdout);
  const [code] = await ended;
  return { code, stdout, stderr: told };
};

/** What was seen is forgotten, the id of the repository is not. */
const forget = (repository: Repository): void => {
  const folder = repository.at('.git/keywarden');
  for (const name of readdirSync(folder)) if (name !== 'id') rmSync(join(folder, name));
};

/** A scan that has told how far it is may be at its end by the time it is stopped. */
const stoppedOnTheWay = async (repository: Repository, signal: NodeJS.Signals) => {
  for (let tries = 0; tries < 20; tries++) {
    forget(repository);
    const stopped = await stoppedBy(repository, signal);
    if (stopped.code === 2) return stopped;
  }
  throw new Error('expected to hit a scan on its way');
};

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s: the scan says how far it came, ends with 2, and --resume goes on to the end',
  async (signal) => {
    const repository = large();
    const whole = scanReport(repository, ['--history', '--no-cache']);
    const { stdout, stderr } = await stoppedOnTheWay(repository, signal);
    const report: Report = JSON.parse(stdout);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join()).toMatch(
      /^stopped after \d+ of 3\d+ objects: --resume goes on from there$/,
    );
    expect(stderr).toMatch(/stopped after \d+ of 3\d+ objects/);
    expect(stderr).not.toContain('unexpected error');
    const resumed = scanReport(repository, ['--history', '--resume']);
    expect(goesOn(resumed)).toBe(true);
    expect(resumed.findings).toEqual(whole.findings);
  },
  240_000,
);
