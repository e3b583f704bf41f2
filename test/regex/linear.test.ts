import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/regex/linear.ts';
import { treeOf } from '../../src/regex/read.ts';
import { usually } from '../fuzz/runs.ts';
import { searchAll } from './backtracking.ts';
import { patterns, pumped } from './patterns.ts';

describe('proven linear', () => {
  test.each([
    /acme_[a-z0-9]{32}/,
    /\bacme_([a-z0-9]+)\b/,
    /acme_[\w-]{20,}/,
    /acme_(\w+)\b/,
    /acme_([\w-]+)(?![\w-])/,
    /\bkey\b\s*[:=]\s*["']?(?<secret>[\w+/=-]{20,})/,
    /(['"])(?<secret>[a-z0-9]{10,40})\1/,
    /\b\w+@\w+\.com/,
    /(?<!\w)\w+@x/,
    /^\w+=\w+;$/,
    /-(?:[a-z0-9]{1,63}\.)+com/,
    /[A-Z0-9]{20}:[a-z]{40}/,
  ])('%s', (pattern) => {
    expect(costOf(treeOf(pattern))).toEqual({ steps: expect.any(Number) });
  });
});

describe('not proven', () => {
  test.each([
    /(a+)+b/,
    /(a|a)*b/,
    /-(a|a)*b/,
    /-(a+)+b/,
    /(a|aa)+b/,
    /(.*)*x/,
    /(.*){1,32000}[bc]/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/,
    /^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/,
    /(?:[a-z]+)*!/,
    /\w+@\w+/,
    /\s*,\s*/,
    /x*y*z/,
    /secret.*key/,
    /a{0,30}a{0,30}a{0,30}b/,
    /(?=.*\d)abc/,
    /(?<=a.*)b/,
    /(a*)\1b/,
    /"(?:[^"\\]|\\.)*"/,
    /(?:a?){50}b/,
  ])('%s', (pattern) => {
    expect(costOf(treeOf(pattern))).toEqual({ steps: Number.POSITIVE_INFINITY, reason: expect.any(String) });
  });
});

test('the steps promised are enough on texts that are made to take more', () => {
  let proven = 0;
  fc.assert(
    fc.property(patterns, pumped, (source, text) => {
      const pattern = new RegExp(source);
      const tree = treeOf(pattern);
      const { steps, reason } = costOf(tree);
      if (reason !== undefined) return;
      proven++;
      const { found, compared } = searchAll(tree, text);
      expect(found).toEqual(text.match(new RegExp(source, 'g'))?.filter(() => true) ?? []);
      expect(compared).toBeLessThanOrEqual(steps * (text.length + 1));
    }),
    usually(2000, 2),
  );
  expect(proven).toBeGreaterThan(300);
});
