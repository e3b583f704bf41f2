import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository, type Folder, type Repository } from '../repository.ts';
import { expectRefused, places, scanReport } from './report.ts';

const WINDOWS = process.platform === 'win32';
const ROOT = process.getuid?.() === 0;

const started = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': 'clean\n', 'sub/b.js': 'clean\n' });
  return repository;
};

interface Case {
  readonly name: string;
  readonly args: readonly string[];
}

const cases = (...lists: readonly (readonly string[])[]): Case[] =>
  lists.map((args) => ({ name: args.join(' '), args }));

const STAGED = cases(['scan', '--staged'], ['hook', 'pre-commit']);

/** All that needs a repository. */
const ALL = [...STAGED, ...cases(['scan'], ['scan', '--history'], ['scan', '--range', 'HEAD~1..HEAD'])];

describe('the command line', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /expected a command/],
    [['scna'], /scan/],
    [['scan', '--stagd'], /stagd/],
    [['scan', '--no-such-option'], /such-option/],
    [['scan', '-x'], /\bx\b/],
    [['scan', '--format', 'xml'], /format.*"?xml"?/s],
    [['scan', '--staged', '--history'], /expected one thing to scan, got --staged and --history/],
    [['scan', 'a.js', '--staged'], /expected one thing to scan, got PATHS and --staged/],
    [['scan', '--staged', '--', 'a.js'], /expected one thing to scan, got PATHS and --staged/],
    [['scan', '--stdin', '--range', 'A..B'], /expected one thing to scan, got --range and --stdin/],
    [['scan', '--stdin-path', 'x'], /--stdin-path goes with --stdin/],
    [['scan', '--format', 'json', '--format', 'text'], /expected --format once, got it twice/],
    [['scan', '--config', 'a', '--config', 'b'], /expected --config once, got it twice/],
    [['scan', '--output', 'a', '--output', 'b'], /expected --output once, got it twice/],
    [['scan', '--stdin', '--stdin-path', 'a', '--stdin-path', 'b'], /expected --stdin-path once, got it twice/],
    [['hook'], /./],
    [['hook', 'no-such-hook'], /expected the name of a hook \(.*pre-commit.*\), got "no-such-hook"/],
    [['hook', '--version=1'], /./],
  ])('%j', (args, message) => {
    const repository = started();
    expectRefused(repository.keywarden(args), message);
    expect(existsSync(repository.at('a'))).toBe(false);
  });

  test.each(['range', 'stdin-path', 'format', 'output', 'config'])('--%s without its value', (name) => {
    const ended = started().keywarden(['scan', `--${name}`]);
    expect(ended.stderr).toContain(`Not enough arguments following: ${name}`);
    expect(ended.stdout).toBe('');
    expect(ended.code).toBe(2);
  });

  test.each(cases(['--help'], ['scan', '--help'], ['--version']))('$name is no error', ({ args }) => {
    const ended = createFolder().keywarden(args);
    expect(ended.stdout).not.toBe('');
    expect(ended.code).toBe(0);
  });
});

describe('no repository', () => {
  test.each(ALL)('$name', ({ args }) => {
    const folder = createFolder();
    folder.write('a.js', 'clean\n');
    const ended = folder.keywarden(args);
    expectRefused(ended, 'is not in a git repository');
  });

  test.each(ALL)('$name where the git directory is broken', ({ args }) => {
    const repository = started();
    rmSync(repository.at('.git/HEAD'));
    expectRefused(repository.keywarden(args), /git/);
  });

  test.each(ALL)('$name where the repository needs a newer git', ({ args }) => {
    const repository = started();
    repository.git('config', 'core.repositoryFormatVersion', '99');
    expectRefused(repository.keywarden(args), /git cannot read the repository/);
  });

  test.skipIf(!ROOT).each(ALL)('$name where git refuses: the repository is of another user', ({ args }) => {
    const repository = started();
    chownSync(repository.path, 12345, 12345);
    expectRefused(repository.keywarden(args), /dubious ownership/);
  });

  test.each(ALL)('$name where git is not found', ({ args }) => {
    const ended = started().keywarden(args, { env: { PATH: createFolder().path, Path: '' } });
    expectRefused(ended, 'git cannot be started: not found');
  });
});

describe('a bare repository', () => {
  const bare = (): Repository => started().clone('--bare');

  test('has no files to scan', () => {
    const ended = bare().keywarden(['scan']);
    expectRefused(ended, 'is a bare repository: it has no files to scan');
    expect(ended.stderr).toContain('keywarden scan --history');
  });
});

describe('paths', () => {
  test.each([
    [['no-such.js'], 'no such file or folder: "no-such.js"'],
    [['a.js', 'no-such.js', 'nor/this'], 'no such file or folder: "no-such.js", "nor/this"'],
    [['a.js/below'], 'no such file or folder: "a.js/below"'],
  ])('%j', (paths, message) => {
    expectRefused(started().keywarden(['scan', ...paths]), message);
  });

  test('an empty path is no path', () => {
    expectRefused(started().keywarden(['scan', '']), 'no such file or folder: ""');
  });

  // Root may read everything, and Windows has no such modes.
  describe.skipIf(ROOT || WINDOWS)('that may not be read', () => {
    test('a file', () => {
      const repository = started();
      repository.write('locked.js', keyLine());
      chmodSync(repository.at('locked.js'), 0);
      const report = scanReport(repository, []);
      expect(report.status).toBe('failed');
      expect(report.problems).toMatchObject([{ path: 'locked.js', message: expect.stringContaining('EACCES') }]);
    });

    test('a folder', () => {
      const folder = createFolder();
      folder.write('locked/a.js', keyLine());
      chmodSync(folder.at('locked'), 0);
      const report = scanReport(folder, ['.']);
      chmodSync(folder.at('locked'), 0o700);
      expect(report.status).toBe('failed');
      expect(report.problems).toMatchObject([{ path: 'locked', message: expect.stringContaining('EACCES') }]);
    });

    test('a folder of untracked files in a repository', () => {
      const repository = started();
      repository.write('locked/a.js', keyLine());
      chmodSync(repository.at('locked'), 0);
      const report = scanReport(repository, []);
      chmodSync(repository.at('locked'), 0o700);
      expect(report.status).toBe('failed');
      expect(report.problems).toMatchObject([{ message: expect.stringContaining("'locked/'") }]);
    });
  });

  test.skipIf(!existsSync('/proc/self/mem'))('a file that fails while it is read', () => {
    const ended = createFolder().keywarden(['scan', '/proc/self/mem']);
    expect(ended.stdout).toMatch(/^not scanned: \/proc\/self\/mem: /m);
    expect(ended.stdout).toContain('keywarden could not look at everything');
    expect(ended.code).toBe(2);
  });

  test('findings are told beside what could not be looked at, and the exit code is 2', () => {
    const repository = createRepository();
    repository.write('found.js', keyLine());
    repository.git('add', '.');
    repository.git('update-index', '--add', '--info-only', '--cacheinfo', `100644,${'1'.repeat(40)},gone.js`);
    const ended = repository.keywarden(['scan', '--staged']);
    expect(ended.stdout).toContain('found.js:1:13: secret');
    expect(ended.stdout).toContain('not scanned: gone.js: object 1111');
    expect(ended.code).toBe(2);
  });
});

describe('settings', () => {
  const BROKEN: readonly (readonly [name: string, text: string, message: RegExp])[] = [
    ['no YAML', 'rules: [', /\.keywarden\.yaml:1:/],
    ['an unknown key', 'rulez:\n  jwt: off\n', /\.keywarden\.yaml:1:1: .*rulez/],
    ['an unknown rule', 'rules:\n  no-such-rule: off\n', /\.keywarden\.yaml:2:3: .*unknown rule no-such-rule/],
    ['a misspelt rule', 'rules:\n  aws-acces-key-id: off\n', /did you mean aws-access-key-id/],
    ['a bad severity', 'rules:\n  jwt: loud\n', /\.keywarden\.yaml:2:8: .*loud/],
    ['a bad regex', "custom:\n  - id: mine\n    regex: '('\n", /\.keywarden\.yaml:3:/],
    ['a list', '- a\n', /\.keywarden\.yaml:1:1/],
    ['bytes of a program', '\u0000\u0001\u0002', /\.keywarden\.yaml/],
  ];

  describe.each(BROKEN)('%s', (_, text, message) => {
    test.each(ALL)('$name', ({ args }) => {
      const repository = started();
      repository.commit({ '.keywarden.yaml': text });
      expectRefused(repository.keywarden(args), message);
    });
  });

  test('both spellings of the file', () => {
    const repository = started();
    repository.commit({ '.keywarden.yaml': '', '.keywarden.yml': '' });
    expectRefused(repository.keywarden(['scan']), 'expected one settings file');
  });

  test('a folder of that name', () => {
    const repository = started();
    mkdirSync(repository.at('.keywarden.yaml'));
    expectRefused(repository.keywarden(['scan']), /\.keywarden\.yaml cannot be read: EISDIR/);
  });

  test.skipIf(WINDOWS)('a link that leads nowhere', () => {
    const repository = started();
    symlinkSync('nowhere', repository.at('.keywarden.yaml'));
    expectRefused(repository.keywarden(['scan']), /\.keywarden\.yaml/);
  });

  test.each(cases(['scan'], ['scan', '--stdin'], ['scan', 'a.js']))('--config that is not there: $name', ({ args }) => {
    expectRefused(
      started().keywarden([...args, '--config', 'no-such.yaml']),
      'settings file no-such.yaml does not exist',
    );
  });
});

describe('HEAD', () => {
  test.each(ALL)('garbage in it: $name', ({ args }) => {
    const repository = started();
    repository.write('.git/HEAD', 'garbage\n');
    expectRefused(repository.keywarden(args), /git/);
  });

  /** The branch names a commit that is not there. */
  const withLostHead = (): Repository => {
    const repository = started();
    repository.write('.git/refs/heads/main', `${'1'.repeat(40)}\n`);
    return repository;
  };

  test.each(STAGED)('a branch without its commit: $name', ({ args }) => {
    const repository = withLostHead();
    repository.write('new.js', keyLine());
    repository.git('add', 'new.js');
    const ended = repository.keywarden(args);
    expect(ended.code).not.toBe(0);
    expect(ended.stdout + ended.stderr).toMatch(/new\.js|git/);
  });

  test('a branch without its commit: scan --range', () => {
    expectRefused(withLostHead().keywarden(['scan', '--range', 'HEAD~1..HEAD']), /no commit/);
  });
});

describe('a damaged index', () => {
  const damage: Readonly<Record<string, (file: string) => void>> = {
    garbage: (file) => writeFileSync(file, 'garbage'),
    empty: (file) => truncateSync(file, 0),
    'a folder': (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  };

  describe.each(Object.entries(damage))('%s', (_, spoil) => {
    test.each([...STAGED, ...cases(['scan'])])('$name', ({ args }) => {
      const repository = started();
      repository.write('new.js', 'clean\n');
      repository.git('add', '.');
      spoil(repository.at('.git/index'));
      expectRefused(repository.keywarden(args), /git .*(failed|index)/s);
    });
  });

  test('cut short, which git ls-files does not notice: all files are looked at as untracked ones', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(1), 'sub/b.js': keyLine(2) });
    truncateSync(repository.at('.git/index'), 60);
    const ended = repository.keywarden(['scan', '--format', 'json']);
    expect([1, 2]).toContain(ended.code);
    if (ended.code === 1) expect(places(JSON.parse(ended.stdout))).toEqual(['a.js:1', 'sub/b.js:1']);
    expectRefused(repository.keywarden(['scan', '--staged']), /git .*index/s);
  });
});

describe('damaged objects', () => {
  const objectFile = (repository: Repository, id: string): string =>
    join(repository.path, '.git/objects', id.slice(0, 2), id.slice(2));

  const spoiled = (revision: string, spoil: (file: string) => void): Repository => {
    const repository = started();
    repository.commit({ 'a.js': 'clean too\n' });
    repository.write('staged.js', 'clean as well\n');
    repository.git('add', '.');
    const file = objectFile(repository, repository.git('rev-parse', revision));
    chmodSync(file, 0o600);
    spoil(file);
    return repository;
  };

  /** The scan must not end as clean, and must say what is wrong with what. */
  const expectFailed = (folder: Folder, args: readonly string[], message: RegExp): void => {
    const ended = folder.keywarden(args);
    expect(ended.stdout + ended.stderr).toMatch(message);
    expect(ended.stderr).not.toContain('unexpected error');
    expect(ended.code).toBe(2);
  };

  const KINDS: Readonly<Record<string, (file: string) => void>> = {
    missing: (file) => rmSync(file),
    garbage: (file) => writeFileSync(file, 'garbage'),
    empty: (file) => truncateSync(file, 0),
  };

  describe.each(Object.entries(KINDS))('%s', (kind, spoil) => {
    test.each([
      ['a staged blob', ':staged.js', ['scan', '--staged']],
      ['a staged blob', ':staged.js', ['hook', 'pre-commit']],
      ['a committed blob', 'HEAD:a.js', ['scan', '--range', 'HEAD~1..HEAD']],
      ['a tree', 'HEAD^{tree}', ['scan', '--range', 'HEAD~1..HEAD']],
      ['a tree', 'HEAD^{tree}', ['scan', '--staged']],
      ['a parent commit', 'HEAD~1', ['scan', '--range', `${'0'.repeat(40)}..HEAD`]],
    ])('%s (%s): %j', (_, revision, args) => {
      expectFailed(spoiled(revision, spoil), args, /missing|corrupt|bad|unable|empty|failed|Could not read|no commit/i);
    });

    test.skipIf(kind === 'missing')('a blob: scan --history', () => {
      expectFailed(spoiled('HEAD:a.js', spoil), ['scan', '--history'], /corrupt|unable|empty|failed|missing/i);
    });
  });

  test('an earlier version that is missing', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine() });
    const base = repository.git('rev-parse', 'HEAD:a.js');
    repository.write('a.js', `${keyLine()}more\n`);
    repository.git('add', '.');
    rmSync(objectFile(repository, base), { force: true });
    expectFailed(repository, ['scan', '--staged'], new RegExp(base));
  });

  test.each(['truncated', 'overwritten'])('a pack that is %s: scan --history', (how) => {
    const repository = started();
    repository.write('large.bin', randomBytes(100_000));
    repository.commit({});
    repository.git('gc', '--quiet');
    const folder = repository.at('.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!);
    chmodSync(pack, 0o600);
    if (how === 'truncated') truncateSync(pack, 50_000);
    else writeFileSync(pack, Buffer.alloc(60_000, 7), { flag: 'r+' });
    expectFailed(repository, ['scan', '--history'], /git|missing/);
  });
});
