import { describe, expect, test } from 'vitest';
import { attemptCommit, hookedRepository } from '../git/hooked.ts';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { allow, fingerprintsIn, reportOf } from './known.ts';

/** A repository with a secret in a file, another in its history alone, and a baseline of both. */
const withBaseline = (repository: Repository = createRepository()): Repository => {
  repository.commit({ 'gone.js': keyLine(1), 'src/old.js': keyLine(2) });
  repository.git('rm', '-q', 'gone.js');
  repository.commit({});
  const { code, stdout } = repository.keywarden(['baseline', 'create']);
  expect(stdout).toContain('2 known secrets in .keywarden-baseline');
  expect(code).toBe(0);
  repository.commit({});
  return repository;
};

const entries = (repository: Repository): string[] => repository.read('.keywarden-baseline').match(/^aws:.*/gm) ?? [];

describe('a baseline', () => {
  test('holds one sorted line a secret, where it stood, and nothing of it', () => {
    const repository = withBaseline();
    const text = repository.read('.keywarden-baseline');
    expect(
      entries(repository)
        .map((line) => line.replace(/^aws:[0-9a-f]{32} /, ''))
        .sort(),
    ).toEqual(['at=gone.js', 'at=src/old.js']);
    expect(entries(repository)).toEqual([...entries(repository)].sort());
    for (const seed of [1, 2]) expect(text).not.toContain(keyId(seed));
  });

  test('is the same for files, history and ranges: what it knows stops nobody, also when it moves', () => {
    const repository = withBaseline();
    repository.git('mv', 'src/old.js', 'src/new.js');
    repository.commit({ 'src/new.js': `\n\n${keyLine(2)}` });
    for (const how of [[], ['--history'], ['--range', 'HEAD~1..HEAD']]) {
      const { code, report } = reportOf(repository, ...how);
      expect([how, code, report.findings]).toEqual([how, 0, []]);
      expect(report.known.length).toBeGreaterThan(0);
    }
    expect(repository.keywarden(['scan']).stdout).toContain('known 1 by .keywarden-baseline');
  });

  test('lets a hook pass what is known and stop what is new', () => {
    const repository = withBaseline(hookedRepository());
    repository.write('src/moved.js', keyLine(2));
    repository.git('add', '--all');
    const known = attemptCommit(repository);
    expect(known.stderr).toContain('known 1 by .keywarden-baseline');
    expect(known.code).toBe(0);
    repository.write('src/moved.js', `${keyLine(2)}${keyLine(3)}`);
    repository.git('add', '--all');
    expect(attemptCommit(repository)).toMatchObject({ code: 1, stderr: expect.stringContaining('src/moved.js:2') });
  });

  test('of a change does not excuse the change', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.keywarden(['baseline', 'create']);
    repository.git('add', '--all');
    const { code, stderr } = attemptCommit(repository);
    expect(stderr).toContain(
      'this change adds 1 known secret to .keywarden-baseline: they hold for what comes after it',
    );
    expect(code).toBe(1);
    expect(repository.keywarden(['scan', '--staged', '--policy', 'worktree']).code).toBe(0);
  });

  test('shares its id with the suppressions, and leaves out what they allow', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(1), 'b.js': keyLine(2) });
    const [first = '', second = ''] = fingerprintsIn(repository);
    allow(repository, first);
    expect(repository.keywarden(['baseline', 'create']).stdout).toContain('1 known secret in');
    expect(entries(repository)).toEqual([`${second} at=b.js`]);
    const idOf = (file: string) => /^id .*/m.exec(repository.read(file))?.[0];
    expect(idOf('.keywarden-baseline')).toBe(idOf('.keywarden-allow'));
    expect(repository.keywarden(['scan']).code).toBe(0);
  });
});

describe('check', () => {
  test('ends with 0 when nothing new is there, and with 1 when something is', () => {
    const repository = withBaseline();
    const same = repository.keywarden(['baseline', 'check']);
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('0 new, 0 gone, 2 known') });
    repository.write('src/new.js', keyLine(5));
    const { code, stdout } = repository.keywarden(['baseline', 'check']);
    expect(stdout).toMatch(/^new {3}src\/new\.js:1: AKIA\*+ \(aws-access-key-id\) {2}aws:[0-9a-f]{32}$/m);
    expect(stdout).toContain('1 new, 0 gone, 2 known');
    expect(code).toBe(1);
  });

  test('says what is gone', () => {
    const repository = withBaseline();
    const gone = `aws:${'0'.repeat(32)}`;
    repository.write('.keywarden-baseline', `${repository.read('.keywarden-baseline')}${gone} at=was/here.js\n`);
    expect(repository.keywarden(['baseline', 'check'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`gone  ${gone}, once at was/here.js`),
    });
    const { stdout } = repository.keywarden(['baseline', 'check', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ new: [], gone: [{ fingerprint: gone, at: 'was/here.js' }], kept: 2 });
    expect(repository.keywarden(['scan', '--history']).stdout).toContain(
      '.keywarden-baseline: 1 entry gone from this history',
    );
  });

  test('knows what two branches have begun each with an id of its own', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(1), '.gitattributes': '.keywarden-baseline merge=union\n' });
    const [one, other] = ['one', 'other'].map((branch, index) => {
      repository.git('checkout', '-q', '-b', branch, 'main');
      repository.write('.git/keywarden/id', `${String(index).repeat(32)}\n`);
      repository.commit({ [`${branch}.js`]: keyLine(index + 5) });
      expect(repository.keywarden(['baseline', 'create', '--no-history']).code).toBe(0);
      repository.commit({});
      return branch;
    });
    expect([one, other]).toEqual(['one', 'other']);
    repository.git('merge', '-q', '-m', 'merged', 'one');
    expect(repository.read('.keywarden-baseline').match(/^id /gm)).toHaveLength(2);
    expect(repository.keywarden(['baseline', 'check']).stdout).toContain('0 new, 0 gone, 4 known');
    expect(repository.keywarden(['baseline', 'update']).code).toBe(0);
    expect(entries(repository)).toHaveLength(3);
    expect(repository.read('.keywarden-baseline').match(/^id /gm)).toHaveLength(1);
    expect(repository.keywarden(['scan', '--history']).code).toBe(0);
  });
});

test('update adds what is new and takes out what is gone', () => {
  const repository = withBaseline();
  const gone = `aws:${'0'.repeat(32)}`;
  repository.write('.keywarden-baseline', `${repository.read('.keywarden-baseline')}${gone}\n`);
  repository.write('src/new.js', keyLine(5));
  const { code, stdout } = repository.keywarden(['baseline', 'update']);
  expect(stdout).toContain('new   src/new.js:1');
  expect(stdout).toContain(`gone  ${gone}`);
  expect(code).toBe(0);
  expect(entries(repository)).toHaveLength(3);
  expect(repository.keywarden(['baseline', 'check']).code).toBe(0);
  const before = repository.read('.keywarden-baseline');
  repository.keywarden(['baseline', 'update']);
  expect(repository.read('.keywarden-baseline')).toBe(before);
});

describe('bad input', () => {
  test('a second baseline is not created, and none is neither checked nor updated', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine() });
    for (const [word, message] of [
      ['check', 'there is no .keywarden-baseline here'],
      ['update', 'there is no .keywarden-baseline here'],
    ] as const) {
      expect(repository.keywarden(['baseline', word])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(message),
      });
    }
    repository.keywarden(['baseline', 'create']);
    expect(repository.keywarden(['baseline', 'create'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is a .keywarden-baseline already'),
    });
    expect(repository.keywarden(['baseline'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected create, update or check'),
    });
  });

  test('a cut-off history is told; files alone can be known', () => {
    const whole = createRepository();
    whole.commit({ 'a.js': keyLine(1) });
    whole.commit({ 'b.js': keyLine(2) });
    const repository = whole.clone('--depth', '1');
    expect(repository.keywarden(['baseline', 'create'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not everything can be looked at'),
    });
    expect(repository.tryGit(['status', '--porcelain']).stdout).toBe('');
    expect(repository.keywarden(['baseline', 'create', '--no-history']).code).toBe(0);
  });

  test('a bare repository has no place for one', () => {
    const repository = createRepository('--bare');
    expect(repository.keywarden(['baseline', 'create'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a bare repository'),
    });
  });

  test('a broken one is told by line', () => {
    const repository = withBaseline();
    repository.write('.keywarden-baseline', `id ${'a'.repeat(32)}\naws:12\n`);
    for (const args of [['scan'], ['baseline', 'check'], ['baseline', 'update']]) {
      expect(repository.keywarden(args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('.keywarden-baseline:2:1: expected a fingerprint'),
      });
    }
  });
});
