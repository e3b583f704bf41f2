import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Span } from '../../src/engine/finding.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { tellsAtPath } from '../../src/scan/history/at-path.ts';
import type { Telltale } from '../../src/scan/history/telltale.ts';
import { keyLine } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';

/** A rule that takes all that looks random for a secret. */
const ANYTHING: Rule = {
  id: 'anything',
  description: 'Anything',
  source: 'this test',
  severity: 'error',
  confidence: 'low',
  patterns: [/(?<![A-Za-z0-9])[A-Za-z0-9]{40,}/],
  keywords: [],
};

const SIGN = 'sign';

const textOf = (text: string, keywordsIn?: Span): Telltale => ({ bytes: Buffer.from(text), keywordsIn });

/** Whether a version of a file that holds a text may tell something. */
const mayTell = (path: string, text: string): boolean =>
  tellsAtPath(createEngine({ rules: [ANYTHING] }), new Map([[SIGN, textOf(text)]]))(path, [SIGN]);

describe('in a lock file', () => {
  const random = madeUp('base62', 64, 1);

  test('a line with a checksum tells nothing, so that its thousands of versions are not read', () => {
    expect(mayTell('yarn.lock', `\n  integrity sha512-${random}`)).toBe(false);
    expect(mayTell('app/Cargo.lock', `\nchecksum = "${random}"`)).toBe(false);
  });

  test('a line with anything else may tell something', () => {
    expect(mayTell('yarn.lock', `\n  token "${random}"`)).toBe(true);
    expect(mayTell('yarn.lock', `\n  integrity sha512-${random}, token: ${random}`)).toBe(true);
  });

  test('what may begin in the middle of a line may tell something: it does not show what stands before it', () => {
    expect(mayTell('yarn.lock', `hash ${random}`)).toBe(true);
    expect(mayTell('yarn.lock', `hash ${random}\n`)).toBe(true);
  });
});

test('elsewhere a checksum is like anything', () => {
  expect(mayTell('a.txt', `\n  integrity sha512-${madeUp('base62', 64, 1)}`)).toBe(true);
});

test('of a text that is not known nothing is ruled out', () => {
  const engine = createEngine({ rules: [ANYTHING] });
  expect(tellsAtPath(engine, new Map())('yarn.lock', [SIGN])).toBe(true);
  expect(tellsAtPath(engine, new Map([[SIGN, textOf('nothing')]]))('yarn.lock', undefined)).toBe(true);
});

test('of a text of which only a part counts, what keywords elsewhere wake is told by another one', () => {
  const line = `${keyLine(1)}${' '.repeat(100)}${keyLine(2)}`;
  const end = line.length;
  const rule = builtInRules.find(({ id }) => id === 'aws-access-key-id')!;
  const mayTellOf = (keywordsIn?: Span) =>
    tellsAtPath(createEngine({ rules: [rule] }), new Map([[SIGN, textOf(line, keywordsIn)]]))('a.js', [SIGN]);
  expect(mayTellOf()).toBe(true);
  expect(mayTellOf({ start: 0, end: 40 })).toBe(true);
  expect(mayTellOf({ start: 60, end: 90 })).toBe(false);
  expect(mayTellOf({ start: 100, end })).toBe(true);
});
