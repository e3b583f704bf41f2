import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { spanOf } from '../../src/engine/sight.ts';
import { examples } from '../patterns/all.ts';
import { madeUp } from '../patterns/made-up.ts';
import { asLaidOut } from './in-tables.ts';

const plain: readonly Rule[] = builtInRules.map((rule) => ({ ...rule }));
const seeing: readonly Rule[] = plain.map(asLaidOut);

/** What rules know and what they refuse. */
const all = Object.values(examples).flatMap(({ found, quiet }) => [...found.map(({ text }) => text), ...quiet]);
const texts = all.filter((text) => !text.includes('\n') && text.length < 1000);

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

const wide = createEngine({ rules: plain.map((rule) => (rule.span === undefined ? rule : { ...rule, span: 1e6 })) });
const narrow = createEngine({ rules: seeing });

/** Expects both to find the same in contents, and returns how much. */
const countSame = (contents: readonly string[], path: string): number => {
  let count = 0;
  for (const content of contents) {
    const chunk = { bytes: Buffer.from(content), place: { kind: 'file', path } } as const;
    const told = (engine: typeof wide) =>
      engine(chunk).findings.map(({ rule, span, confidence }) => `${rule.id} ${span.start}-${span.end} ${confidence}`);
    const expected = told(wide);
    expect(told(narrow)).toEqual(expected);
    count += expected.length;
  }
  return count;
};

test('on long lines, rules that are shown as far as they see find what they find on all of it', () => {
  const contents = lines.map((line) => `short\n${line}\nshort`);
  expect(countSame(contents, 'a/b.min.js')).toBeGreaterThan(1000);
});

/** Lines between examples, so few that rules see across some of them, and so many that they do not. */
const between = (seed: number): string => {
  const count = (seed * 7) % 12;
  return Array.from({ length: count }, (_, line) =>
    line % 3 === 0
      ? madeUp('base64url', 10 + ((seed * 13 + line) % 50), seed + line)
      : `word ${'x y '.repeat(seed % 9)}`,
  ).join('\n');
};

test('beyond their line, rules that are shown as far as they see find what they find when shown all', () => {
  const contents = Array.from({ length: Math.ceil(all.length / EXAMPLES_A_LINE) }, (_, part) =>
    all
      .slice(part * EXAMPLES_A_LINE, (part + 1) * EXAMPLES_A_LINE)
      .map((text, place) => `${text}\n${between(part * EXAMPLES_A_LINE + place)}\n`)
      .join(''),
  );
  expect(countSame(contents, 'a/b.txt')).toBeGreaterThan(2000);
});

test('nearly all rules that look beyond a line see no further than a few lines', () => {
  const spans = seeing.flatMap((rule) => spanOf(rule) ?? []);
  expect(spans.length).toBeGreaterThan(800);
  expect(spans.filter((span) => span <= 320).length / spans.length).toBeGreaterThan(0.9);
});

test('most rules of single lines see only so far', () => {
  const far = seeing.filter(({ span, keywords }) => span === undefined && keywords.length > 0);
  expect(far.filter(({ extent }) => extent !== undefined).length / far.length).toBeGreaterThan(0.9);
});
