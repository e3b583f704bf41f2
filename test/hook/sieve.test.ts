import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sieved } from '../../src/hook/precheck/sieve.ts';

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abqz $:') }));

test('each text stands behind one probe, which it holds', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const groups = sieved(all, 4000);
      expect(groups.flatMap((group) => group.texts).sort()).toEqual([...all].sort());
      for (const { probe, texts: held } of groups) expect(held.every((text) => text.includes(probe))).toBe(true);
    }),
  );
});

test('texts that share a rare part are searched for by it', () => {
  expect(sieved(['xoxb-', 'xoxp-', 'xoxa-'], 4000)).toEqual([{ probe: 'xox', texts: ['xoxb-', 'xoxp-', 'xoxa-'] }]);
});
