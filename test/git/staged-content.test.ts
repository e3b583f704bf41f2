import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';
import { createRepository, type Repository } from '../repository.ts';
import { attemptCommit, expectPassed, expectStopped, hookedRepository } from './hooked.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const TEXT = `first line\n${keyLine()}last line\n`;

/** Contents that git itself takes for binary, or that a reader of lines could trip over; the secret is on line 2. */
const CONTENTS: Readonly<Record<string, Uint8Array>> = {
  'UTF-8 with byte order mark': Buffer.from(`\ufeff${TEXT}`),
  'UTF-16 little endian with mark': Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
  'UTF-16 big endian with mark': utf16be(`\ufeff${TEXT}`),
  'UTF-16 little endian without mark': Buffer.from(TEXT, 'utf16le'),
  'UTF-16 big endian without mark': utf16be(TEXT),
  'Latin-1': Buffer.from(`ü\n${keyLine()}`, 'latin1'),
  'a NUL byte before': Buffer.from(`\0\n${keyLine()}`),
  'a NUL byte after': Buffer.from(`a\n${keyLine()}\0`),
  'many NUL bytes': Buffer.from(`${'\0'.repeat(10_000)}\n${keyLine()}`),
  'CRLF line ends': Buffer.from(TEXT.replaceAll('\n', '\r\n')),
  'no newline at the end': Buffer.from(`a\n${keyLine().trimEnd()}`),
  'a PNG header': Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 0]), Buffer.from(`a${keyLine()}`)]),
  'a line of a megabyte': Buffer.from(`a\n${'x '.repeat(500_000)}${keyLine()}${'y '.repeat(500_000)}`),
  'more than is read in one go': Buffer.from(`${'x'.repeat(9_000_000)}\n${keyLine()}`),
  'more than is held at once': Buffer.from(`${'x'.repeat(17_000_000)}\n${keyLine()}`),
};

test.each(Object.entries(CONTENTS))('%s', (_, content) => {
  const repository = hookedRepository();
  repository.write('a.txt', content);
  repository.git('add', 'a.txt');
  expectStopped(attemptCommit(repository), 'a.txt:2');
});

describe('many objects', () => {
  test('more files than are asked for in one go', () => {
    const repository = hookedRepository();
    for (let file = 0; file < 450; file++) repository.write(`f${file}.txt`, `file ${file}\n`);
    repository.write('f300.txt', keyLine());
    repository.git('add', '.');
    const ended = attemptCommit(repository);
    expectStopped(ended, 'f300.txt:1');
    expect(ended.stderr).toContain('in 450 staged files');
  });

  test('the same content under two names is told of both', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.write('b.js', keyLine());
    repository.git('add', '.');
    const ended = attemptCommit(repository);
    expect(ended.stderr).toContain('a.js:1:13: secret');
    expect(ended.stderr).toContain('b.js:1:13: secret');
    expect(ended.code).toBe(1);
  });
});

describe('what is no file', () => {
  /** Puts an entry of any mode into the index, also where the file system has no such thing. */
  const stage = (repository: Repository, mode: string, object: string): void => {
    repository.git('update-index', '--add', '--cacheinfo', `${mode},${object},entry`);
  };

  const stored = (repository: Repository, content: string): string =>
    repository.tryGit(['hash-object', '-w', '--stdin'], { input: content }).stdout.trim();

  test('the target of a symbolic link', () => {
    const repository = hookedRepository();
    stage(repository, '120000', stored(repository, `https://host/?id=${keyId()}`));
    expectStopped(attemptCommit(repository), 'entry:1');
  });

  test.skipIf(process.platform === 'win32')('a link to a file outside is not followed', () => {
    const repository = hookedRepository();
    repository.write('.git/outside.js', keyLine());
    symlinkSync('.git/outside.js', repository.at('link.js'));
    repository.git('add', 'link.js');
    expectPassed(attemptCommit(repository), 1);
    expect(repository.keywarden(['scan']).code).toBe(0);
  });

  test('a file that becomes a link', () => {
    const repository = hookedRepository();
    repository.commit({ entry: 'clean\n' });
    stage(repository, '120000', stored(repository, keyId()));
    expectStopped(attemptCommit(repository), 'entry:1');
  });

  test('an executable file', () => {
    const repository = hookedRepository();
    stage(repository, '100755', stored(repository, keyLine()));
    expectStopped(attemptCommit(repository), 'entry:1');
  });

  test('a submodule entry has no content here, and is said to be passed over', () => {
    const repository = hookedRepository();
    stage(repository, '160000', madeUp('hex', 40));
    const ended = attemptCommit(repository);
    expectPassed(ended, 0);
    expect(ended.stderr).toContain('skipped 1 submodule (scan it in its own repository)');
  });

  test('a submodule beside a file with a secret', () => {
    const inner = createRepository();
    inner.commit({ 'inner.js': keyLine(2) });
    const repository = hookedRepository();
    repository.git('submodule', '--quiet', 'add', `file://${inner.path}`, 'inner');
    repository.write('zz.js', keyLine());
    repository.git('add', '.');
    const ended = attemptCommit(repository);
    expectStopped(ended, 'zz.js:1');
    expect(ended.stderr).toContain('in 2 staged files');
    expect(ended.stderr).not.toContain('inner.js');
  });

  test('a commit inside a submodule', () => {
    const inner = createRepository();
    inner.commit({ 'inner.js': 'clean\n' });
    const outer = createRepository();
    outer.git('submodule', '--quiet', 'add', `file://${inner.path}`, 'inner');
    const submodule = hookedRepository();
    outer.git('-C', 'inner', 'config', 'core.hooksPath', submodule.at('.git/hooks').replaceAll('\\', '/'));
    outer.write('inner/inner.js', keyLine());
    const ended = outer.tryGit(['-C', 'inner', 'commit', '-a', '-m', 'A']);
    expect(ended.stderr).toContain('inner.js:1:13: secret');
    expect(ended.code).toBe(1);
  });
});

test('an object that is gone stops the commit', () => {
  const repository = hookedRepository();
  repository.git('update-index', '--add', '--info-only', '--cacheinfo', `100644,${madeUp('hex', 40)},gone.js`);
  const ended = repository.keywarden(['hook', 'pre-commit']);
  expect(ended.stderr).toContain('not scanned: gone.js: object');
  expect(ended.stderr).toContain('keywarden could not look at everything');
  expect(ended.code).toBe(2);
});
