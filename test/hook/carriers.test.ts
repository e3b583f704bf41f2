import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARRIERS, type Carrier, widest } from '../../src/hook/precheck/carriers.ts';
import { bytesOf } from '../../src/regex/unit-set.ts';

/** Runs of a carrier, no longer than it asks for, with a digit where it asks for one. */
const runsOf = ({ characters, least, digit }: Carrier): fc.Arbitrary<string> => {
  const run = fc.string({ unit: fc.constantFrom(...bytesOf(characters)), minLength: least, maxLength: least });
  if (!digit) return run;
  return fc
    .tuple(run, fc.nat(least - 1), fc.constantFrom(...'0123456789'))
    .map(([text, at, one]) => text.slice(0, at) + one + text.slice(at + 1));
};

const isFound = (carriers: readonly Carrier[], text: string): boolean =>
  carriers.some(({ pattern }) => new RegExp(pattern).test(text));

test('the widest of some runs find all that these find', () => {
  const some = fc.subarray([...CARRIERS], { minLength: 1 });
  const cases = some.chain((carriers) => fc.tuple(fc.constant(carriers), fc.oneof(...carriers.map(runsOf))));
  fc.assert(
    fc.property(cases, ([carriers, text]) => {
      expect(isFound(carriers, text)).toBe(true);
      expect(isFound(widest(carriers), text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what others find as well is left out', () => {
  const left = widest(CARRIERS);
  expect(left.length).toBeLessThan(CARRIERS.length);
  expect(widest(left)).toEqual(left);
});
