import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stoodBefore } from '../../src/scan/added.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether each occurrence of KEY in a content stood there before. */
const keysBefore = (content: string, ...bases: readonly string[]): boolean[] => {
  const spans = [...content.matchAll(/KEY/g)].map(({ index }) => {
    const start = bytes(content.slice(0, index)).length;
    return { start, end: start + 3 };
  });
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

test('what stands on no line of the content is new, for nothing is known of it', () => {
  expect(stoodBefore(bytes('KEY\n'), [bytes('KEY\n')], [{ start: 90, end: 93 }])).toEqual([false]);
});

describe('whatever the content', () => {
  const line = fc.constantFrom('KEY', 'a KEY', 'KEY KEY', 'a', '', 'ä KEY', 'KEY\r');
  const content = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  test('nothing is new beside itself, everything beside nothing', () => {
    fc.assert(
      fc.property(content, (text) => {
        expect(keysBefore(text, text)).not.toContain(false);
        expect(keysBefore(text, '')).not.toContain(true);
        expect(keysBefore(text)).not.toContain(true);
      }),
    );
  });

  test('a line more than any version had is told once for each time, moved lines never', () => {
    const lineOf = (text: string) => text.replace(/\r$/, '');
    const count = (text: string, wanted: string) => text.split('\n').filter((one) => lineOf(one) === wanted).length;
    fc.assert(
      fc.property(content, content, (now, base) => {
        const lines = now.split('\n').map(lineOf);
        const told = keysBefore(now, base);
        const keys = lines.flatMap((one) => Array<string>(one.split('KEY').length - 1).fill(one));
        for (const wanted of new Set(keys)) {
          const news = told.filter((before, index) => !before && keys[index] === wanted).length;
          const perLine = wanted.split('KEY').length - 1;
          expect(news).toBe(Math.max(0, count(now, wanted) - count(base, wanted)) * perLine);
        }
      }),
    );
  });
});
