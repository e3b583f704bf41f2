import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/config/glob.ts';
import { UsageError } from '../../src/errors.ts';

describe('as .gitignore, which git itself is asked about', () => {
  const PATHS = [
    'a',
    'a.snap',
    '.env',
    'dir/a',
    'dir/.env',
    'dir/a.snap',
    'x/dir/a',
    'x/y/dir/b.ts',
    'dirt/a',
    'test/fixtures/a/b.ts',
    'src/test/fixtures/a',
    'A.SNAP',
    'a b/c d.txt',
    'größe/ü.txt',
    'a(b)/c',
    'a+b',
    'a|b',
    "it's",
    'a"b',
    '$x',
    '@x',
    '!x',
    '#x',
    'x!y',
    'app/i/page',
    'app/[id]/page',
    'c/*',
    'c/?',
    '{a,b}',
    '.a/.b/.c',
    'a/b/c/d',
    'a/c/d',
    'x-1',
    'x-a',
    '-x',
    'a^b',
    '~x',
    'a..b',
    'x]y',
  ];
  const GLOBS = [
    '*',
    '**',
    '*.snap',
    'a',
    '/a',
    'dir',
    'dir/',
    '/dir',
    '/dir/',
    'dir/*',
    'dir/**',
    '**/dir',
    '**/dir/*',
    '/*',
    '*/dir',
    'x/**/b.ts',
    'a/**/d',
    'test/fixtures/**',
    'test/fixtures',
    'fixtures',
    '.env',
    '.*',
    '*.*',
    '?',
    'a b',
    'a b/*.txt',
    'größe',
    'ü.txt',
    'gr*e/*',
    'a(b)',
    'a+b',
    'a|b',
    "it's",
    'a"b',
    '$x',
    '@x',
    '\\!x',
    '\\#x',
    'x!y',
    'c/\\*',
    'c/\\?',
    'x-[0-9]',
    'x-[!0-9]',
    'x-[[:digit:]]',
    '-x',
    'a^b',
    '~x',
    'a..b',
    'a/*/d',
    'a/*/*/d',
    'x]y',
    'd*r/[ab]*',
    '**/',
    '*/',
    'a/**',
    'a/**/',
    '/**/a',
    '[ad]ir',
    '.a',
    '.b/',
    '*a*',
  ];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keywarden-glob-'));
    execFileSync('git', ['init', '-q', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ignored = (glob: string): string[] => {
    writeFileSync(join(folder, '.gitignore'), `${glob}\n`);
    const args = [
      '-C',
      folder,
      '-c',
      'core.excludesFile=',
      '-c',
      'core.ignoreCase=false',
      'check-ignore',
      '--no-index',
      '-z',
      '--stdin',
      '-v',
      '-n',
    ];
    let output: string;
    try {
      output = execFileSync('git', args, { input: `${PATHS.join('\0')}\0`, encoding: 'utf8' });
    } catch (thrown) {
      output = (thrown as { stdout: string }).stdout;
    }
    const fields = output.split('\0');
    return PATHS.filter((_, index) => fields[index * 4] === '.gitignore');
  };

  test.each(GLOBS)('%s', (glob) => {
    expect(PATHS.filter(compileGlob(glob))).toEqual(ignored(glob));
  });
});

test.each<[string, string, boolean]>([
  ['*.{ts,js}', 'src/a.js', true],
  ['*.{ts,js}', 'src/a.jsx', false],
  ['{src,test}/**/*.snap', 'test/a/b.snap', true],
  ['\\{a,b\\}', '{a,b}', true],
  ['\\{a,b\\}', 'a', false],
  ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
  ['app/\\[id\\]/page.tsx', 'app/[id]/page.tsx', true],
  ['app/\\[id\\]/page.tsx', 'app/i/page.tsx', false],
  ['app/(group)/page.tsx', 'app/(group)/page.tsx', true],
  ['app/(group)/page.tsx', 'app/group/page.tsx', false],
  ['./docs', 'docs/a.md', true],
  ['./docs', 'x/docs/a.md', false],
  ['Docs', 'docs/a.md', false],
  ['gro\u0308\u00dfe', 'gr\u00f6\u00dfe/a', true],
  ['*.snap', 'a\nb.snap', true],
])('%j fits %j: %s', (glob, path, fits) => {
  expect(compileGlob(glob)(path)).toBe(fits);
});

test.each([
  ['!a', 'got a negation'],
  ['!(a|b)', 'got a negation'],
  ['test\\fixtures', 'expected / between folders, got \\'],
  ['C:\\x', 'expected / between folders, got \\'],
  ['a\\\\b', 'expected / between folders, got \\'],
  ['a\\', 'expected / between folders, got \\'],
  ['a//b', 'expected a name before and after each /'],
  ['/', 'expected a name before and after each /'],
  ['../a', 'without . and ..'],
  ['a/./b', 'without . and ..'],
  ['a{b', 'not a glob'],
  ['[z-a]', 'not a glob'],
  ['*a*b*c*d*', 'expected at most 4 stars in one name'],
  ['**/a/**/b/**/c/**/d/**', 'expected ** at most 4 times'],
])('%j is refused', (glob, reason) => {
  expect(() => compileGlob(glob)).toThrow(UsageError);
  expect(() => compileGlob(glob)).toThrow(reason);
});

test('four stars end in time on a name as long as names get', () => {
  expect(compileGlob('*a*a*a*b')('a'.repeat(255))).toBe(false);
});
