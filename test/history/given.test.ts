import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generic } from '../../patterns/generic.ts';
import { mayGive } from '../../src/engine/generic/given.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { startKernel } from '../../src/kernel/kernel.ts';
import { examples } from '../patterns/all.ts';

const giving: readonly Rule[] = generic.filter((rule) => 'gives' in rule);
const keywords = [...new Set(giving.flatMap((rule) => rule.keywords))];

/** Where a pattern matches, the one that begins first at each keyword: what stands before counts for nothing. */
const endsOfMatched = ({ patterns, keywords }: Rule, text: string): number[] => {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const keyword = keywords.find((one) => text.slice(at).toLowerCase().startsWith(one));
    if (keyword === undefined) continue;
    const isMatched = patterns.some(({ source }) => {
      const sticky = new RegExp(source, 'iy');
      sticky.lastIndex = at;
      return sticky.test(text);
    });
    if (isMatched) ends.push(at + keyword.length);
  }
  return ends;
};

const expectGiven = (rule: Rule, text: string): number => {
  const bytes = Buffer.from(text, 'latin1');
  const ends = endsOfMatched(rule, text);
  for (const end of ends)
    expect([rule.id, text.slice(end), mayGive(bytes, end, rule.gives!)]).toEqual([rule.id, text.slice(end), true]);
  return ends.length;
};

const PIECES = [
  ...['Id', '_2', '.x', '-', 'a'.repeat(39), '"', "'", '`', '\\"', '&quot;', '&#39;', '&amp;', ']', ' ', '  ', '\t'],
  ...['=', ':', ' => ', '==', '|', ',', ';', '(', '{', '}', '<', '>', '</a>', '<![CDATA[', '\n', '\r\n', '\\', '\\x'],
  ...[
    'bearer ',
    'Basic ',
    'token ',
    'pass:',
    'apikey ',
    'x',
    'word',
    'abcd1',
    'a1',
    '1',
    '!1a+',
    '$x1',
    '%s',
    '\xe4\xf6\xa0',
  ],
  ...['new String(', 'z'.repeat(45), '----', 'k9'.repeat(30), '0'],
];

const texts = fc
  .array(fc.constantFrom(...PIECES, ...keywords), { maxLength: 14 })
  .map((pieces) => pieces.join(''))
  .chain((rest) => fc.constantFrom(...keywords).map((keyword) => keyword + rest));

test('wherever a pattern matches, a value may be given', () => {
  let matched = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom(...giving), (text, rule) => {
      matched += expectGiven(rule, text);
    }),
    { numRuns: 15_000 },
  );
  expect(matched).toBeGreaterThan(200);
});

test('the rules say so where, and only where, each of their matches begins with a keyword', () => {
  expect(giving.map(({ id }) => id)).toEqual([
    'generic-password',
    'generic-secret',
    'generic-token',
    'generic-key',
    'generic-auth',
  ]);
  let matched = 0;
  for (const { found } of Object.values(examples))
    for (const { text } of found)
      for (const rule of giving) {
        const latin = Buffer.from(text).toString('latin1');
        for (const { source } of rule.patterns)
          for (const { index } of latin.matchAll(new RegExp(source, 'gi')))
            expect(rule.keywords.some((one) => latin.slice(index).toLowerCase().startsWith(one))).toBe(true);
        matched += expectGiven(rule, latin);
      }
  expect(matched).toBeGreaterThan(1000);
});

test('the kernel answers as the engine does', () => {
  const kernel = startKernel();
  const address = kernel.reserve(4096);
  fc.assert(
    fc.property(texts, fc.nat(20), fc.boolean(), (text, from, needsDigit) => {
      const bytes = Buffer.from(text, 'latin1').subarray(0, 4000);
      kernel
        .bytes()
        .fill(0x3d, address, address + 4096)
        .set(bytes, address);
      const answer = kernel.run.mayGive(address + Math.min(from, bytes.length), needsDigit, address + bytes.length);
      const end = Math.min(from, bytes.length);
      expect([text, end, answer !== 0]).toEqual([text, end, mayGive(bytes, end, needsDigit ? 'digit' : 'value')]);
    }),
    { numRuns: 5000 },
  );
});
