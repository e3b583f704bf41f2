import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createFolder, createRepository } from '../repository.ts';
import { places, scanReport } from './report.ts';

test('what is piped in', () => {
  const folder = createFolder();
  const report = scanReport(folder, ['--stdin'], { input: `one\n${keyLine()}` });
  expect(report.findings).toMatchObject([{ kind: 'stdin', path: '', line: 2, column: 13 }]);
  expect(folder.keywarden(['scan', '--stdin'], { input: keyLine() }).stdout).toMatch(/^<stdin>:1:13: secret /);
});

describe('clean input', () => {
  test.each([
    ['text', 'clean\n', 6],
    ['nothing', '', 0],
  ])('%s', (_, input, bytes) => {
    const report = scanReport(createFolder(), ['--stdin'], { input });
    expect(report).toMatchObject({ status: 'clean', scanned: { unit: 'input', count: 1, bytes } });
  });
});

test.each([
  ['UTF-16 little endian', Buffer.from(`\ufeff${keyLine()}`, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\ufeff${keyLine()}`, 'utf16le').swap16()],
  ['with NUL bytes', Buffer.from(`\0\0${keyLine()}\0`)],
  ['Latin-1', Buffer.from(`\xfc ${keyLine()}`, 'latin1')],
])('%s', (_, input) => {
  expect(places(scanReport(createFolder(), ['--stdin'], { input }))).toEqual([':1']);
});

describe('more than is held at once', () => {
  const PIECE = 16 * 1024 * 1024;
  const line = `${'x'.repeat(99)}\n`;

  // Round the place where the first piece ends and the second begins, which overlap by 64 KiB.
  test.each([-10, 0, 65_526, 65_536])('a secret %d bytes behind the first 16 MiB is told once', (offset) => {
    const before = line.repeat((PIECE + 70_000) / line.length).slice(0, PIECE + offset);
    const input = `${before}\n${keyLine()}${line.repeat(2000)}`;
    const { findings } = scanReport(createFolder(), ['--stdin'], { input });
    expect(findings).toMatchObject([{ line: before.split('\n').length + 1, column: 13 }]);
  });

  test('in UTF-16', () => {
    const text = `${line.repeat(90_000)}${keyLine()}${line.repeat(2000)}`;
    const input = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(scanReport(createFolder(), ['--stdin'], { input }).findings).toMatchObject([{ line: 90_001, column: 13 }]);
  });
});

describe('--stdin-path', () => {
  const repository = () => {
    const made = createRepository();
    made.commit({ '.keywarden.yaml': 'allow:\n  - paths: [fixtures/]\n' });
    return made;
  };

  test('is the name in reports', () => {
    const report = scanReport(repository(), ['--stdin', '--stdin-path', 'src/a.js'], { input: keyLine() });
    expect(places(report)).toEqual(['src/a.js:1']);
  });

  test('is what allow-lists go by', () => {
    const report = scanReport(repository(), ['--stdin', '--stdin-path', 'fixtures/a.js'], { input: keyLine() });
    expect(report).toMatchObject({ status: 'clean', skipped: [{ path: 'fixtures/a.js' }] });
  });

  test('without it no path rule fits', () => {
    expect(places(scanReport(repository(), ['--stdin'], { input: keyId() }))).toEqual([':1']);
  });
});
