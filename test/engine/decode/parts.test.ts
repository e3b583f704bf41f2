import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../../patterns/index.ts';
import { encodedTexts } from '../../../src/engine/decode/encoded.ts';
import { ESCAPES } from '../../../src/engine/decode/escape-codes.ts';
import { escapedTexts } from '../../../src/engine/decode/escapes.ts';
import { encodedRuns } from '../../../src/engine/decode/runs.ts';
import { decodedSpan, sourceSpan } from '../../../src/engine/decode/text.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { Span } from '../../../src/engine/finding.ts';
import { createKernelFinder } from '../../../src/kernel/finder.ts';
import { usually } from '../../fuzz/runs.ts';
import { keyId } from '../../keys.ts';
import { madeUp } from '../../patterns/made-up.ts';
import { inTables } from '../in-tables.ts';
import { chunkOf } from '../scanned.ts';
import { anyEncoding, ENCODINGS, type Encoding } from './encodings.ts';

const marksIn = (content: Buffer, marks: readonly string[]): number[] => {
  const lower = content.toString('latin1').toLowerCase();
  return [...content.keys()].filter((at) => marks.some((mark) => lower.startsWith(mark, at)));
};

const decodedIn = (content: Buffer) => [
  ...encodedTexts(content, encodedRuns),
  ...ESCAPES.flatMap((code) => escapedTexts(code, content, marksIn(content, code.marks))),
];

test('where a byte of a source is in a decoded text leads back to it', () => {
  let count = 0;
  const text = fc.string({ unit: fc.constantFrom(...'abZ09_-+/=.: \u00e4\u20ac\u{1f600}'), maxLength: 60 });
  fc.assert(
    fc.property(text, anyEncoding, (inner, { encode }) => {
      const content = Buffer.from(`x = "${encode(`the text is ${inner}`)}" and`);
      for (const decoded of decodedIn(content))
        for (let at = 0; at < decoded.bytes.length; at++) {
          const place = decodedSpan(decoded, sourceSpan(decoded.segments, { start: at, end: at + 1 }));
          expect(place.start).toBeLessThanOrEqual(at);
          expect(place.end).toBeGreaterThan(at);
          count++;
        }
    }),
    usually(300, 3),
  );
  expect(count).toBeGreaterThan(1000);
});

const KEYS = [1, 2, 3, 4, 5, 6].map((seed) => keyId(seed));
/** Nothing that a rule knows, between keys that stand farther apart than keywords are long. */
const FILLER = Array.from({ length: 40 }, (_, n) => `word ${madeUp('digits', 3, n)}`).join(' ');

/** As the build has them: they see no further than they need. */
const rules = inTables(builtInRules).list;

const engines = {
  'what is ready at once': createEngine({ rules }),
  'what is made for much': createEngine({ rules }, { finder: createKernelFinder }),
};

describe.each(Object.entries(engines))('of a long line in parts, with %s', (_, engine) => {
  const found = (content: string, keywordsIn?: Span): string[] =>
    engine({ ...chunkOf(content, { path: 'a.txt' }), ...(keywordsIn && { keywordsIn }) }).findings.map(
      ({ secret, span }) => `${secret.reveal()} ${span.start}`,
    );

  test.each(Object.entries(ENCODINGS) as [string, Encoding][])(
    'each encoded key is found in its part: %s',
    (_, { encode }) => {
      const content = `x = "${encode(KEYS.map((key) => `${FILLER} ${key} `).join(FILLER))}"`;
      const whole = found(content);
      expect(whole).toHaveLength(KEYS.length);
      const size = Buffer.byteLength(content);
      const cuts = [0, 0.13, 0.31, 0.5, 0.64, 0.9, 1].map((share) => Math.floor(share * size));
      const parts = cuts.slice(1).map((end, part) => found(content, { start: cuts[part]!, end }));
      expect([...new Set(parts.flat())].sort()).toEqual([...whole].sort());
      for (const part of parts) expect(part.length).toBeLessThan(KEYS.length - 1);
    },
  );
});
