import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createAutomaton } from '../../src/engine/automaton.ts';
import { createEndingsPrefilter } from '../../src/engine/endings.ts';
import type { Prefilter } from '../../src/engine/keyword-hits.ts';
import { createPrefilter } from '../../src/engine/prefilter.ts';
import { createPlainPrefilter } from '../../src/engine/prefilter-plain.ts';
import { startKernel } from '../../src/kernel/kernel.ts';
import { createKernelPrefilter } from '../../src/kernel/prefilter.ts';
import { usually } from '../fuzz/runs.ts';

const KEYWORDS: readonly string[] = [...new Set(builtInRules.flatMap(({ keywords }): readonly string[] => keywords))];

const hitsOf = (prefilter: Prefilter, bytes: Uint8Array): { keyword: number; end: number }[] => {
  const hits: { keyword: number; end: number }[] = [];
  prefilter(bytes, (keyword, end) => hits.push({ keyword, end }));
  return hits;
};

const ways: [string, (keywords: readonly string[]) => Prefilter][] = [
  ['plainly', createPlainPrefilter],
  ['by their endings', createEndingsPrefilter],
  ['with an automaton', createAutomaton],
  ['with whichever is worth it', createPrefilter],
  ['in WebAssembly', createKernelPrefilter(startKernel(), createAutomaton)],
];

describe.each(ways)('searching %s', (_, create) => {
  test.each<[string, readonly string[], string, [number, number][]]>([
    ['in nothing', ['abc'], '', []],
    ['for nothing', [], 'abc', []],
    ['where there is none', ['abc'], 'ab abd bc', []],
    [
      'at both ends',
      ['abc'],
      'abc.abc',
      [
        [0, 3],
        [0, 7],
      ],
    ],
    [
      'in any letter case',
      ['abc_1'],
      'aBc_1 ABC_1',
      [
        [0, 5],
        [0, 11],
      ],
    ],
    [
      'overlapping itself',
      ['aba'],
      'ababa',
      [
        [0, 3],
        [0, 5],
      ],
    ],
    ['behind a false start', ['aab'], 'aaab', [[0, 4]]],
    ['as the end of another that fails', ['abcd', 'bce'], 'abce', [[1, 4]]],
    ['next to bytes that are no text', ['abc'], '\0abc\u00ff', [[0, 4]]],
    [
      'signs are not taken for letters',
      ['a@b', 'a[b', 'a`b', 'a{b'],
      'A@B a[b A`B a{b',
      [
        [0, 3],
        [1, 7],
        [2, 11],
        [3, 15],
      ],
    ],
  ])('%s', (_name, keywords, text, expected) => {
    const hits = hitsOf(create(keywords), Buffer.from(text, 'latin1'));
    expect(hits.map(({ keyword, end }) => [keyword, end])).toEqual(expected);
  });

  test('each keyword is told, one within another too', () => {
    const keywords = ['token', 'to', 'ken', 'oke', 'k'];
    const told = hitsOf(create(keywords), Buffer.from('TOKEN'));
    expect(told.map(({ keyword, end }) => `${keywords[keyword]} ${end}`).sort()).toEqual(
      ['k 3', 'ken 5', 'oke 4', 'to 2', 'token 5'].sort(),
    );
  });

  test('for the keywords of all rules: where they stand, in ascending order', () => {
    const prefilter = create(KEYWORDS);
    const word = fc.constantFrom(...KEYWORDS).map((keyword) => keyword.slice(0, 30));
    const part = fc.oneof(
      word,
      word.map((text) => text.toUpperCase()),
      word.map((text) => text.slice(1)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const bytes = Buffer.from(parts.join(''));
        const hits = hitsOf(prefilter, bytes);
        const lower = bytes.toString('latin1').toLowerCase();
        const expected = KEYWORDS.flatMap((keyword, index) =>
          Array.from(lower, (_c, at) => at).flatMap((at) =>
            lower.startsWith(keyword, at) ? [`${index} ${at + keyword.length}`] : [],
          ),
        );
        expect(hits.map(({ keyword, end }) => `${keyword} ${end}`).sort()).toEqual(expected.sort());
        expect(hits.map(({ end }) => end)).toEqual(hits.map(({ end }) => end).sort((a, b) => a - b));
      }),
      usually(50, 400),
    );
  });
});
