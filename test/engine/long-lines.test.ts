import { describe, expect, test } from 'vitest';
import { WINDOW } from '../../src/engine/region.ts';
import { keyId } from '../keys.ts';
import { madeUpPem } from '../patterns/made-up.ts';
import { findingsIn, secretsIn, tokenRule } from './scanned.ts';

const KEY = keyId();
const FILLER = 'lorem ipsum; ';

/** One line in which the key begins at an offset. */
const lineWith = (secret: string, offset: number, length: number): string => {
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length));
  return `${filler.slice(0, offset - 1)} ${secret} ${filler.slice(0, length - offset - secret.length - 1)}`;
};

describe('on a line of a megabyte', () => {
  const seams = [WINDOW / 2, WINDOW, 2 * WINDOW].flatMap((seam) => [-21, -20, -10, -1, 0, 1].map((by) => seam + by));
  test.each([1, ...seams, 500_000, 999_900])('a key at offset %i is found once', (offset) => {
    const [finding, ...more] = findingsIn(lineWith(KEY, offset, 1_000_000));
    expect(more).toEqual([]);
    expect(finding?.secret.reveal()).toBe(KEY);
    expect(finding?.start).toEqual({ line: 1, column: offset + 1 });
  });

  test.each([1, ...seams, 999_000])('a rule without keywords finds its token at offset %i, once', (offset) => {
    const rule = { ...tokenRule, keywords: [] };
    expect(secretsIn(lineWith('tok_abcd1234', offset, 1_000_000), { rules: [rule] })).toEqual(['tok_abcd1234']);
  });

  test('many keys are each found', () => {
    const keys = Array.from({ length: 200 }, (_, index) => keyId(index + 1));
    expect(secretsIn(keys.join(` ${FILLER.repeat(50)}`))).toEqual(keys);
  });
});

test('a secret over several lines has a beginning and an end', () => {
  const [finding] = findingsIn(`first\n${madeUpPem('RSA PRIVATE KEY')}\nlast\n`);
  expect(finding?.rule.id).toBe('private-key');
  expect(finding?.start.line).toBe(2);
  expect(finding?.end.line).toBeGreaterThan(5);
});

test('a piece of a large content knows where it stands', () => {
  const [finding] = findingsIn(`a\n${KEY}\n`);
  expect(finding?.span).toEqual({ start: 2, end: 2 + KEY.length });
});
