import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { treeOf } from '../../src/regex/read.ts';
import type { Tree } from '../../src/regex/tree.ts';

const rules: readonly Rule[] = builtInRules;

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
    // What goes by the name of a file needs no keyword, and could not have one.
    expect(rule.keywords.length > 0).toBe(rule.files === undefined);
    // Control characters are those of binary formats. Line breaks part what is looked at, and NUL the kernel cannot look for.
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x01-\x09\x0b\x0c\x0e-\x40\x5b-\x7e]{3,}$/);
    for (const { flags } of rule.patterns) expect(flags).toMatch(/^[is]*$/);
  });

  it('takes linear time: none of its repetitions is endless, or attacks are in vain', { timeout: 300_000 }, () => {
    const endless = rules.flatMap(({ id, patterns }) =>
      patterns.filter((pattern) => isEndless(treeOf(pattern))).map((pattern): [string, RegExp] => [id, pattern]),
    );
    expect(endless.length).toBeGreaterThan(0);
    expect(endless.filter(([, pattern]) => !resists(pattern)).map(([id]) => id)).toEqual([]);
  });
});

/** A match of a tree without bound can be as long as the text; one with bounds costs a fixed time a place of the text. */
const isEndless = (tree: Tree): boolean => {
  switch (tree.kind) {
    case 'repeat':
      return tree.max === Number.POSITIVE_INFINITY || isEndless(tree.of);
    case 'sequence':
    case 'choice':
      return tree.of.some(isEndless);
    case 'group':
    case 'look':
    case 'reference':
      return isEndless(tree.of);
    default:
      return false;
  }
};

const resists = (pattern: RegExp): boolean =>
  checkSync(pattern.source, pattern.flags, { attackLimit: MOST_STEPS, randomSeed: 1, timeout: 50_000 }).status ===
  'safe';
