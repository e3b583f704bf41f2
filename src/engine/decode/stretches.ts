import type { Span } from '../finding.ts';
import { type BlockCode, TEXT_BYTES } from './blocks.ts';

/** So many blocks in a row that are no text end a stretch; fewer may be letters beyond ASCII. */
const MOST_OTHER = 4;

/** From a block on as far as there is text, in blocks of either direction; where the last block of text is. */
const textEnd = (code: BlockCode, source: Uint8Array, from: number, { step, run }: { step: number; run: Span }) => {
  let last = from;
  let others = 0;
  for (let at = from + step; at >= run.start && at + code.characters <= run.end; at += step) {
    if (code.isText(source, at)) [last, others] = [at, 0];
    else if (code.block(source, at) < 0 || others++ === MOST_OTHER) break;
  }
  return last;
};

/** Whether a seed begins at an offset: 0, or how many blocks further the next one may begin. */
const seedAt = (code: BlockCode, source: Uint8Array, at: number): number => {
  for (let block = code.seed - 1; block >= 0; block--)
    if (!code.isText(source, at + block * code.characters)) return block + 1;
  return 0;
};

/**
 * Finds in a run the stretches that hold encoded text. Text may begin at any of its characters, since what stands before
 * it may be of the same alphabet.
 */
export const textStretches = (code: BlockCode, source: Uint8Array, run: Span): Span[] => {
  const { characters, seed } = code;
  const stretches: Span[] = [];
  for (let shift = 0; shift < characters; shift++) {
    let at = run.start + shift;
    while (at + seed * characters <= run.end) {
      const skipped = seedAt(code, source, at);
      at += skipped * characters;
      if (skipped > 0) continue;
      const start = textEnd(code, source, at, { step: -characters, run });
      at = textEnd(code, source, at, { step: characters, run }) + characters;
      const stretch = { start, end: at + tailAt(code, source, { start: at, end: run.end }) };
      stretches.push(stretch, ...withNeighbours(code, source, stretch, run));
    }
  }
  return stretches;
};

/**
 * A stretch with the block before and the block behind it. They may begin or end with text, or not belong to it at all,
 * so that both have to be looked at.
 */
const withNeighbours = (
  { characters, block }: BlockCode,
  source: Uint8Array,
  { start, end }: Span,
  run: Span,
): Span[] => {
  const before = start - characters;
  const first = before >= run.start && block(source, before) >= 0 ? before : start;
  const last = end + characters <= run.end && block(source, end) >= 0 ? end + characters : end;
  return first === start && last === end ? [] : [{ start: first, end: last }];
};

/** Characters of a block that is not whole, at the end of unpadded or padded base64. */
const tailAt = ({ characters, bytes, block }: BlockCode, source: Uint8Array, { start, end }: Span): number => {
  const length = end - start;
  if (bytes === 1 || length < 2 || length >= characters) return 0;
  const filled = Uint8Array.from({ length: characters }, (_, i) => (i < length ? source[start + i]! : 0x41));
  const decoded = block(filled, 0);
  const isText = TEXT_BYTES[decoded >> 16] === 1 && (length === 2 || TEXT_BYTES[(decoded >> 8) & 0xff] === 1);
  return isText ? length : 0;
};

/** Decodes a stretch. */
export const decodeStretch = ({ characters, bytes, block }: BlockCode, source: Uint8Array, span: Span): Uint8Array => {
  const length = span.end - span.start;
  const padded = new Uint8Array(Math.ceil(length / characters) * characters).fill(0x41);
  padded.set(source.subarray(span.start, span.end));
  const decoded = new Uint8Array(Math.floor((length * bytes) / characters));
  for (let at = 0, to = 0; at < length; at += characters) {
    const value = block(padded, at);
    for (let i = bytes - 1; i >= 0 && to < decoded.length; i--) decoded[to++] = (value >> (8 * i)) & 0xff;
  }
  return decoded;
};
