import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { keyId } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';
import { manyOf } from '../properties.ts';
import { createRepository } from '../repository.ts';
import { bothLooks, missedBy, toldApart } from './looks.ts';

const pem = (seed: number): string => {
  const label = ['PRIVATE', 'KEY'].join(' ');
  const lines = [0, 1, 2].map((n) => madeUp('base64', 64, seed * 7 + n));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
};

/** An encoded text over several lines, with a key somewhere in the middle. */
const wrapped = (seed: number): string =>
  (
    Buffer.from(`${'some text and more of it '.repeat(9)}${keyId(seed)} ${'and on '.repeat(9)}`)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n');

/** A rule without a keyword sees every line. */
const EVERY_LINE: Rule = {
  id: 'every-line',
  description: 'A rule without a keyword',
  source: 'this test',
  severity: 'error',
  confidence: 'low',
  patterns: [/\bq[0-9]{5}z\b/],
  keywords: [],
};

const line = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 400 }).map((n) => `line ${n} of some text, with a token or two`) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }).map((seed) => `id = '${keyId(seed)}'`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map(pem) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 4 })
      .map((n) => `data: ${Buffer.from(`aws ${keyId(n)} and so on`).toString('base64')}`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map(wrapped) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => `u = "${keyId(n).replace('I', '\\x49')}"`) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => `t = '${keyId(n).slice(0, 9)}' + '${keyId(n).slice(9)}'`),
  },
  { weight: 1, arbitrary: fc.constantFrom('twilio:', 'okta', 'aws secret', 'a'.repeat(3000), 'okta'.repeat(700)) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 300 })
      .map((n) => `${'okta '.repeat(n)}'00${madeUp('base62', 40, n)}' ${'okta'.repeat(n)}`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => `  auth: ${madeUp('hex', 32, n)}`) },
  { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 10_005 }).map((n) => `q${n}z`) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 4 })
      .map((n) => `${'long '.repeat(3000 * n)}'${keyId(n)}' ${'on '.repeat(4000)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '\r', '\0', 'AKIA', '-----BEGIN') },
);

/** How a version comes from the one before: stretches cut out, put in, or moved, not always at the ends of lines. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 7, 40, 300, 5000),
  put: fc.oneof(
    fc.constant(''),
    line.map((text) => `${text}\n`),
    fc.integer({ min: 1, max: 9 }).map((seed) => keyId(seed).slice(0, 11)),
    fc.integer({ min: 1, max: 9 }).map((seed) => keyId(seed).slice(11)),
  ),
  move: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

const edited = (text: string, { at, cut, put, move }: Edit): string => {
  const from = Math.floor(at * text.length);
  const taken = text.slice(from, from + cut);
  const rest = text.slice(0, from) + put + text.slice(from + cut);
  const to = Math.floor(move * rest.length);
  return rest.slice(0, to) + taken + rest.slice(to);
};

const history = fc.record({
  files: fc.array(fc.array(line, { minLength: 20, maxLength: 60 }), { minLength: 1, maxLength: 2 }),
  edits: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 14 }),
  depth: fc.constantFrom(1, 3, 50),
  window: fc.constantFrom(2, 10, 50),
  utf16: fc.boolean(),
  everyLine: fc.boolean(),
});

test('the fast way holds for suspect all that the plain way does', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ files, edits, depth, window, utf16, everyLine }) => {
      const repository = createRepository();
      let texts = files.map((lines) => lines.join('\n'));
      for (const change of [[], ...edits]) {
        texts = texts.map((text) => change.reduce(edited, text));
        const contents = texts.map((text, n) => [
          `f${n}.txt`,
          utf16 && n === 1 ? Buffer.from(`\ufeff${text}`, 'utf16le') : text,
        ]);
        repository.commit(Object.fromEntries(contents), `Change ${change.length}`);
      }
      repository.git('repack', '-adfq', `--depth=${depth}`, `--window=${window}`);
      const looks = await bothLooks(repository.path, everyLine ? [...builtInRules, EVERY_LINE] : builtInRules);
      expect(missedBy(looks)).toEqual([]);
      expect(toldApart(looks)).toEqual([]);
      expect(looks.fast.problems).toEqual([]);
      expect(looks.fast.byGit).toBe(0);
      expect([looks.fast.count, looks.fast.bytes]).toEqual([looks.plain.count, looks.plain.bytes]);
    }),
    { numRuns: manyOf(12) },
  );
});

test('of a stretch over several lines that a version has only the beginning of, nothing is told there', async () => {
  const repository = createRepository();
  const without = [`id = '${keyId(1)}'`, 'begin of a line', ...Array.from({ length: 40 }, (_, n) => `line ${n}`)];
  const held = without.map((text, n) => (n === 1 ? `${text}${wrapped(2)}\n` : text));
  const versions = [without, held, ['one more', ...held], ['one more', 'and another', ...held]];
  for (const [n, lines] of versions.entries()) repository.commit({ 'f.txt': lines.join('\n') }, `Version ${n}`);
  repository.git('repack', '-adfq', '--depth=50', '--window=10');
  const looks = await bothLooks(repository.path);
  expect(looks.told.plain.filter((one) => one.includes(keyId(2)))).toHaveLength(1);
  expect(toldApart(looks)).toEqual([]);
});
