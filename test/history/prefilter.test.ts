import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Prefilter } from '../../src/engine/keyword-hits.ts';
import { createPlainPrefilter } from '../../src/engine/prefilter-plain.ts';
import { startKernel } from '../../src/kernel/kernel.ts';
import { isSearchable } from '../../src/kernel/keywords.ts';
import { createKernelPrefilter } from '../../src/kernel/prefilter.ts';

const hitsOf = (prefilter: Prefilter, bytes: Uint8Array): string[] => {
  const hits: string[] = [];
  prefilter(bytes, (keyword, end) => hits.push(`${end} ${keyword}`));
  return hits.sort();
};

const notAsked = (): Prefilter => () => {
  throw new Error('expected the kernel to search');
};

test('the search in WebAssembly hits what a plain search hits', () => {
  const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'k', '_', '1', '%'), minLength: 2, maxLength: 6 });
  const content = fc.array(fc.constantFrom(...Buffer.from('aAbBkK_1%\n\0\x81\xe4\xc4', 'latin1')), { maxLength: 300 });
  const create = createKernelPrefilter(startKernel(), notAsked);
  fc.assert(
    fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 20 }), content, (keywords, codes) => {
      const bytes = Uint8Array.from(codes);
      expect(hitsOf(create(keywords), bytes)).toEqual(hitsOf(createPlainPrefilter(keywords), bytes));
    }),
    { numRuns: 300 },
  );
});

test('more hits than there is room for at once', () => {
  const bytes = Buffer.from('abcabc'.repeat(20_000));
  const create = createKernelPrefilter(startKernel(), notAsked);
  expect(hitsOf(create(['abc', 'ca', 'bca']), bytes)).toEqual(
    hitsOf(createPlainPrefilter(['abc', 'ca', 'bca']), bytes),
  );
});

test('all keywords of the rules, few of them and many', () => {
  const all = [...new Set(builtInRules.flatMap(({ keywords }) => keywords))].filter(isSearchable);
  const kernel = startKernel();
  const spelled = fc.record({ keyword: fc.nat(all.length - 1), isUpper: fc.boolean(), cut: fc.nat(4) });
  const content = fc.array(spelled, { maxLength: 60 }).map((pieces) =>
    pieces
      .map(({ keyword, isUpper, cut }) => {
        const text = all[keyword]!.slice(cut === 1 ? 1 : 0);
        return `${isUpper ? text.toUpperCase() : text}${cut === 2 ? ' ' : ''}`;
      })
      .join(''),
  );
  for (const step of [1, 4, 40]) {
    const keywords = all.filter((_, place) => place % step === 0);
    const [search, plain] = [createKernelPrefilter(kernel, notAsked)(keywords), createPlainPrefilter(keywords)];
    fc.assert(
      fc.property(content, (text) => {
        const bytes = Buffer.from(text);
        expect(hitsOf(search, bytes)).toEqual(hitsOf(plain, bytes));
      }),
      { numRuns: 100 },
    );
  }
});
