const NUL = 0;

/** Splits output that git ends with NUL bytes (`-z`) into texts, a list for each piece. A last one without a NUL counts too. */
export async function* nulTokenLists(
  output: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of output) {
    const bytes =
      rest.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(NUL);
    if (end >= 0) yield bytes.toString('utf8', 0, end).split('\0');
    rest = bytes.subarray(end + 1);
  }
  if (rest.length > 0) yield [rest.toString('utf8')];
}

/** The same for output that is there as a whole. */
export const nulTokens = (output: Buffer): string[] => {
  const tokens = output.toString('utf8').split('\0');
  if (tokens.at(-1) === '') tokens.pop();
  return tokens;
};
