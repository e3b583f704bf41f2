import { describe, expect, test } from 'vitest';
import { madeUp } from '../patterns/made-up.ts';
import { commitFile, quickRepository, started } from './quick-repository.ts';

const KEY = `${madeUp('hex', 32, 31)}\n`;

describe('a file that its name tells to be a credential', () => {
  test.each(['config/master.key', 'shop/config/credentials/production.key', '"ä\t/config/master.key'])(
    '%j is stopped, though nothing in it is looked for',
    (path) => {
      const repository = quickRepository();
      const { code, stderr, before, after } = commitFile(repository, path, KEY);
      expect(code).toBe(1);
      expect(stderr).toContain('rails-master-key-file');
      expect(after).toBe(before);
      expect(started(repository)).toEqual(['pre-commit fresh']);
    },
  );

  test('also among many others', () => {
    const repository = quickRepository();
    for (let index = 0; index < 100; index++) repository.write(`many/${index}.js`, `${index}\n`);
    const { code, stderr } = commitFile(repository, 'config/master.key', KEY);
    expect(code).toBe(1);
    expect(stderr).toContain('rails-master-key-file');
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test.each(['config/master.keys', 'webmaster.key', 'config/master.key/readme', 'config-credentials/a.key'])(
    'but not %j, which the quick way lets through',
    (path) => {
      const repository = quickRepository();
      expect(commitFile(repository, path, KEY)).toMatchObject({ code: 0, stderr: '' });
      expect(started(repository)).toEqual([]);
    },
  );
});

describe('a rule for lines of files with a certain name', () => {
  const MOUNT = `https://dav.shop.net alice ${madeUp('base62', 14, 32)}\n`;

  test.each([
    ['etc/davfs2/secrets', 0],
    ['etc/davfs2/secrets', 100],
    ['home/"ä\t/.davfs2/secrets', 0],
  ])('looks at %j, among %i others', (path, others) => {
    const repository = quickRepository();
    for (let index = 0; index < others; index++) repository.write(`many/${index}.js`, `${index}\n`);
    expect(commitFile(repository, path, MOUNT)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('webdav-password'),
    });
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test.each(['home/.pgpass', 'home/MY.PGPASS'])('looks at %j, in whatever letter case', (path) => {
    const repository = quickRepository();
    const { code, stderr } = commitFile(repository, path, `db.corp.net:5432:app:alice:${madeUp('base62', 14, 33)}\n`);
    expect(code).toBe(1);
    expect(stderr).toContain('pgpass-password');
  });

  test('and lets a link with words behind it pass anywhere else', () => {
    const repository = quickRepository();
    const text = 'See https://example.com/docs for more of it\n';
    expect(commitFile(repository, 'readme.md', text)).toMatchObject({ code: 0, stderr: '' });
    expect(started(repository)).toEqual([]);
  });
});

describe('a file that a rule of the user is for', () => {
  const RULE = "custom: [{id: acme-file, files: ['.acme', 'top (1)+$x', 'acme/keys/'], regex: '^(\\w{4,40})\\s*$'}]\n";

  const withRule = () => {
    const repository = quickRepository();
    repository.commit({ '.keywarden.yaml': RULE });
    commitFile(repository, 'first.txt', 'one\n');
    started(repository);
    return repository;
  };

  test.each([
    ['.acme', 0],
    ['deep/.acme', 100],
    ['deep/top (1)+$x', 0],
    ['top (1)+$x', 100],
    ['acme/keys/one', 0],
  ])('%j, among %i others, is stopped, though nothing in it is looked for', (path, others) => {
    const repository = withRule();
    for (let index = 0; index < others; index++) repository.write(`many/${index}.js`, `${index}\n`);
    expect(commitFile(repository, path, 'topmost\n')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('acme-file'),
    });
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('and not one of another name, which the quick way lets through', () => {
    const repository = withRule();
    expect(commitFile(repository, 'x.acme', 'topmost\n')).toMatchObject({ code: 0, stderr: '' });
    expect(started(repository)).toEqual([]);
  });
});
