import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { chunkOf } from '../engine/scanned.ts';
import { keyLine } from '../keys.ts';
import { LIMIT, runs } from './runs.ts';

const engine = createEngine({ rules: builtInRules });

/** What an attack on a scanner is made of: keywords, brackets, long runs, encodings, line ends, and bytes of any kind. */
const piece = fc.oneof(
  fc.constantFrom(
    'password=',
    'token: "',
    'AKIA',
    '-----BEGIN PRIVATE KEY-----',
    'https://a:b@',
    'eyJ',
    '\r\n',
    '\n',
    '\0',
    '"',
    "'",
    '\\u0041',
    '%41',
    '&#65;',
    'Bearer ',
    'ghp_',
    '{"auth":"',
    '${',
    '<password>',
    '\ufeff',
    '\u202e',
    '-----END',
  ),
  fc.string({ maxLength: 20 }),
  fc.stringMatching(/^[A-Za-z0-9+/=]{0,60}$/),
  fc
    .tuple(fc.constantFrom('a', '"', '\\', '(', ' ', '=', 'A/', '%4'), fc.integer({ min: 1, max: 3000 }))
    .map(([unit, count]) => unit.repeat(count)),
  fc.constant(keyLine(3)),
);

const content = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
  fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''), 'utf16le')),
  fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
);

describe('the engine', () => {
  test(
    'takes any content, finds inside it, twice the same, and shows nothing',
    () =>
      fc.assert(
        fc.property(content, (bytes) => {
          const [first, second] = [engine(chunkOf(bytes)), engine(chunkOf(bytes))];
          const told = first.findings.map(({ rule, start, end }) => [rule.id, start, end]);
          expect(second.findings.map(({ rule, start, end }) => [rule.id, start, end])).toEqual(told);
          const lines = bytes.toString('latin1').split('\n').length + 1;
          for (const { start, end, secret } of first.findings) {
            expect(start.line).toBeGreaterThan(0);
            expect(start.line).toBeLessThanOrEqual(lines);
            expect(end.line).toBeGreaterThanOrEqual(start.line);
            expect(String(secret)).not.toBe(secret.reveal());
          }
        }),
        runs(3),
      ),
    LIMIT,
  );

  test(
    'finds a key wherever it is put between lines of anything',
    () =>
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 10 }), fc.array(piece, { maxLength: 10 }), (before, after) => {
          // Comments that allow, on the line before or of a file, are no attack.
          fc.pre(!/keywarden|gitleaks|pragma|secretlint|trufflehog|betterleaks/i.test(before.join('')));
          const text = `${before.join('')}\n${keyLine(7)}${after.join('')}`;
          const { findings } = engine(chunkOf(Buffer.from(text)));
          expect(findings.some(({ secret }) => keyLine(7).includes(secret.reveal()))).toBe(true);
        }),
        runs(3),
      ),
    LIMIT,
  );
});
