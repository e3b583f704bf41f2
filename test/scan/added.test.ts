import { describe, expect, test } from 'vitest';
import { stoodBefore } from '../../src/scan/added.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether each occurrence of KEY in a content stood there before. */
const keysBefore = (content: string, ...bases: readonly string[]): boolean[] => {
  const spans = [...content.matchAll(/KEY/g)].map(({ index }) => ({ start: index, end: index + 3 }));
  return stoodBefore(bytes(content), bases.map(bytes), spans);
};

describe('a line', () => {
  test.each([
    ['that was there', 'KEY\nb\n', ['KEY\n'], [true]],
    ['that was not', 'KEY\nb\n', ['b\n'], [false]],
    ['that moved', 'a\nb\nKEY\n', ['KEY\na\n'], [true]],
    ['that changed elsewhere on it', 'KEY;\n', ['KEY\n'], [false]],
    ['whose line break alone changed', 'KEY\r\n', ['KEY\n'], [true]],
    ['without a line break at the end', 'KEY', ['a\nKEY\n'], [true]],
    ['of which there is one more', 'KEY\nKEY\nKEY\n', ['KEY\na\nKEY\n'], [true, true, false]],
    ['that one of two versions had', 'KEY\n', ['a\n', 'KEY\n'], [true]],
    ['when there was nothing', 'KEY\n', [''], [false]],
    ['that only was a part of another', 'KEY\n', ['x KEY y\n'], [false]],
  ])('%s', (_, content, bases, expected) => {
    expect(keysBefore(content, ...bases)).toEqual(expected);
  });
});

test('a secret over two lines was there when both were', () => {
  const span = [{ start: 0, end: 9 }];
  expect(stoodBefore(bytes('one \ntwo \n'), [bytes('one \ntwo \n')], span)).toEqual([true]);
  expect(stoodBefore(bytes('one \ntwo \n'), [bytes('one \n')], span)).toEqual([false]);
});

test('UTF-16 is compared as text', () => {
  const content = new Uint8Array(Buffer.from('\ufeffKEY\n', 'utf16le'));
  const span = { start: 0, end: 3 };
  expect(stoodBefore(content, [bytes('KEY\n')], [span])).toEqual([true]);
  expect(stoodBefore(bytes('KEY\n'), [content], [span])).toEqual([true]);
  expect(stoodBefore(content, [bytes('key\n')], [span])).toEqual([false]);
});
