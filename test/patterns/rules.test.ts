import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { costOf } from '../../src/regex/linear.ts';
import { treeOf } from '../../src/regex/read.ts';

const rules: readonly Rule[] = builtInRules;

/**
 * Far above what any text makes of a pattern, since it counts every way at once; what counts is that there is a bound,
 * however long the text.
 */
const BOUNDED = 1e10;

/**
 * What a pattern may cost on the text that suits it worst: recheck attacks it with about 100,000 characters, so this is
 * some thousand steps a character. Anything that grows with the square of the text is far beyond.
 */
const MOST_STEPS = 150_000_000;

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is complete', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(rule.source).toMatch(/^https:\/\//);
    expect(rule.description).toMatch(/^\w.*[^.]$/);
    expect(rule.advice).toMatch(/\S/);
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-\x40\x5b-\x7e]{3,}$/);
    for (const { flags } of rule.patterns) expect(flags).toMatch(/^[is]*$/);
  });

  it('takes linear time: a bound on the steps a character, or attacks in vain', { timeout: 300_000 }, () => {
    const unbounded = patternsOf(rules).filter(([, pattern]) => costOf(treeOf(pattern), BOUNDED).reason !== undefined);
    expect(unbounded.filter(([, pattern]) => !resists(pattern)).map(([id]) => id)).toEqual([]);
  });
});

const patternsOf = (all: readonly Rule[]): [string, RegExp][] =>
  all.flatMap(({ id, patterns }) => patterns.map((pattern): [string, RegExp] => [id, pattern]));

const resists = (pattern: RegExp): boolean =>
  checkSync(pattern.source, pattern.flags, { attackLimit: MOST_STEPS, randomSeed: 1, timeout: 50_000 }).status ===
  'safe';
