import type { Span } from '../finding.ts';

/** A stretch of a decoded text that comes from one stretch of its source, so many source bytes a decoded byte. */
export interface Segment {
  /** Where it begins in the decoded text. */
  readonly at: number;
  /** Where it begins in the source. */
  readonly from: number;
  /** Source bytes a decoded byte; 1 for what was taken over as it stands. */
  readonly ratio: number;
}

/** A text that was encoded in another, and which bytes of the other its bytes come from. */
export interface DecodedText {
  /** How it was encoded: `base64`. */
  readonly via: string;
  readonly bytes: Uint8Array;
  /** The stretch of the source that it comes from. */
  readonly stretch: Span;
  /** In the order of their place, without gaps; the first begins at 0. */
  readonly segments: readonly Segment[];
}

/** The number of the segment that holds a byte of the decoded text, or of its source. */
const segmentAt = (segments: readonly Segment[], offset: number, of: 'at' | 'from' = 'at'): number => {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]![of] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The stretch of the source that a stretch of the decoded text, which is not empty, comes from. */
export const sourceSpan = (segments: readonly Segment[], { start, end }: Span): Span => {
  const first = segments[segmentAt(segments, start)]!;
  const last = segments[segmentAt(segments, end - 1)]!;
  return {
    start: first.from + Math.floor((start - first.at) * first.ratio),
    end: last.from + Math.ceil((end - last.at) * last.ratio),
  };
};

/** Where a stretch of the source is in the decoded text: all of whose bytes any comes from it. */
export const decodedSpan = ({ bytes, segments }: DecodedText, { start, end }: Span): Span => {
  const placeOf = (offset: number, round: (value: number) => number): number => {
    const number = segmentAt(segments, offset, 'from');
    const { at, from, ratio } = segments[number]!;
    const last = segments[number + 1]?.at ?? bytes.length;
    return Math.min(last, at + Math.max(0, round((offset - from) / ratio)));
  };
  return { start: placeOf(start, Math.floor), end: placeOf(end, Math.ceil) };
};

/** True for a stretch that stands in the source as it is: nothing had to be decoded to see it. */
export const standsInSource = (segments: readonly Segment[], { start, end }: Span): boolean => {
  const first = segmentAt(segments, start);
  return segments[first]!.ratio === 1 && segmentAt(segments, end - 1) === first;
};

/** Puts a decoded text together from pieces, and notes where each comes from. */
export class TextBuilder {
  readonly #pieces: Uint8Array[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;

  /** Appends what stands for source bytes from an offset on. */
  decoded(bytes: Uint8Array, from: number, ratio: number): this {
    if (bytes.length === 0) return this;
    this.#segments.push({ at: this.#length, from, ratio });
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    return this;
  }

  /** Appends a stretch of the source as it is. */
  plain(source: Uint8Array, span: Span): this {
    return this.decoded(source.subarray(span.start, span.end), span.start, 1);
  }

  build(via: string): DecodedText {
    const bytes = new Uint8Array(this.#length);
    this.#pieces.forEach((piece, index) => {
      bytes.set(piece, this.#segments[index]!.at);
    });
    return { via, bytes, stretch: this.#stretch(), segments: this.#segments };
  }

  #stretch(): Span {
    const segments = this.#segments;
    return segments.length === 0 ? { start: 0, end: 0 } : sourceSpan(segments, { start: 0, end: this.#length });
  }
}
