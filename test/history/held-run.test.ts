import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { LEAST_RUN } from '../../src/engine/announce.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { heldRunOf } from '../../src/scan/history/held-run.ts';
import { examples } from '../patterns/all.ts';

/** What a rule matches in an example, the whole of it. */
const matchesOf = ({ patterns }: Rule, text: string) =>
  patterns.flatMap((pattern) => [
    ...Buffer.from(text)
      .toString('latin1')
      .matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)),
  ]);

test('what is found in the examples holds the run that is told of its rule, as near as is told', () => {
  const rules = new Map<string, Rule>(builtInRules.map((rule) => [rule.id, rule]));
  let looked = 0;
  for (const [id, { found }] of Object.entries(examples)) {
    const rule = rules.get(id)!;
    const { least, before, behind } = heldRunOf(rule);
    if (least < LEAST_RUN.mixed) continue;
    for (const { text } of found)
      for (const { 0: whole, index, input } of matchesOf(rule, text)) {
        const runs = [...input.matchAll(/[A-Za-z0-9+/_-]+/g)].filter(([run]) => run.length >= least);
        const fits = runs.some(
          (run) => run.index - index <= before && index + whole.length - (run.index + run[0].length) <= behind,
        );
        expect([id, fits]).toEqual([id, true]);
        looked++;
      }
  }
  expect(looked).toBeGreaterThan(1000);
});

test.each<[string, RegExp, number, number, number]>([
  ['a token', /\bab_[A-Za-z0-9]{20}\b/, 23, 0, 0],
  ['a value behind a name', /name.{0,30}?(?<secret>[0-9a-f]{32})(?![0-9a-f])/, 32, 34, 0],
  ['the longest of several', /[a-z]{4} [a-z]{9,12} [a-z]{2}/, 9, 5, 3],
  ['a choice: the least of all', /x(?:[a-z]{8}|[0-9]{5}:[a-z]{6})y/, 6, 7, 1],
  ['none', /[^a-z]{9}/, 0, 0, 0],
  ['what may be missing counts for nothing', /(?:[a-z]{30}:)? [a-z]{5}/, 5, 32, 0],
  ['no bound', /[a-z]{20,}.*;/, 20, 0, 1_000_000],
])('%s', (_, pattern, least, before, behind) => {
  const rule = { ...builtInRules[0]!, patterns: [pattern], checks: [] };
  expect(heldRunOf(rule)).toMatchObject({ least, before, behind });
});
