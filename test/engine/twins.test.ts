import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createAutomaton } from '../../src/engine/automaton.ts';
import { findMatches } from '../../src/engine/candidates.ts';
import { findMatchesPlainly } from '../../src/engine/candidates-plain.ts';
import { createEndingsPrefilter } from '../../src/engine/endings.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Prefilter } from '../../src/engine/keyword-hits.ts';
import { createPrefilter } from '../../src/engine/prefilter.ts';
import { createPlainPrefilter } from '../../src/engine/prefilter-plain.ts';
import { usually } from '../fuzz/runs.ts';
import { examples } from '../patterns/all.ts';
import { chunkOf } from './scanned.ts';

const hitsOf = (prefilter: Prefilter, bytes: Uint8Array): string[] => {
  const hits: string[] = [];
  prefilter(bytes, (keyword, end) => hits.push(`${end} ${keyword}`));
  return hits.sort();
};

const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'k', '_', '1'), minLength: 1, maxLength: 5 });

describe('the fast searches hit what a plain search hits', () => {
  test('for any keywords in any bytes', () => {
    const content = fc.array(fc.constantFrom(...Buffer.from('aAbBkK_1\n\0\xe4\xc4', 'latin1')), { maxLength: 200 });
    fc.assert(
      fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 }), content, (keywords, codes) => {
        const bytes = Uint8Array.from(codes);
        const plainly = hitsOf(createPlainPrefilter(keywords), bytes);
        expect(hitsOf(createAutomaton(keywords), bytes)).toEqual(plainly);
        expect(hitsOf(createEndingsPrefilter(keywords), bytes)).toEqual(plainly);
      }),
      usually(500, 2),
    );
  });

  test('before and after the automaton takes over', () => {
    const prefilter = createPrefilter(['akia', 'kia']);
    const bytes = Buffer.from(`xAKIAx${' '.repeat(1_200_000)}akia`);
    const expected = hitsOf(createPlainPrefilter(['akia', 'kia']), bytes);
    expect(expected).toHaveLength(4);
    for (let time = 0; time < 4; time++) expect(hitsOf(prefilter, bytes)).toEqual(expected);
  });
});

describe('the search around keywords finds what every rule on every line finds', () => {
  const engines = [findMatches, findMatchesPlainly].map((search) => createEngine({ rules: builtInRules }, { search }));
  const tokens = Object.values(examples).flatMap(({ found, quiet }) => [...found.map(({ text }) => text), ...quiet]);
  const found = (content: string): string[][] =>
    engines.map((engine) =>
      engine(chunkOf(content)).findings.map(({ rule, secret, span }) => `${span.start} ${rule.id} ${secret.reveal()}`),
    );

  test('in all examples together', () => {
    const [fast, plain] = found(tokens.join('\n\n'));
    expect(fast?.length).toBeGreaterThan(100);
    expect(fast).toEqual(plain);
  });

  test('in examples put together in any way', () => {
    const between = fc.constantFrom(
      '\n',
      ' ',
      '\n\n',
      '\r\n',
      ' = ',
      '',
      ', "',
      '\0',
      '\u00e4',
      ' token: ',
      ' secret=',
    );
    const content = fc.array(fc.tuple(fc.constantFrom(...tokens), between), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(content, (parts) => {
        const [fast, plain] = found(parts.flat().join(''));
        expect(fast).toEqual(plain);
      }),
      usually(300, 2),
    );
  });
});
