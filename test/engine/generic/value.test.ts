import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksDrawn } from '../../../src/engine/generic/drawn.ts';
import { strangeness } from '../../../src/engine/generic/letters.ts';
import { signsOfValue } from '../../../src/engine/generic/value.ts';

describe('letters', () => {
  test.each(['password', 'controller', 'listener', 'Winter', 'configuration', 'harbour'])('%s is a word', (word) => {
    expect(strangeness(word)).toBeLessThan(0);
  });

  test.each(['xqzjvk', 'wfqjzx', 'QKXWVZ', 'bvxzqk'])('%s is none', (run) => {
    expect(strangeness(run)).toBeGreaterThan(3);
  });

  test('letter case does not count', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (run) => {
        expect(strangeness(run.toUpperCase())).toBe(strangeness(run));
      }),
    );
  });

  test('nothing is neither', () => {
    expect(strangeness('')).toBe(0);
  });
});

describe('values', () => {
  test('digits that stand for letters are read as these, where that makes words', () => {
    expect(signsOfValue('p4ssw0rd').strangeness).toBeLessThan(0);
    expect(signsOfValue('p4ssw0rd').strangeness).toBeCloseTo(strangeness('password'));
  });

  test('are counted', () => {
    expect(signsOfValue('aB3-x y!')).toMatchObject({
      letters: 4,
      digits: 1,
      signs: 1,
      spaces: 1,
      digitTurns: 1,
      caseTurns: 1,
    });
    expect(signsOfValue('camelCaseWords').partLength).toBeCloseTo(14 / 3);
    expect(signsOfValue('aaaa').entropy).toBe(0);
    expect(signsOfValue('abcd').entropy).toBe(2);
  });

  test('small letters, capitals and digits in no order are disorder', () => {
    expect(signsOfValue(['k3Jx', '9Qp2', 'Zr7W'].join('')).disorder).toBeGreaterThan(3);
    expect(signsOfValue('createUserSession').disorder).toBeLessThan(2);
  });

  test.each(['symfony-rocks', 'p4ssw0rd', 'createUserSession', 'hello-world'])('%s was written', (text) => {
    expect(looksDrawn(text)).toBe(false);
  });

  test.each([
    ['xipj', '3plmq'],
    ['k3Jx', '9Qp2', 'Zr7W'],
  ])('%s%s was drawn', (...parts) => {
    expect(looksDrawn(parts.join(''))).toBe(true);
  });
});
