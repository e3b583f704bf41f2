import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { findMatches } from '../../src/engine/candidates.ts';
import { findMatchesPlainly } from '../../src/engine/candidates-plain.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { WINDOW } from '../../src/engine/region.ts';
import { LIMIT, usually } from '../fuzz/runs.ts';
import { keyId } from '../keys.ts';
import { base64urlJson, madeUp, madeUpPem } from '../patterns/made-up.ts';
import { chunkOf, findingsIn, secretsIn, tokenRule } from './scanned.ts';

const [fast, plain] = [findMatches, findMatchesPlainly].map((search) =>
  createEngine({ rules: builtInRules }, { search }),
);

const found = (engine: typeof fast, content: string): string[] =>
  engine!(chunkOf(content)).findings.map(({ rule, secret, span }) => `${span.start} ${rule.id} ${secret.reveal()}`);

/** A made-up JSON Web Token whose payload has so many characters. */
const jwt = (payload: number, seed = 1): string =>
  [base64urlJson({ alg: 'HS256' }), `eyJ${madeUp('base64url', payload, seed)}`, madeUp('base64url', 43, seed)].join(
    '.',
  );

const filler = (length: number): string => 'lorem ipsum; '.repeat(length / 13 + 1).slice(0, length);

describe('on one long line', () => {
  test.each([100, 3000, 4200, 5900])('of two tokens with payloads of %i characters, each is found', (payload) => {
    const tokens = [jwt(payload), jwt(payload, 2), jwt(payload, 3)];
    expect(secretsIn(`{"a":"${tokens.join('","b":"')}","c":"${filler(3 * WINDOW)}"}`)).toEqual(tokens);
  });

  test('a token is found whole behind the keyword of another rule and its own', () => {
    const token = jwt(5000);
    for (const gap of [10, 1000, 3000, 4000, 4100, 6000, 8000, 9000]) {
      expect(secretsIn(`${filler(WINDOW)} eyJ ${filler(gap)} "${token}" ${filler(2 * WINDOW)}`)).toEqual([token]);
    }
  });

  test('tokens, keys and keywords anywhere: the same as every rule in every window', { timeout: 2 * LIMIT }, () => {
    const token = fc.tuple(fc.integer({ min: 3000, max: 5900 }), fc.integer({ min: 1, max: 99 }));
    const part = fc.oneof(
      token.map(([payload, seed]) => jwt(payload, seed)),
      fc.integer({ min: 1, max: 99 }).map(keyId),
      fc.constantFrom('eyJ', 'AKIA', 'secret', 'aws_session_token = ', ` secret_key = ${madeUp('base64', 40, 7)} `),
      fc.integer({ min: 0, max: 2 * WINDOW }).map(filler),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const content = `${parts.join('"')}"${filler(WINDOW)}`;
        expect(found(fast, content)).toEqual(found(plain, content));
      }),
      usually(30, 100),
    );
  });
});

test('a run without an end behind an earlier keyword is found, once', () => {
  const rule = { ...tokenRule, patterns: [/tok_[a-z0-9]{8,}/] };
  for (const gap of [10, 5000, WINDOW, 12_000]) {
    const content = `tok_ ${filler(gap)} tok_${madeUp('lower', 4 * WINDOW)} ${filler(3 * WINDOW)}`;
    const [finding, ...more] = findingsIn(content, { rules: [rule] });
    expect(more).toEqual([]);
    expect(finding?.span.start).toBe(gap + 6);
  }
});

test('behind an earlier keyword whose surroundings end within it, a token is found whole', () => {
  const rule = { ...tokenRule, patterns: [/tok_[a-z0-9]{8,}/] };
  for (const gap of [10, 4000, 6000, WINDOW]) {
    const token = `tok_${madeUp('lower', 2 * WINDOW - 100)}`;
    expect(secretsIn(`tok_ ${filler(gap)} ${token} ${filler(3 * WINDOW)}`, { rules: [rule] })).toEqual([token]);
  }
});

describe('over several lines', () => {
  test.each([1, 2, 6, 12])('%i keys one after the other are each found whole', (count) => {
    const keys = Array.from({ length: count }, (_, seed) =>
      madeUpPem(seed % 2 === 0 ? 'RSA PRIVATE KEY' : 'PRIVATE KEY', { lines: 50 }),
    );
    expect(secretsIn(keys.join('\n'))).toEqual(keys);
  });

  test('a key longer than the rule looks around is found by its beginning', () => {
    const [finding, ...more] = findingsIn(madeUpPem('RSA PRIVATE KEY', { lines: 400 }));
    expect(more).toEqual([]);
    expect(finding?.span.start).toBe(0);
  });
});

describe('a pattern without keywords and without an upper bound', () => {
  const rule = { ...tokenRule, keywords: [], patterns: [/(?<![0-9a-f])[0-9a-f]{32,}/] };

  test.each([32, WINDOW - 1, WINDOW, 2 * WINDOW, 200_000])('finds a run of %i characters once', (length) => {
    for (const before of ['', ' ', `${filler(5000)} `, `${filler(WINDOW)} `]) {
      const content = `${before}${madeUp('hex', length)} ${filler(3 * WINDOW)}`;
      const [finding, ...more] = findingsIn(content, { rules: [rule] });
      expect(more).toEqual([]);
      expect(finding?.span.start).toBe(before.length);
      if (length <= WINDOW) expect(finding?.secret.reveal()).toBe(madeUp('hex', length));
    }
  });
});

test('one line of many megabytes with many keys does not take its length for each', { timeout: 20_000 }, () => {
  const keys = Array.from({ length: 20_000 }, (_, seed) => keyId(seed + 1));
  const findings = findingsIn(keys.join(` ${filler(398)} `), {
    rules: builtInRules.filter(({ id }) => id === 'aws-access-key-id'),
  });
  expect(findings).toHaveLength(keys.length);
  expect(findings.at(-1)?.start).toEqual({ line: 1, column: (keys.length - 1) * 420 + 1 });
});
