import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository } from '../repository.ts';
import { type Ended, keywarden, PROGRAM } from '../run.ts';

const WINDOWS = process.platform === 'win32';

/** A folder with a key in it, an empty cache folder, and how to scan the one with the other. */
const scanning = () => {
  const folder = createFolder();
  folder.write('settings.js', keyLine());
  const cache = join(createFolder().path, 'cache');
  const files = (): string[] =>
    readdirSync(join(cache, 'keywarden/code')).map((name) => join(cache, 'keywarden/code', name));
  const scan = (env: NodeJS.ProcessEnv = {}): Ended => {
    const { NODE_DISABLE_COMPILE_CACHE: _, ...inherited } = process.env;
    return keywarden(['scan', '--format', 'json', '.'], {
      cwd: folder.path,
      env: { ...inherited, XDG_CACHE_HOME: cache, ...env },
    });
  };
  return { folder, cache, files, scan };
};

const contents = (files: readonly string[]): string[] => files.map((file) => readFileSync(file).toString('base64'));

test('a run finds the same with what an earlier one has compiled, which is left as it is', () => {
  const { files, scan } = scanning();
  const first = scan();
  expect(first.code).toBe(1);
  const kept = files();
  expect(kept.map((file) => file.replace(/^.*-scan-/, '')).sort()).toEqual(['bin-program.cjs.bin', 'code-0.cjs.bin']);
  const before = contents(kept);
  expect(scan()).toEqual(first);
  expect(files()).toEqual(kept);
  expect(contents(kept)).toEqual(before);
});

test('a scan of the history keeps what it has compiled beside that of files, which is other code', () => {
  const repository = createRepository();
  repository.commit({ 'settings.js': keyLine() });
  const cache = join(createFolder().path, 'cache');
  const { NODE_DISABLE_COMPILE_CACHE: _, ...inherited } = repository.env;
  const env = { ...inherited, XDG_CACHE_HOME: cache };
  for (const way of [[], ['--history']])
    expect(keywarden(['scan', ...way], { cwd: repository.path, env }).code).toBe(1);
  const programs = readdirSync(join(cache, 'keywarden/code')).filter((name) => name.endsWith('-program.cjs.bin'));
  expect(programs.map((name) => name.replace(/^.*-(?=scan)/, '')).sort()).toEqual([
    'scan-bin-program.cjs.bin',
    'scan-history-bin-program.cjs.bin',
  ]);
});

test.skipIf(WINDOWS)('only its user may read or write it', () => {
  const { cache, files, scan } = scanning();
  scan();
  expect(files().map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  expect(statSync(join(cache, 'keywarden/code')).mode & 0o777).toBe(0o700);
});

const DAMAGE: Readonly<Record<string, (data: Buffer) => Buffer>> = {
  'is empty': () => Buffer.alloc(0),
  'is cut off': (data) => data.subarray(0, data.length - 100),
  'is of something else': (data) => Buffer.alloc(data.length, 'x'),
  'has a byte changed at the beginning': (data) => changed(data, 200),
  'has a byte changed in the middle': (data) => changed(data, data.length >> 2),
  'has a byte changed at the end': (data) => changed(data, data.length - 1),
};

const changed = (data: Buffer, at: number): Buffer => {
  const copy = Buffer.from(data);
  copy[at] = copy[at]! ^ 0xff;
  return copy;
};

test.each(Object.entries(DAMAGE))('what %s is not used, and made anew', (_, damage) => {
  const { files, scan } = scanning();
  const first = scan();
  const damaged = files().map((file) => {
    const data = damage(readFileSync(file));
    writeFileSync(file, data);
    return data.toString('base64');
  });
  expect(scan()).toEqual(first);
  contents(files()).forEach((content, index) => {
    expect(content).not.toBe(damaged[index]);
  });
});

test('what is of another program, or of another build, is not used', () => {
  const { folder, cache, files, scan } = scanning();
  const first = scan();
  const [a, b] = files().map((file) => readFileSync(file));
  files().forEach((file, index) => {
    writeFileSync(file, index === 0 ? b! : a!);
  });
  expect(scan()).toEqual(first);
  // A build of another id looks for other files, whatever these hold.
  const other = join(createFolder().path, 'dist');
  cpSync(join(PROGRAM, '..'), other, { recursive: true });
  const start = join(other, 'bin.cjs');
  writeFileSync(start, readFileSync(start, 'utf8').replace(/id:"[0-9a-f]{16}/, `id:"${'0'.repeat(16)}`));
  const before = files();
  const { status, stdout } = spawnSync(process.execPath, [start, 'scan', '--format', 'json', '.'], {
    cwd: folder.path,
    env: { ...process.env, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '' },
  });
  expect({ code: status, stdout: stdout.toString() }).toEqual({ code: first.code, stdout: first.stdout });
  expect(files().filter((file) => !before.includes(file))).toHaveLength(2);
});

test('of a program that is damaged nothing is kept, so that it is as it was once it is mended', () => {
  const { folder, cache, scan } = scanning();
  const dist = join(createFolder().path, 'dist');
  cpSync(join(PROGRAM, '..'), dist, { recursive: true });
  const program = join(dist, 'bin-program.cjs');
  const whole = readFileSync(program, 'latin1');
  const ended = () =>
    spawnSync(process.execPath, [join(dist, 'bin.cjs'), 'scan', '--format', 'json', '.'], {
      cwd: folder.path,
      env: { ...process.env, XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '' },
    });
  writeFileSync(program, 'process.exitCode = 0;'.padEnd(whole.length));
  expect(ended().status).toBe(0);
  writeFileSync(program, whole, 'latin1');
  expect(ended().stdout.toString()).toBe(scan().stdout);
});

test.skipIf(WINDOWS)('a pipe in the place of a file is not waited for', () => {
  const { files, scan } = scanning();
  const first = scan();
  for (const file of files()) {
    rmSync(file);
    execFileSync('mkfifo', ['-m', '600', file]);
  }
  expect(scan()).toEqual(first);
});

test.skipIf(process.getuid?.() !== 0 || WINDOWS)('what belongs to another user is not used, and made anew', () => {
  const { files, scan } = scanning();
  const first = scan();
  for (const file of files()) chownSync(file, 65534, 65534);
  expect(scan()).toEqual(first);
  expect(files().map((file) => statSync(file).uid)).toEqual([0, 0]);
});

test.skipIf(WINDOWS)('below a folder where nothing can be made, a run ends all the same', () => {
  const { scan } = scanning();
  expect(scan({ XDG_CACHE_HOME: '/proc/no/such' }).code).toBe(1);
});

test.skipIf(WINDOWS)('what others may write to is not used, and made anew', () => {
  const { files, scan } = scanning();
  const first = scan();
  for (const file of files()) chmodSync(file, 0o666);
  expect(scan()).toEqual(first);
  expect(files().map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
});

test.skipIf(WINDOWS)('nothing is written to a folder that others may write to', () => {
  const { cache, files, scan } = scanning();
  mkdirSync(join(cache, 'keywarden/code'), { recursive: true });
  chmodSync(join(cache, 'keywarden/code'), 0o777);
  expect(scan().code).toBe(1);
  expect(files()).toEqual([]);
});

test('where nothing can be kept, and where nothing is to be, all is as it is otherwise', () => {
  const { cache, scan } = scanning();
  const off = scan({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(off.code).toBe(1);
  const taken = createFolder();
  taken.write('file', '');
  for (const place of [join(taken.path, 'file'), '', 'relative'])
    expect(scan({ XDG_CACHE_HOME: place, HOME: '', LOCALAPPDATA: '' })).toEqual({
      ...off,
      stdout: expect.stringContaining('aws-access-key-id'),
    });
  expect(() => readdirSync(cache)).toThrow('ENOENT');
});

test('a hook that is run from a cache loads what settings need', () => {
  const { cache, files } = scanning();
  const repository = createRepository();
  repository.commit({ '.keywarden.yaml': 'rules:\n  aws-access-key-id: off\n' });
  repository.write('settings.js', keyLine());
  repository.git('add', '-A');

  const hook = () =>
    keywarden(['hook', 'pre-commit'], { cwd: repository.path, env: { ...process.env, XDG_CACHE_HOME: cache } });
  for (const _ of [1, 2]) expect(hook().code).toBe(0);
  expect(files().some((file) => file.endsWith('-hook-hook-bin-program.cjs.bin'))).toBe(true);
});
