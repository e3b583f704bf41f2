import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { BLOB } from '../../src/git/pack/headers.ts';
import { PackScan } from '../../src/scan/history/pack-scan.ts';

/** How many bytes the rules are shown of a content, for each byte of it. */
const judgedAByte = (text: string): number => {
  const scan = new PackScan({ rules: builtInRules }, 20);
  scan.scanAlone(1, BLOB, Buffer.from(text));
  return scan.take().judged / text.length;
};

const lines = (text: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `${n} ${text}`).join('\n');

test.each([
  ['lines of one letter, in which a keyword of only that letter stands everywhere', lines('a'.repeat(3188), 50)],
  ['one very long line of it', 'a'.repeat(200_000)],
  ['a keyword again and again', lines('okta'.repeat(800), 50)],
  ['keywords that begin one in the other', lines('s3s3akia'.repeat(400), 50)],
  ['keywords that look far', lines('kind: secret '.repeat(200), 50)],
  ['hexadecimal', lines('0123456789abcdef'.repeat(200), 50)],
])('%s is not looked at more often than a few times', (_, text) => {
  expect(judgedAByte(text)).toBeLessThan(30);
});
