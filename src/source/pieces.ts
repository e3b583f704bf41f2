import type { Chunk, Place } from '../engine/chunk.ts';
import { decoderOf, encodingOf } from '../engine/encoding.ts';

/** Content up to this size is one chunk; more comes in pieces of it. Bytes. */
export const PIECE = 16 * 1024 * 1024;

/** How much of a piece the next one shows again, so that a secret on the seam is seen whole by one of them. Bytes. */
const OVERLAP = 64 * 1024;

const NEWLINE = 0x0a;

/** How many lines end in a content. */
export const newlines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

/** Where the piece behind this one begins: with a line, unless that is longer than the overlap. */
const beginningOfNext = (piece: Buffer, overlap: number): number => {
  const latest = Math.max(0, piece.length - overlap);
  const lineStart = piece.lastIndexOf(NEWLINE, latest - 1) + 1;
  return latest - lineStart <= overlap && lineStart > 0 ? lineStart : latest;
};

/** Turns content of any size into chunks of bounded size that overlap. */
export async function* inPieces(
  content: AsyncIterable<Buffer>,
  place: Place,
  { size = PIECE, overlap = OVERLAP }: { readonly size?: number; readonly overlap?: number } = {},
): AsyncGenerator<Chunk> {
  // Only the first piece shows what the content is.
  let decode: ((bytes: Buffer) => Buffer) | undefined;
  let held: Buffer[] = [];
  let length = 0;
  let [offset, line, start] = [0, 1, 0];
  for await (const bytes of content) {
    held.push(decode ? decode(bytes) : bytes);
    length += held.at(-1)!.length;
    if (length < size + overlap) continue;
    let piece: Buffer = Buffer.concat(held);
    if (decode === undefined) {
      const toUtf8 = decoderOf(encodingOf(piece));
      decode = (more) => Buffer.from(toUtf8(more));
      piece = decode(piece);
    }
    const next = beginningOfNext(piece, overlap);
    const middle = next + Math.floor((piece.length - next) / 2);
    yield { bytes: piece, place, offset, goesOn: offset > 0, line, own: { start, end: middle } };
    line += newlines(piece.subarray(0, next));
    offset += next;
    start = middle - next;
    held = [piece.subarray(next)];
    length = piece.length - next;
  }
  const last = held.length === 1 ? held[0]! : Buffer.concat(held);
  const own = { start, end: Number.POSITIVE_INFINITY };
  yield decode === undefined ? { bytes: last, place } : { bytes: last, place, offset, goesOn: true, line, own };
}
