import { describe, expect, test } from 'vitest';
import { placeFor } from '../../src/hook/place.ts';
import { hookLines, quoted } from '../../src/hook/script.ts';

const repository = { root: '/work', commonDir: '/work/.git' };
const own = (value: string) => ({ value, own: value, written: value, files: ['file:.git/config'] });
const unset = { value: undefined, own: undefined, written: undefined, files: [] };

describe('where hooks go', () => {
  test.each([
    ['the usual folder', '/work/.git/hooks', unset, { kind: 'git', folder: '/work/.git/hooks', shared: false }],
    ['husky', '/work/.husky/_', own('.husky/_'), { kind: 'husky', folder: '/work/.husky', shared: true }],
    [
      'a folder of the worktree',
      '/work/.githooks',
      own('.githooks'),
      { kind: 'folder', folder: '/work/.githooks', shared: true },
    ],
    ['a folder elsewhere', '/srv/hooks', own('/srv/hooks'), { kind: 'folder', folder: '/srv/hooks', shared: false }],
    [
      'a folder whose name only begins alike',
      '/work2/hooks',
      own('/work2/hooks'),
      { kind: 'folder', folder: '/work2/hooks', shared: false },
    ],
  ])('%s', (_, hooks, setting, expected) => {
    expect(placeFor(repository, hooks, setting)).toEqual(expected);
  });

  test('a setting from outside the repository is refused and named', () => {
    const setting = { value: '/srv/hooks', own: undefined, written: undefined, files: ['file:/home/ada/.gitconfig'] };
    expect(() => placeFor(repository, '/srv/hooks', setting)).toThrow(
      /"\/srv\/hooks", set outside .*\/home\/ada\/\.gitconfig/,
    );
  });
});

describe('the lines of a hook', () => {
  test('name no path of this machine when they are shared', () => {
    const lines = hookLines({ hook: 'pre-commit', project: '' });
    expect(lines).toContain("own='node_modules/.bin/keywarden'");
    expect(lines).not.toMatch(/'\//);
  });

  test('fall back on the program that wrote them when they are not', () => {
    const program = { node: "/opt/it's/node", file: '/opt/keywarden/bin.cjs' };
    const lines = hookLines({ hook: 'pre-commit', project: 'web/app', program });
    expect(lines).toContain("own='web/app/node_modules/.bin/keywarden'");
    expect(lines).toContain(`keywarden_start '/opt/it'\\''s/node' '/opt/keywarden/bin.cjs' hook pre-commit "$@"`);
  });

  test('quote words for sh', () => {
    expect(quoted("a b'c$d")).toBe("'a b'\\''c$d'");
  });
});
