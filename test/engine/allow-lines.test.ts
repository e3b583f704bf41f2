import { describe, expect, test } from 'vitest';
import { type AllowSubject, allows, allowsWholeFile } from '../../src/engine/allow.ts';
import type { Chunk } from '../../src/engine/chunk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { chunkOf, tokenRule } from './scanned.ts';

const TOKEN = 'tok_abcd1234';

/** The lines and locations that an allow-list is asked about. */
const asked = (content: string | Uint8Array, more: Partial<Chunk> = {}, rule = tokenRule) => {
  const lines: string[] = [];
  const locations: string[] = [];
  const engine = createEngine({
    rules: [rule],
    allow: [
      { name: '1', line: (text) => lines.push(text) < 0 },
      { name: '2', location: (text) => locations.push(text) < 0 },
    ],
  });
  engine({ ...chunkOf(content), ...more });
  return { lines, locations };
};

describe('what conditions on lines are asked about', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['the whole line', `a\n  b = ${TOKEN};\nc`, `  b = ${TOKEN};`],
    ['without its CR LF', `a\r\n${TOKEN}\r\nb`, TOKEN],
    ['of UTF-8', `a\nä = ${TOKEN} €\n`, `ä = ${TOKEN} €`],
    ['of Latin-1', Buffer.from(`a\nä = ${TOKEN}\n`, 'latin1'), `ä = ${TOKEN}`],
    ['of UTF-16', Buffer.from(`\ufeffa\nä = ${TOKEN} €\n`, 'utf16le'), `ä = ${TOKEN} €`],
  ])('%s', (_, content, line) => {
    expect(asked(content)).toEqual({ lines: [line], locations: [`src/a.js:2:${line}`] });
  });

  test('of a secret over several lines it is the first', () => {
    const rule = { ...tokenRule, patterns: [/tok_\s+[a-z]+/], span: 100 };
    expect(asked('a\nx tok_\n  abc\n', {}, rule).lines).toEqual(['x tok_']);
  });

  test('of a piece of a larger content the number counts from its beginning', () => {
    expect(asked(`a\n${TOKEN}`, { line: 100, offset: 5000 }).locations).toEqual([`src/a.js:101:${TOKEN}`]);
  });

  test('of standard input the path is empty', () => {
    expect(asked(TOKEN, { place: { kind: 'stdin', path: '' } }).locations).toEqual([`:1:${TOKEN}`]);
  });

  test('of a very long line it is what stands around the secret', () => {
    const [line] = asked(`${'x'.repeat(10_000)} ${TOKEN} ${'y'.repeat(10_000)}`).lines;
    expect(line).toMatch(/^x{4095} tok_abcd1234 y+$/);
    expect(line!.length).toBeLessThan(10_000);
  });
});

const SUBJECT: AllowSubject = { rule: 'r', path: 'p', secret: 's', lineNumber: 7, lineText: 't' };
const [yes, no] = [() => true, () => false];

describe('all conditions of an entry must hold', () => {
  const conditions = { rules: new Set(['r']), path: yes, secret: yes, line: yes, location: yes };

  test('as they do here', () => {
    expect(allows({ name: 'n', ...conditions }, SUBJECT)).toBe(true);
    expect(allows({ name: 'n', ...conditions, location: (text) => text === 'p:7:t' }, SUBJECT)).toBe(true);
  });

  test.each(Object.keys(conditions))('not when %s does not', (name) => {
    const broken = { name: 'n', ...conditions, [name]: name === 'rules' ? new Set(['other']) : no };
    expect(allows(broken, SUBJECT)).toBe(false);
  });

  test.each(['rules', 'secret', 'line', 'location'])('a path with %s does not leave out the file', (name) => {
    expect(allowsWholeFile({ name: 'n', path: yes }, 'p')).toBe(true);
    expect(allowsWholeFile({ name: 'n', path: yes, [name]: name === 'rules' ? new Set(['r']) : yes }, 'p')).toBe(false);
  });

  test('without a path no file is left out', () => {
    expect(allowsWholeFile({ name: 'n', secret: yes }, 'p')).toBe(false);
    expect(allowsWholeFile({ name: 'n', path: yes }, '')).toBe(false);
    expect(allows({ name: 'n', path: yes }, { ...SUBJECT, path: '' })).toBe(false);
  });
});

test('of several entries that allow a finding the first is named', () => {
  const allow = ['1', '2', '3'].map((name) => ({ name, secret: () => name !== '1' }));
  const { allowed } = createEngine({ rules: [tokenRule], allow })(chunkOf(TOKEN));
  expect(allowed.map(({ allowance }) => allowance.by)).toEqual(['2']);
});
