import { expect, test } from 'vitest';
import { nulTokenLists, nulTokens } from '../../src/git/tokens.ts';

const tokensOf = async (...pieces: readonly (string | Uint8Array)[]): Promise<string[]> => {
  const buffers = pieces.map((piece) => Buffer.from(piece));
  const inLists: string[] = [];
  for await (const tokens of nulTokenLists(buffers)) inLists.push(...tokens);
  expect(nulTokens(Buffer.concat(buffers))).toEqual(inLists);
  return inLists;
};

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  ['one', ['a\0'], ['a']],
  ['several', ['a\0bb\0ccc\0'], ['a', 'bb', 'ccc']],
  ['an empty one', ['a\0\0b\0'], ['a', '', 'b']],
  ['a last one without NUL', ['a\0b'], ['a', 'b']],
  ['one over pieces', ['a', 'b', 'c\0', 'd\0'], ['abc', 'd']],
  ['a NUL at the start of a piece', ['a', '\0b', '\0'], ['a', 'b']],
  ['newlines and quotes', ['a\n"b"\0'], ['a\n"b"']],
])('%s', async (_, pieces, tokens) => {
  expect(await tokensOf(...pieces)).toEqual(tokens);
});

test('a character cut by a piece is whole', async () => {
  const bytes = Buffer.from('schlüssel-🔑\0');
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(await tokensOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(['schlüssel-🔑']);
  }
});

test('bytes that are not UTF-8 become replacement characters and do not swallow the next token', async () => {
  expect(await tokensOf(Buffer.from([0x66, 0xe9, 0, 0x67, 0]))).toEqual(['f\ufffd', 'g']);
});

test('a view into a larger buffer is read from where it starts', async () => {
  expect(await tokensOf(Buffer.from('xxab\0yy').subarray(2, 5))).toEqual(['ab']);
});
