import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitAfter } from '../fake-git.ts';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository, type Folder, type Repository, temporaryFolder } from '../repository.ts';
import { type Ended, PROGRAM, run } from '../run.ts';

const ROOT = process.getuid?.() === 0;
const WINDOWS = process.platform === 'win32';
const FULL_DISK = '/dev/full';
const NOBODY = 65534;

/** What a clean scan says. */
const CLEAN = /^keywarden: no secrets in/m;

/** A scan that could not look at everything, or could not say what it saw, never ends as clean. */
const expectNotClean = ({ code, stdout, stderr }: Ended, message: RegExp): void => {
  expect(stdout + stderr).toMatch(message);
  expect(stdout + stderr).not.toMatch(/unexpected error|\n +at /);
  expect(stdout).not.toMatch(CLEAN);
  expect(code).toBe(2);
};

const withFiles = (files: Readonly<Record<string, string>>): Repository => {
  const repository = createRepository();
  repository.commit(files);
  return repository;
};

/** Runs a line of shell. */
const shell = (folder: Folder, line: string): Ended => run('sh', ['-c', line], { cwd: folder.path, env: folder.env });

const scan = (...args: readonly string[]): string =>
  [process.execPath, PROGRAM, 'scan', ...args].map((word) => `'${word}'`).join(' ');

describe.skipIf(WINDOWS)('what it says cannot be written', () => {
  const FORMATS = ['text', 'json', 'jsonl', 'csv', 'junit', 'sarif', 'github', 'markdown', 'gitlab', 'gitleaks-json'];

  test.skipIf(!existsSync(FULL_DISK)).each(FORMATS)('the disk under standard output is full: %s', (format) => {
    const ended = shell(withFiles({ 'a.js': keyLine() }), `${scan('--format', format)} > ${FULL_DISK}`);
    expectNotClean(ended, /the output cannot be written: ENOSPC/);
  });

  test('nobody reads standard output any more', () => {
    const line = `{ ${scan('--format', 'json')}; echo "code $?" >&2; } | true`;
    const { stderr } = shell(withFiles({ 'a.js': 'clean\n' }), line);
    expect(stderr).toMatch(/the output cannot be written: EPIPE/);
    expect(stderr).toContain('code 2');
  });

  test('standard output is closed, by somebody who goes by the exit code alone', () => {
    expect(shell(withFiles({ 'a.js': keyLine() }), `${scan()} >&-`).code).not.toBe(0);
  });

  test('a report in a folder that is not there, or that nobody may write to', () => {
    const repository = withFiles({ 'a.js': 'clean\n' });
    expectNotClean(repository.keywarden(['scan', '--report', 'sarif=no/such/folder.sarif']), /no\/such/);
    repository.write('file', 'clean\n');
    expectNotClean(repository.keywarden(['scan', '--report', 'sarif=file/below.sarif']), /file\/below/);
  });
});

describe('the program is not whole', () => {
  /** The built program with one of its files spoiled. */
  const spoiled = (isMeant: (file: string) => boolean, content: string): string => {
    const copy = join(temporaryFolder(), 'dist');
    cpSync(join(PROGRAM, '..'), copy, { recursive: true });
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((file) => isMeant(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) writeFileSync(join(copy, file), content);
    return join(copy, 'bin.cjs');
  };

  const runs = (program: string, repository: Repository, ...args: readonly string[]): Ended =>
    run(process.execPath, [program, ...args], { cwd: repository.path, env: repository.env });

  const WORKER = /history-worker/;

  test.each([
    ['throws', 'throw new Error("made up");'],
    ['ends', 'process.exit(0);'],
    ['never begins', ''],
  ])('a worker of the history %s', (_, content) => {
    const repository = createRepository();
    // Enough for the work to be shared.
    for (let commit = 0; commit < 3; commit++)
      repository.commit({ [`large-${commit}.txt`]: `${keyLine(commit)}${`${commit} some text\n`.repeat(400_000)}` });
    repository.git('repack', '-adq', '--depth=0');
    const ended = runs(
      spoiled((file) => WORKER.test(file), content),
      repository,
      'scan',
      '--history',
    );
    // What a worker could not do, the program itself may still have done.
    expect(ended.code).not.toBe(0);
    expect(ended.stdout).not.toMatch(CLEAN);
  });

  test('a file of rules is cut short', () => {
    const program = spoiled((file) => /^rules[\\/].*\.c?js$/.test(file), 'exports.');
    const repository = createRepository();
    repository.write('a.js', keyLine());
    repository.git('add', '.');
    for (const args of [
      ['scan', '--staged'],
      ['hook', 'pre-commit'],
    ]) {
      const { code, stdout } = runs(program, repository, ...args);
      expect(code).not.toBe(0);
      expect(stdout).not.toMatch(CLEAN);
    }
  });

  /** Content of the length of what it takes the place of, so that it is not told by that. */
  const ofLength = (file: string, content: string): string => content.padEnd(statSync(join(PROGRAM, '..', file)).size);

  const PROGRAMS: readonly (readonly [string, string, readonly string[]])[] = [
    ['bin-program.cjs', 'bin.cjs', ['scan', '--staged']],
    ['bin-program.cjs', 'bin.cjs', ['doctor']],
    ['hook-bin-program.cjs', 'bin.cjs', ['hook', 'pre-commit']],
    ['git-secrets-program.cjs', 'git-secrets.cjs', ['--pre_commit_hook']],
    ['rules/code-0.cjs', 'bin.cjs', ['scan', '--staged']],
  ];
  describe.each(PROGRAMS)('%s, run by %s %j', (file, program, args) => {
    const ended = (content: string): Ended => {
      const repository = withFiles({ 'a.js': 'clean\n' });
      repository.write('b.js', keyLine());
      repository.git('add', '.');
      repository.git('config', 'secrets.patterns', 'AKIA[0-9A-Z]{16}');
      const copy = join(
        spoiled((name) => name === file, content),
        '..',
        program,
      );
      return run(process.execPath, [copy, ...args], { cwd: repository.path, env: repository.env });
    };
    const whole = readFileSync(join(PROGRAM, '..', file), 'latin1');

    test.each([
      ['holds nothing', ''],
      ['is cut short', whole.slice(0, whole.length >> 1)],
      ['lacks its last statement', whole.slice(0, whole.trimEnd().lastIndexOf('\n') + 1)],
    ])('%s', (_, content) => {
      const { code, stderr } = ended(content);
      expect(stderr).toContain('damaged: install keywarden again');
      expect(code).toBe(2);
    });

    test.each([
      ['does nothing', ''],
      ['waits for what never comes', 'setTimeout(() => {}, 1); new Promise(() => {});'],
      ['fails later', 'setTimeout(() => { throw new Error("made up"); });'],
    ])('%s, and is as long as it should be', (_, content) => {
      expect(ended(ofLength(file, content)).code).toBe(2);
    });
  });

  test.each(['bin.cjs', 'git-secrets.cjs'])('what starts it is cut short wherever a statement ends: %s', (file) => {
    const text = readFileSync(join(PROGRAM, '..', file), 'latin1');
    const ends = [...text.matchAll(/;/g)].map(({ index }) => index + 1).slice(0, -1);
    const folder = temporaryFolder();
    const at = Array.from({ length: 12 }, (_, part) => ends[Math.floor((part * ends.length) / 12)]!);
    for (const end of at) {
      writeFileSync(join(folder, file), text.slice(0, end));
      expect(spawnSync(process.execPath, [join(folder, file), 'scan']).status, `${end}`).not.toBe(0);
    }
  });

  test.skipIf(WINDOWS)('what starts `git secrets` holds nothing', () => {
    const folder = createFolder();
    cpSync(join(PROGRAM, '..'), folder.at('dist'), { recursive: true });
    folder.write('dist/git-secrets.cjs', '');
    const ended = run(folder.at('dist/git-secrets'), ['--scan', '-r', '.'], { cwd: folder.path, env: folder.env });
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing was scanned') });
  });

  test.skipIf(WINDOWS)('the hook finds no program: the commit is stopped', () => {
    const repository = withFiles({ 'a.js': 'clean\n' });
    const program = spoiled((file) => file === 'bin.cjs', '');
    expect(runs(PROGRAM, repository, 'install').code).toBe(0);
    const hook = repository.at('.git/hooks/pre-commit');
    const script = repository.read('.git/hooks/pre-commit');
    writeFileSync(hook, script.replaceAll(join(PROGRAM, '../..'), join(program, '../../gone')));
    chmodSync(hook, 0o755);
    repository.write('b.js', keyLine());
    repository.git('add', '.');
    const ended = repository.tryGit(['commit', '-m', 'with a key']);
    expect(ended.code).not.toBe(0);
    expect(repository.git('log', '--format=%s')).toBe('A commit');
  });
});

describe.skipIf(WINDOWS)('it is ended from outside', () => {
  const slow = (): Repository => {
    const repository = createRepository();
    for (let file = 0; file < 40; file++)
      repository.write(`f${file}.txt`, `${`line ${file} of text, api_token = none\n`.repeat(20_000)}`);
    return repository;
  };

  test.each(['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGHUP'] as const)('%s', async (signal) => {
    const repository = slow();
    const child = spawn(process.execPath, [PROGRAM, 'scan'], { cwd: repository.path, env: repository.env });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    setTimeout(() => child.kill(signal), 300);
    const [code, by] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on('close', (...ended) => resolve(ended)),
    );
    expect(by ?? code).not.toBe(0);
    expect(output).not.toMatch(CLEAN);
  });

  test('out of memory', () => {
    const repository = slow();
    // What fits after all has to be found.
    repository.write('last.js', keyLine());
    const env = { ...repository.env, NODE_OPTIONS: '--max-old-space-size=8 --max-semi-space-size=1' };
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'scan'], { cwd: repository.path, env });
    expect(status).not.toBe(0);
    expect(stdout.toString()).not.toMatch(CLEAN);
  });
});

describe('content that cannot be read', () => {
  test.skipIf(!ROOT)('of another user', () => {
    const folder = createFolder();
    folder.write('open.js', 'clean\n');
    folder.write('locked.js', keyLine());
    folder.write('below/locked.js', keyLine());
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at('locked.js'), 0o600);
    chmodSync(folder.at('below'), 0o700);
    const home = createFolder();
    chmodSync(home.path, 0o777);
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'scan', '.'], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, HOME: home.path },
      uid: NOBODY,
      gid: NOBODY,
    });
    // Where the program itself is out of reach of others, there is nothing to try.
    if (/Cannot find module|EACCES.*bin\.cjs/.test(stderr.toString())) return;
    expectNotClean({ code: status ?? -1, stdout: stdout.toString(), stderr: stderr.toString() }, /locked\.js: EACCES/);
    expect(stdout.toString()).toMatch(/below: EACCES/);
  });

  test('standard input ends with an error', () => {
    const folder = createFolder();
    mkdirSync(folder.at('folder'));
    if (WINDOWS) return;
    expectNotClean(shell(folder, `${scan('--stdin')} < folder`), /expected content on standard input, got a folder/);
  });

  test('an archive that is none, with --archives', () => {
    const folder = createFolder();
    folder.write('a.zip', 'PK\u0003\u0004 and nothing of a zip file');
    expectNotClean(folder.keywarden(['scan', '--archives', '.']), /a\.zip/);
  });
});

describe('git', () => {
  /** A git that ends, or goes silent, in the middle of what it is asked. */
  const brokenGit = (repository: Repository, when: string, then: string): NodeJS.ProcessEnv =>
    gitAfter(repository, `case "$*" in *${when}*) ${then};; esac`);

  const staged = (): Repository => {
    const repository = withFiles({ 'a.js': 'clean\n' });
    repository.write('b.js', keyLine());
    repository.git('add', '.');
    return repository;
  };

  describe.skipIf(WINDOWS)('breaks down', () => {
    test.each([
      ['fails', 'echo "fatal: made up" >&2; exit 128'],
      ['says nothing and is content', 'exit 0'],
      ['is killed', 'kill -9 $$'],
      ['answers something else', 'echo garbage; exit 0'],
    ])('cat-file %s', (_, then) => {
      const repository = staged();
      const ended = repository.keywarden(['scan', '--staged'], { env: brokenGit(repository, 'cat-file', then) });
      expect(ended.code).toBe(2);
      expect(ended.stdout + ended.stderr).toMatch(/git|object/);
    });

    test.each([
      ['fails', 'echo "fatal: made up" >&2; exit 128'],
      ['is killed', 'kill -9 $$'],
    ])('diff-index %s', (_, then) => {
      const repository = staged();
      for (const args of [
        ['scan', '--staged'],
        ['hook', 'pre-commit'],
      ]) {
        const ended = repository.keywarden(args, { env: brokenGit(repository, 'diff-index', then) });
        expectNotClean(ended, /git/);
      }
    });

    test('in the installed hook: the commit is stopped', () => {
      const repository = staged();
      expect(repository.keywarden(['install']).code).toBe(0);
      for (const then of ['exit 128', 'exit 0', 'kill -9 $$']) {
        const env = brokenGit(repository, 'cat-file', then);
        const ended = repository.tryGit(['commit', '-m', 'with a key'], { env });
        expect(ended.code, then).not.toBe(0);
        expect(repository.git('log', '--format=%s')).toBe('A commit');
      }
    });
  });
});
