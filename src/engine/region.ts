import { byteText } from './encoding.ts';
import type { Span } from './finding.ts';
import type { Beside } from './keyword-hits.ts';
import type { Sight } from './sight.ts';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** How far before and behind a keyword a pattern sees on one line, in bytes. Longer lines are looked at in such windows. */
export const WINDOW = 8192;

/** A stretch of content that a pattern runs on; a clipped side ends in the middle of a line or of a rule's span. */
export interface Region extends Span {
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  /** How far the rule sees that this part of a line, or of more, is for. */
  readonly sight?: Sight | undefined;
}

/** How far a region may go to both sides of what it lies around, in bytes. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/**
 * The line around a stretch, without its line break, and of it no more than the reach. The search for the line break is
 * bounded too, so that many keywords on one very long line do not cost its length each.
 */
export const lineAround = (bytes: Uint8Array, at: Span, reach: Reach): Region => {
  const first = Math.max(0, at.start - reach.before);
  const last = Math.min(bytes.length, at.end + reach.behind);
  const before = bytes.subarray(first, at.start).lastIndexOf(NEWLINE);
  const after = bytes.subarray(at.end, last).indexOf(NEWLINE);
  const end = after < 0 ? last : at.end + after;
  const broken = after >= 0 || end === bytes.length;
  return {
    start: before < 0 ? first : first + before + 1,
    end: broken && end > at.end && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end,
    clippedStart: before < 0 && first > 0,
    clippedEnd: !broken,
  };
};

/** The line of a keyword, as far as patterns may need to see it: behind it twice as far, for the keywords that follow. */
export const lineOf = (bytes: Uint8Array, keyword: Span): Region =>
  lineAround(bytes, keyword, { before: WINDOW, behind: 2 * WINDOW });

/** What a rule sees of a region around a keyword, and twice as much behind it. */
const partAround = (all: Region, keyword: Span, reach: number, sight: Sight | undefined): Region => {
  const start = Math.max(all.start, keyword.start - reach);
  const end = Math.min(all.end, keyword.end + 2 * reach);
  const clippedStart = all.clippedStart || start > all.start;
  return { start, end, clippedStart, clippedEnd: all.clippedEnd || end < all.end, sight };
};

/** Of a line so many times as long as a rule sees, the rule is shown a part. */
const LONG = 6;

/** What a rule sees of a line around a keyword; the whole line when it is not much longer. */
const partOf = (line: Region, keyword: Span, sight: Sight): Region =>
  line.end - line.start < LONG * sight.reach ? line : partAround(line, keyword, sight.reach, sight);

/** The line of a keyword, which was looked for already as `lineOf` does. */
const lineTold = (bytes: Uint8Array, keyword: Span, { lineStart, lineEnd }: Beside): Region => {
  const clippedEnd = lineEnd < bytes.length && bytes[lineEnd] !== NEWLINE;
  return {
    start: lineStart,
    end: !clippedEnd && lineEnd > keyword.end && bytes[lineEnd - 1] === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd,
    clippedStart: lineStart > 0 && bytes[lineStart - 1] !== NEWLINE,
    clippedEnd,
  };
};

/** What a rule sees. */
interface Seeing {
  readonly span: number | undefined;
  readonly sight: Sight | undefined;
}

/** Reads a content in regions. Keywords that share a line share its region and its text. */
export class RegionReader {
  readonly #bytes: Uint8Array;
  readonly #whole: Region;
  #line: Region | undefined;
  /** The keyword that the line was looked for around. */
  #keyword = 0;
  #read: Region | undefined;
  #text = '';

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#whole = { start: 0, end: bytes.length, clippedStart: false, clippedEnd: false };
  }

  /** What a rule needs to see around a keyword. */
  around(keyword: Span, { span, sight }: Seeing, beside?: Beside): Region {
    if (span !== undefined) return partAround(this.#whole, keyword, sight?.reach ?? span, sight);
    const line = this.#lineOf(keyword, beside);
    return sight ? partOf(line, keyword, sight) : line;
  }

  textOf(region: Region): string {
    if (region.sight) return byteText(this.#bytes, region.start, region.end);
    if (region !== this.#read) {
      this.#text = byteText(this.#bytes, region.start, region.end);
      this.#read = region;
    }
    return this.#text;
  }

  #lineOf(keyword: Span, beside: Beside | undefined): Region {
    const last = this.#line;
    if (last && (keyword.start === this.#keyword || isShared(last, keyword))) return last;
    this.#line = beside ? lineTold(this.#bytes, keyword, beside) : lineOf(this.#bytes, keyword);
    this.#keyword = keyword.start;
    return this.#line;
  }
}

/** Whether a line, looked for around one keyword, is for another one too: of a longer one that needs another part. */
const isShared = (line: Region, keyword: Span): boolean =>
  line.start <= keyword.start &&
  keyword.end <= line.end &&
  !line.clippedStart &&
  !line.clippedEnd &&
  line.end - line.start <= WINDOW;

/** The offset up to which further keywords need no region of their own, since this one shows what they need. */
export const coveredUntil = ({ clippedEnd, end, sight }: Region, span: number | undefined): number =>
  clippedEnd ? end - (sight?.reach ?? span ?? WINDOW) : end;

/** All lines of a content as regions; a long line comes in windows that overlap by half. */
export function* linesOf(bytes: Uint8Array): Generator<Region> {
  let offset = 0;
  while (offset < bytes.length) {
    const region = lineAround(bytes, { start: offset, end: offset }, { before: WINDOW, behind: WINDOW });
    yield region;
    if (region.clippedEnd) offset += WINDOW / 2;
    else {
      const newline = bytes.indexOf(NEWLINE, region.end);
      offset = newline < 0 ? bytes.length : newline + 1;
    }
  }
}
