import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { advance } from '../../src/engine/position.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { chunkOf, findingsIn, tokenRule } from './scanned.ts';

const TOKEN = 'tok_abcd1234';
const RULES = { rules: [tokenRule] };

/** `line:column-line:column` of each finding. */
const placesIn = (content: string | Uint8Array, rule: Rule = tokenRule): string[] =>
  findingsIn(content, { rules: [rule] }).map(
    ({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`,
  );

describe('lines and columns begin at 1, the end is the last character', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['at the very beginning', TOKEN, ['1:1-1:12']],
    ['behind an empty line', `\n${TOKEN}`, ['2:1-2:12']],
    ['two on a line', `${TOKEN} ${TOKEN}`, ['1:1-1:12', '1:14-1:25']],
    ['two on lines that are apart', `a\n ${TOKEN}\n\n\n${TOKEN}\n`, ['2:2-2:13', '5:1-5:12']],
    ['lines that end with CR LF', `a\r\nb\r\n ${TOKEN}\r\n`, ['3:2-3:13']],
    ['a tab is one column', `\t\t${TOKEN}`, ['1:3-1:14']],
    ['a letter of two bytes is one column', `ä ${TOKEN}`, ['1:3-1:14']],
    ['a letter beyond the basic plane is two, as in editors', `😀 ${TOKEN}`, ['1:4-1:15']],
    ['Latin-1', Buffer.from(`äöü ${TOKEN}`, 'latin1'), ['1:5-1:16']],
    ['a byte order mark takes no column', `\ufeff${TOKEN}\n${TOKEN}`, ['1:1-1:12', '2:1-2:12']],
    ['a byte order mark of UTF-16 takes none', Buffer.from(`\ufeff${TOKEN}`, 'utf16le'), ['1:1-1:12']],
    ['UTF-16 counts characters too', Buffer.from(`\ufeffä😀\n€ ${TOKEN}`, 'utf16le'), ['2:3-2:14']],
  ])('%s', (_, content, expected) => {
    expect(placesIn(content)).toEqual(expected);
  });

  test('a secret that ends with a letter of several bytes', () => {
    const rule: Rule = { ...tokenRule, patterns: [/tok_[^\s'@]+/] };
    expect(placesIn("a = 'tok_grö€'", rule)).toEqual(['1:6-1:13']);
    expect(placesIn("ä = 'tok_grüß'\n'tok_😀'", rule)).toEqual(['1:6-1:13', '2:2-2:7']);
    expect(placesIn(Buffer.from("a = 'tok_größ'", 'latin1'), rule)).toEqual(['1:6-1:13']);
  });

  test('a secret over several lines', () => {
    const rule: Rule = { ...tokenRule, patterns: [/tok_\s+[a-z]+\s+[a-z]+/], span: 100 };
    expect(placesIn('x tok_\n  abc\n de.', rule)).toEqual(['1:3-3:3']);
  });
});

test('of a piece of a larger content: counted from where the piece begins', () => {
  const piece = { ...chunkOf(`a\n ${TOKEN}\n`), offset: 1000, line: 41 };
  const [finding] = createEngine(RULES)(piece).findings;
  expect(finding).toMatchObject({ start: { line: 42, column: 2 }, span: { start: 1003, end: 1015 } });
});

test('going there in steps or at once is the same', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '€', '\n', '\r\n', ' '), maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (before, between, after) => {
      const bytes = new TextEncoder().encode(before + between + after);
      const middle = new TextEncoder().encode(before).length;
      const end = new TextEncoder().encode(before + between).length;
      const start = { offset: 0, line: 1, column: 1 };
      const lines = (before + between).split('\n');
      const expected = { offset: end, line: lines.length, column: lines.at(-1)!.length + 1 };
      expect(advance(bytes, start, end)).toEqual(expected);
      expect(advance(bytes, advance(bytes, start, middle), end)).toEqual(expected);
    }),
  );
});
