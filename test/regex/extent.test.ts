import { describe, expect, test } from 'vitest';
import { extentOf } from '../../src/regex/extent.ts';

describe('how far patterns see', () => {
  test.each<[string, RegExp, number, number]>([
    ['a token', /ab_[A-Za-z0-9]{20}/, 23, 1],
    ['the longest of a choice', /(?:ab|c{2,7})d?/, 8, 1],
    ['groups and turns', /(?<secret>(?:[a-f]{2}:){3,5}[a-f]{2})/, 17, 1],
    ['what is looked at behind', /ab(?![a-z]{1,9})/, 2, 10],
    ['what is looked at before', /(?<=^|[^a-z]|%[0-9A-F]{2})ab/, 2, 4],
    ['what is looked at on both sides, and inside what is looked at', /(?<![a-z]{2})ab(?=c(?!d{4}))/, 2, 8],
    ['as far as it goes where that begins in the middle', /a(?=.{0,60}[0-9])b{3}/, 4, 62],
  ])('%s', (_, pattern, most, beside) => {
    expect(extentOf({ patterns: [pattern] })).toEqual({ most, beside });
  });

  test('of several the farthest', () => {
    expect(extentOf({ patterns: [/a{9}/, /b(?!c{5})/] })).toEqual({ most: 9, beside: 6 });
  });

  test('of a rule with a check that looks farther than checks do nothing is told', () => {
    const check = { name: 'all around', test: () => true };
    expect(extentOf({ patterns: [/a/], checks: [check] })).toEqual({ most: 1, beside: 1 });
    expect(extentOf({ patterns: [/a/], checks: [check, { ...check, looksFar: true }] })).toBeUndefined();
  });

  test.each([/a+/, /ab(?=.*c)/, /(?:ab){2,}/, /(?<!a*)b/])('%s has no bound', (pattern) => {
    expect(extentOf({ patterns: [/a/, pattern] })).toBeUndefined();
  });
});
