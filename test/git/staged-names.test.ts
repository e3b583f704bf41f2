import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { attempt, attemptCommit, expectPassed, expectStopped, hookedRepository } from './hooked.ts';

const ONLY_POSIX = process.platform === 'win32';

/** File names, and what reports call them. */
const NAMES: readonly (readonly [name: string, shown: string])[] = [
  ['with space.js', 'with space.js'],
  [' leading space.js', ' leading space.js'],
  ['-leading-dash.js', '-leading-dash.js'],
  ['--output=x', '--output=x'],
  ['schlüssel-密钥-🔑.js', 'schlüssel-密钥-🔑.js'],
  ["single'quote.js", "single'quote.js"],
  ['$(dollar) `tick`.js', '$(dollar) `tick`.js'],
  ['semi;colon&.js', 'semi;colon&.js'],
  ['[brackets].js', '[brackets].js'],
  ['!bang #hash.js', '!bang #hash.js'],
  ['100644 blob.js', '100644 blob.js'],
  ['.hidden/.env', '.hidden/.env'],
  ['a/very/deep/folder/of/folders/f.js', 'a/very/deep/folder/of/folders/f.js'],
  ['no-extension', 'no-extension'],
  [`${'long'.repeat(60)}.js`, `${'long'.repeat(60)}.js`],
];

/** Names that Windows has no files for. */
const POSIX_NAMES: readonly (readonly [name: string, shown: string])[] = [
  ['double"quote.js', 'double"quote.js'],
  ['back\\slash.js', 'back\\slash.js'],
  [':colon:first.js', ':colon:first.js'],
  [':100644 100644 a b M', ':100644 100644 a b M'],
  ['star*?.js', 'star*?.js'],
  ['trailing space ', 'trailing space '],
  ['new\nline.js', 'new\\u{a}line.js'],
  ['tab\tand return\r.js', 'tab\\u{9}and return\\u{d}.js'],
  ['\u001b[2Jescape.js', '\\u{1b}[2Jescape.js'],
  ['left\u202eright.js', 'left\\u{202e}right.js'],
];

describe.each(NAMES)('a file called %j', (name, shown) => {
  test('is looked at', () => {
    const repository = hookedRepository();
    repository.write(name, keyLine());
    repository.git('add', '--all');
    expectStopped(attemptCommit(repository), `${shown}:1`);
    repository.write(name, 'clean\n');
    expectPassed(attemptCommit(repository, '-a'), 1);
  });
});

describe.skipIf(ONLY_POSIX).each(POSIX_NAMES)('a file called %j', (name, shown) => {
  test('is looked at', () => {
    const repository = hookedRepository();
    repository.write(name, keyLine());
    repository.git('add', '--all');
    expectStopped(attemptCommit(repository), `${shown}:1`);
    repository.write(name, 'clean\n');
    expectPassed(attemptCommit(repository, '-a'), 1);
  });
});

describe.skipIf(process.platform !== 'linux')('a name that is not UTF-8', () => {
  /** Makes a commit of which one path is raw bytes, which this program cannot write by itself. */
  const staged = () => {
    const repository = hookedRepository();
    repository.write('content', keyLine());
    const id = repository.git('hash-object', '-w', 'content');
    const entry = Buffer.concat([Buffer.from(`100644 ${id}\t`), Buffer.from([0x66, 0xe9, 0x2e, 0x6a, 0x73, 0])]);
    repository.tryGit(['update-index', '-z', '--index-info'], { input: entry });
    return repository;
  };

  test('staged content is looked at', () => {
    expectStopped(attemptCommit(staged()), 'f\ufffd.js:1');
  });

  test('a file that cannot be opened by that name makes the scan fail, not pass', () => {
    const repository = staged();
    repository.git('commit', '--no-verify', '-m', 'A');
    repository.git('checkout', '--', '.');
    repository.write('content', 'clean\n');
    const ended = repository.keywarden(['scan']);
    expect(ended.stdout).toContain('not scanned: f\ufffd.js: its name is not UTF-8');
    expect(ended.code).toBe(2);
  });
});

test('a file of every awkward name in one commit', () => {
  const repository = hookedRepository();
  const names = ONLY_POSIX ? NAMES : [...NAMES, ...POSIX_NAMES];
  names.forEach(([name], index) => {
    repository.write(name, keyLine(index + 1));
  });
  repository.git('add', '--all');
  const ended = attempt(repository, 'commit', '-m', 'A');
  for (const [, shown] of names) expect(ended.stderr).toContain(`${shown}:1:13: secret`);
  expect(ended.stderr).toContain(`${names.length} secrets in ${names.length} staged files`);
  expect(ended.code).toBe(1);
});
