import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { examples } from '../patterns/all.ts';
import { madeUp } from '../patterns/made-up.ts';
import { asLaidOut } from './in-tables.ts';

const plain: readonly Rule[] = builtInRules.map((rule) => ({ ...rule }));
const seeing: readonly Rule[] = plain.map(asLaidOut);

/** What rules know and what they refuse, each on one line. */
const texts = Object.values(examples)
  .flatMap(({ found, quiet }) => [...found.map(({ text }) => text), ...quiet])
  .filter((text) => !text.includes('\n') && text.length < 1000);

/** Between them: nothing that any rule knows; what is full of short keywords; pieces of other examples. */
const FILLERS: readonly ((seed: number) => string)[] = [
  (seed) => ' x'.repeat(500 + (seed % 700)),
  (seed) => `,${madeUp('base64', 1000 + (seed % 1500), seed)},`,
  (seed) => `;${texts[(seed * 31) % texts.length]!.slice(3, -3)};${madeUp('hex', 900, seed)};`,
  (seed) => `"${madeUp('base64url', 700, seed)}":"${'a'.repeat(700)}"`,
];

const EXAMPLES_A_LINE = 40;

const lines = Array.from({ length: Math.ceil(texts.length / EXAMPLES_A_LINE) }, (_, line) =>
  texts
    .slice(line * EXAMPLES_A_LINE, (line + 1) * EXAMPLES_A_LINE)
    .map((text, place) => `${text}${FILLERS[(line + place) % FILLERS.length]!(line * EXAMPLES_A_LINE + place + 1)}`)
    .join(''),
);

test('on long lines, rules that are shown as far as they see find what they find on all of it', () => {
  const wide = createEngine({ rules: plain });
  const narrow = createEngine({ rules: seeing });
  let count = 0;
  for (const line of lines) {
    const chunk = { bytes: Buffer.from(`short\n${line}\nshort`), place: { kind: 'file', path: 'a/b.min.js' } } as const;
    const told = (engine: typeof wide) =>
      engine(chunk).findings.map(({ rule, span, confidence }) => `${rule.id} ${span.start}-${span.end} ${confidence}`);
    const expected = told(wide);
    expect(told(narrow)).toEqual(expected);
    count += expected.length;
  }
  expect(count).toBeGreaterThan(1000);
});

test('most rules of single lines see only so far', () => {
  const far = seeing.filter(({ span, keywords }) => span === undefined && keywords.length > 0);
  expect(far.filter(({ extent }) => extent !== undefined).length / far.length).toBeGreaterThan(0.9);
});
