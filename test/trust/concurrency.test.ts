import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/replace-file.ts';
import { keyLine } from '../keys.ts';
import { createRepository, type Repository, temporaryFolder } from '../repository.ts';
import { PROGRAM } from '../run.ts';

const WINDOWS = process.platform === 'win32';

describe('a file that takes the place of another', () => {
  const OLD = new Date(Date.now() - 120_000);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const left = (folder: string, pid: number, time?: Date): string => {
    const file = join(folder, `report.json.${pid}-0123456789ab.tmp`);
    writeFileSync(file, 'half a rep');
    if (time) utimesSync(file, time, time);
    return file;
  };

  test('sweeps what a killed run has left beside it', () => {
    const folder = temporaryFolder();
    left(folder, gone, OLD);
    writeFileSync(join(folder, 'other.json.1-0123456789ab.tmp'), 'of somebody else');
    replaceFile(join(folder, 'report.json'), 'whole');
    expect(readdirSync(folder).sort()).toEqual(['other.json.1-0123456789ab.tmp', 'report.json']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('whole');
  });

  test('leaves alone what is fresh, and what a running process is at', () => {
    const folder = temporaryFolder();
    left(folder, gone);
    left(folder, process.pid, OLD);
    replaceFile(join(folder, 'report.json'), 'whole');
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a repository, beside others. */
const running = (repository: Repository, program: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: repository.path, env: repository.env });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => {
      said.stdout += data;
    });
    child.stderr.on('data', (data) => {
      said.stderr += data;
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });

describe.skipIf(WINDOWS)('many at once', () => {
  test('20 commits in worktrees of one repository: each with a key is stopped, each without passes', async () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    expect(repository.keywarden(['install']).code).toBe(0);
    const worktrees = Array.from({ length: 20 }, (_, index) => {
      const worktree = repository.linkedWorktree(`branch-${index}`);
      worktree.write('b.js', index % 2 === 0 ? keyLine(index) : 'clean\n');
      worktree.git('add', '.');
      return worktree;
    });
    const ended = await Promise.all(worktrees.map((worktree) => running(worktree, 'git', ['commit', '-m', 'at once'])));
    for (const [index, { code, stdout, stderr }] of ended.entries()) {
      expect(stdout + stderr).not.toMatch(/unexpected error|cannot be written/);
      expect(code, stderr).toBe(index % 2 === 0 ? 1 : 0);
    }
  });

  test('10 scans of one history: all tell the same, and the cache is whole', async () => {
    const repository = createRepository();
    for (let seed = 1; seed < 6; seed++) repository.commit({ [`${seed}.js`]: keyLine(seed) });
    const scan = () => running(repository, process.execPath, [PROGRAM, 'scan', '--history', '--format', 'json']);
    const places = ({ stdout }: Ran): string[] =>
      JSON.parse(stdout).findings.map(({ path, line }: { path: string; line: number }) => `${path}:${line}`);
    const all = await Promise.all(Array.from({ length: 10 }, scan));
    for (const each of all) expect(places(each)).toEqual(places(all[0]!));
    expect(places(await scan())).toHaveLength(5);
  });
});

describe.skipIf(WINDOWS)('killed at random moments', () => {
  test('there is the old state or the new one (a short run of .scripts/trust/kill.mjs)', async () => {
    const { killRounds } = await import('../../.scripts/trust/kill.mjs' as string);
    const { killed, faults } = await killRounds(15, 7);
    expect(faults).toEqual([]);
    expect(killed).toBeGreaterThan(0);
  }, 240_000);
});
