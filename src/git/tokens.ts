const NUL = 0;

/** Splits output that git ends with NUL bytes (`-z`) into texts. A last piece without a NUL counts too. */
export async function* nulTokens(output: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of output) {
    let from = 0;
    const bytes =
      rest.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([rest, piece]);
    for (let nul = bytes.indexOf(NUL); nul >= 0; nul = bytes.indexOf(NUL, from)) {
      yield bytes.toString('utf8', from, nul);
      from = nul + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
