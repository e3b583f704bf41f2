import type { Chunk, Place } from '../engine/chunk.ts';

/** Content up to this size is one chunk; more comes in pieces of it. Bytes. */
export const PIECE = 16 * 1024 * 1024;

/** How much of a piece the next one shows again, so that a secret on the seam is seen whole. Bytes, even for UTF-16. */
const OVERLAP = 64 * 1024;

const NEWLINE = 0x0a;

const newlines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

/** Turns content of any size into chunks of bounded size that overlap. */
export async function* inPieces(
  content: AsyncIterable<Buffer>,
  place: Place,
  size = PIECE,
  overlap = OVERLAP,
): AsyncGenerator<Chunk> {
  let held: Buffer[] = [];
  let length = 0;
  let offset = 0;
  let line = 1;
  for await (const bytes of content) {
    held.push(bytes);
    length += bytes.length;
    if (length < size + overlap) continue;
    const piece = Buffer.concat(held);
    yield { bytes: piece, place, offset, line };
    const done = (piece.length - overlap) & ~1;
    line += newlines(piece.subarray(0, done));
    offset += done;
    held = [piece.subarray(done)];
    length = piece.length - done;
  }
  const last = held.length === 1 ? held[0]! : Buffer.concat(held);
  yield offset === 0 ? { bytes: last, place } : { bytes: last, place, offset, line };
}
