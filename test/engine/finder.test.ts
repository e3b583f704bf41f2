import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { encodedTexts } from '../../src/engine/decode/encoded.ts';
import { encodedRunsPlainly } from '../../src/engine/decode/runs-plain.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { mayGive } from '../../src/engine/generic/given.ts';
import type { Beside, Finder } from '../../src/engine/keyword-hits.ts';
import { RUN_LENGTHS, RUN_REACH } from '../../src/engine/keyword-hits.ts';
import { createPlainPrefilter } from '../../src/engine/prefilter-plain.ts';
import { lineOf, WINDOW } from '../../src/engine/region.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { layOut } from '../../src/engine/tables/lay-out.ts';
import { RuleTables } from '../../src/engine/tables/tables.ts';
import { anchorOf } from '../../src/kernel/anchors.ts';
import { createKernelFinder } from '../../src/kernel/finder.ts';
import { examples } from '../patterns/all.ts';
import { inTables } from './in-tables.ts';
import { chunkOf } from './scanned.ts';

const ruleWith = (keywords: readonly string[]): Rule => ({
  id: 'acme-token',
  description: 'Acme token',
  source: 'https://example.com',
  severity: 'error',
  confidence: 'high',
  patterns: [/acme/],
  keywords,
});

const tablesOf = (keywords: readonly string[]): RuleTables =>
  new RuleTables(layOut([{ rule: ruleWith(keywords), part: 'a', length: 0 }], { marks: [], anchorOf }));

interface Told extends Beside {
  readonly keyword: number;
  readonly end: number;
}

const toldBy = ({ hits }: Finder, bytes: Uint8Array): Told[] => {
  const told: Told[] = [];
  hits(bytes, (keyword, end, beside) => told.push({ keyword, end, ...beside! }));
  return told;
};

const hitsIn = (told: readonly Told[]): string[] => told.map(({ keyword, end }) => `${end} ${keyword}`).sort();

const plainHits = (keywords: readonly string[], bytes: Uint8Array): string[] => {
  const hits: string[] = [];
  createPlainPrefilter(keywords)(bytes, (keyword, end) => hits.push(`${end} ${keyword}`));
  return hits.sort();
};

/** Bytes behind those of a content, which must not be taken for a part of it. */
const REST = Buffer.from('kabkabkab_1'.repeat(20));

const keyword = fc.string({
  unit: fc.constantFrom('a', 'b', 'k', '_', '1', '"', '\\', '/'),
  minLength: 2,
  maxLength: 7,
});
const content = fc.array(fc.constantFrom(...Buffer.from('aAbBkK_1"\\/\n\0\x81\xe4\xc4', 'latin1')), { maxLength: 400 });

describe('the search in WebAssembly for what comes in tables', () => {
  test('hits what a plain search hits, in the order of the ends', () => {
    fc.assert(
      fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 20 }), content, (keywords, codes) => {
        const finder = createKernelFinder(tablesOf(keywords));
        toldBy(finder, REST);
        const bytes = Uint8Array.from(codes);
        const told = toldBy(finder, bytes);
        expect(hitsIn(told)).toEqual(plainHits(keywords, bytes));
        expect(told.map(({ end }) => end)).toEqual(told.map(({ end }) => end).sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  test('also more hits than there is room for at once', () => {
    const keywords = ['abc', 'ca', 'bcabca', 'abcabcabc'];
    const bytes = Buffer.from('abcabc'.repeat(30_000));
    const told = toldBy(createKernelFinder(tablesOf(keywords)), bytes);
    expect(hitsIn(told)).toEqual(plainHits(keywords, bytes));
    expect(told.every(({ end }, i) => i === 0 || told[i - 1]!.end <= end)).toBe(true);
  });

  test('tells the line as the search for regions finds it', () => {
    const finder = createKernelFinder(tablesOf(['key']));
    const line = fc
      .nat(3)
      .chain((kind) => fc.string({ unit: fc.constantFrom('a', ' ', 'k', 'key'), maxLength: kind === 0 ? 30_000 : 60 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const bytes = Buffer.from(lines.join(end));
        for (const told of toldBy(finder, bytes)) {
          const region = lineOf(bytes, { start: told.end - 3, end: told.end });
          expect(told.lineStart).toBe(region.start);
          expect(told.lineEnd - region.end).toBeLessThanOrEqual(end.length - 1);
          if (region.end - region.start < WINDOW) expect(region.end).toBeLessThanOrEqual(told.lineEnd);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('tells the longest runs on the line and near', () => {
    const finder = createKernelFinder(tablesOf(['key']));
    const piece = fc.oneof(
      fc.constantFrom(' key ', '\n', '=', 'key', '\nkey\n'),
      fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 8, maxLength: 90 }),
      fc.string({ unit: fc.constantFrom('a', '1', '/'), minLength: 8, maxLength: 1200 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const told of toldBy(finder, Buffer.from(text))) {
          const near = { start: told.end - RUN_REACH.behind - 1, end: told.end - 3 + RUN_REACH.before + 1 };
          const on = { start: Math.max(near.start, told.lineStart), end: Math.min(near.end, told.lineEnd) };
          expect([told.near, told.nearMixed]).toEqual(longestIn(text, near));
          expect([told.onLine, told.onLineMixed]).toEqual(longestIn(text, on));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tells where a name may be given a value', () => {
    const finder = createKernelFinder(tablesOf(['key']));
    const piece = fc.constantFrom(
      'key',
      '_id',
      ' = ',
      '"',
      ': ',
      'abcd',
      'a1b2',
      "'",
      ',',
      ';',
      '\n',
      'Bearer ',
      '&quot;',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        for (const told of toldBy(finder, bytes)) {
          expect(told.givesValue).toBe(mayGive(bytes, told.end, 'value'));
          expect(told.givesDigit).toBe(mayGive(bytes, told.end, 'digit'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds all that is encoded, and is not woken by hashes', () => {
    const finder = createKernelFinder(tablesOf(['key']));
    const texts = ['some text that somebody has encoded', 'short', 'a'.repeat(300)];
    const encoded = fc
      .constantFrom(...texts)
      .chain((text) => fc.constantFrom(Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex'), text));
    const noise = fc.string({ unit: fc.constantFrom('A', 'z', '9', '/', '=', '\n', '"'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.oneof(encoded, noise), { maxLength: 12 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        expect(encodedTexts(bytes, finder.encodedRuns)).toEqual(encodedTexts(bytes, encodedRunsPlainly));
      }),
      { numRuns: 200 },
    );
  });
});

/** The longest run that touches a stretch, and the longest of letters and digits, as far as they are told. */
const longestIn = (text: string, { start, end }: { readonly start: number; readonly end: number }): number[] => {
  const runs = [...text.matchAll(new RegExp(`[A-Za-z0-9+/_-]{${RUN_LENGTHS.least},}`, 'g'))]
    .filter(({ 0: run, index }) => index < end && index + run.length > start)
    .map(([run]) => run);
  const longest = (some: readonly string[]): number =>
    Math.min(RUN_LENGTHS.most, Math.max(0, ...some.map(({ length }) => length)));
  const mixed = (run: string): boolean => run.length >= RUN_LENGTHS.most || (/[A-Za-z]/.test(run) && /[0-9]/.test(run));
  return [longest(runs), longest(runs.filter(mixed))];
};

describe('an engine that searches so finds what one does that searches plainly', () => {
  const rules: readonly Rule[] = builtInRules;
  const { list } = inTables(rules);
  const fast = createEngine({ rules: list }, { finder: createKernelFinder });
  const plain = createEngine({ rules });
  // Only of much content it is worth while.
  fast(chunkOf('nothing in here\n'.repeat(40_000)));

  const found = (engine: Engine, text: string): string[] =>
    engine(chunkOf(text)).findings.map(({ rule, secret, span }) => `${span.start} ${rule.id} ${secret.reveal()}`);

  const texts = Object.values(examples).flatMap(({ found: some, quiet }) => [
    ...some.map(({ text }) => text),
    ...quiet,
  ]);

  test('in all examples together', () => {
    const all = texts.join('\n\n');
    expect(found(plain, all).length).toBeGreaterThan(100);
    expect(found(fast, all)).toEqual(found(plain, all));
  });

  test('in examples put together in any way', () => {
    const between = fc.constantFrom('\n', ' ', '; ', '\r\n', '', `${'x'.repeat(200)} `, ' '.repeat(9000));
    const example = fc.nat(texts.length - 1).map((place) => texts[place]!);
    fc.assert(
      fc.property(fc.array(fc.tuple(example, between), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        expect(found(fast, text)).toEqual(found(plain, text));
      }),
      { numRuns: 150 },
    );
  });
});
