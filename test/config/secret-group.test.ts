import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSecretGroup } from '../../src/config/secret-group.ts';
import { usually } from '../fuzz/runs.ts';

test.each<[string, number | undefined, string]>([
  ['abc', undefined, 'abc'],
  ['a(b)c', undefined, 'a(?<secret>b)c'],
  ['a(b)(c)', 2, 'a(b)(?<secret>c)'],
  ['a(b)(c)', 0, 'a(b)(c)'],
  ['a(?:b)(c)', undefined, 'a(?:b)(?<secret>c)'],
  ['(?=a)(?!b)(?<=c)(?<!d)(e)', undefined, '(?=a)(?!b)(?<=c)(?<!d)(?<secret>e)'],
  ['\\(a\\)(b)', undefined, '\\(a\\)(?<secret>b)'],
  ['\\\\(b)', undefined, '\\\\(?<secret>b)'],
  ['[(](b)[)]', undefined, '[(](?<secret>b)[)]'],
  ['[\\](](b)', undefined, '[\\](](?<secret>b)'],
  ['[](]?(b)', 1, '[](?<secret>]?(b)'],
  ['[^](](b)', undefined, '[^](?<secret>](b)'],
  ['(a(b))', 2, '(a(?<secret>b))'],
  ['(a)\\1', undefined, '(?<secret>a)\\1'],
  ['(?<token>a)\\k<token>', undefined, '(?<secret>a)\\k<secret>'],
  ['(?<key>k)=(?<token>a)\\k<key>', 2, '(?<key>k)=(?<secret>a)\\k<key>'],
  ['(?<secret>a)(b)', undefined, '(?<secret>a)(b)'],
  ['(b)(?<secret>a)', undefined, '(b)(?<secret>a)'],
  ['(b)(?<secret>a)', 2, '(b)(?<secret>a)'],
])('%j, group %s', (source, wanted, named) => {
  expect(nameSecretGroup(source, wanted)).toEqual({ source: named });
});

test.each<[string, number, string]>([
  ['abc', 1, 'expected the number of a group of the regex, which has 0, got 1'],
  ['(a)(?:b)', 2, 'expected the number of a group of the regex, which has 1, got 2'],
  ['(b)(?<secret>a)', 1, 'the regex names another group `secret`; leave out one of the two'],
  ['(b)(?<secret>a)', 0, 'the regex names another group `secret`; leave out one of the two'],
])('%j, group %s: refused', (source, wanted, problem) => {
  expect(nameSecretGroup(source, wanted)).toEqual({ problem });
});

/** Regular expressions of all that can be mistaken for a group or hides one. */
const regexes = fc.letrec<{ whole: string; piece: string }>((tie) => ({
  whole: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      '.',
      '\\(',
      '\\)',
      '\\\\',
      '\\[',
      '[(]',
      '[)(]',
      '[\\](]',
      '[^(]',
      '[]',
      'a*',
      'b?',
      '\\1',
      '\\x28',
      '^',
      '$',
    ),
    tie('whole').map((inside) => `(${inside})`),
    tie('whole').map((inside) => `(?:${inside}|a)`),
    tie('whole').map((inside) => `(?=${inside})`),
    tie('whole').map((inside) => `(?<!${inside})`),
  ),
})).whole;

test('naming a group changes neither what matches nor the numbers of the groups', () => {
  fc.assert(
    fc.property(
      regexes,
      fc.array(fc.constantFrom(...'ab()[]\\'), { maxLength: 8 }),
      fc.nat({ max: 8 }),
      (source, letters, n) => {
        const plain = new RegExp(source);
        const groups = new RegExp(`${source}|`).exec('')!.length - 1;
        const named = nameSecretGroup(source, n);
        if (n > groups) {
          expect(named).toHaveProperty('problem');
          return;
        }
        if ('problem' in named) throw new Error(named.problem);
        const text = letters.join('');
        const before = plain.exec(text);
        const after = new RegExp(named.source).exec(text);
        expect(after && [...after]).toEqual(before && [...before]);
        if (n > 0) expect(after?.groups?.secret).toBe(before?.[n]);
      },
    ),
    usually(1000),
  );
});
