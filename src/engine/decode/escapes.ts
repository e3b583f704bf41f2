import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import { contextStart } from './context.ts';
import { codeOf, type EscapeCode, sizeOf } from './escape-codes.ts';
import type { DecodedText, Segment } from './text.ts';

/** How far before and behind a mark its trigger may reach. */
const TRIGGER_REACH = 20;
/** How far behind the last trigger of a line the text is decoded, in bytes. */
const BEHIND = 1024;

const NEWLINE = 0x0a;

/** With more marks than one in so many bytes, all of a source is made a text at once. */
const DENSE = 256;

/** Tells of marks whether they are worth a look. */
const triggering = ({ trigger }: EscapeCode, source: Uint8Array, count: number): ((mark: number) => boolean) => {
  const whole = count * DENSE > source.length ? byteText(source, 0, source.length) : undefined;
  return (mark) => {
    const start = Math.max(0, mark - TRIGGER_REACH);
    const end = Math.min(source.length, mark + TRIGGER_REACH);
    return trigger.test(whole?.slice(start, end) ?? byteText(source, start, end));
  };
};

const REPLACEMENT = 0xfffd;

/** Writes a code point in UTF-8 (RFC 3629, section 3); half of a surrogate pair is none. Returns where it ends. */
const writeCharacter = (bytes: Uint8Array, start: number, code: number): number => {
  let at = start;
  if (code < 0x80) {
    bytes[at++] = code;
    return at;
  }
  const point = code >= 0xd800 && code < 0xe000 ? REPLACEMENT : code;
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
    else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (point & 0x3f);
  return at;
};

/** Writes what an escape stands for; returns where it ends. */
const writeEscaped = ({ isByte }: EscapeCode, bytes: Uint8Array, at: number, code: number): number => {
  if (!isByte) return writeCharacter(bytes, at, code);
  bytes[at] = code;
  return at + 1;
};

/** Tells of each escape in a stretch: where it begins, how long it is, and what it stands for. */
const eachEscape = (
  { begins, read }: EscapeCode,
  source: Uint8Array,
  { start, end }: Span,
  onEscape: (at: number, size: number, code: number) => void,
): void => {
  for (let at = start; at < end; ) {
    const one = source[at] === begins ? read(source, at, end) : 0;
    if (one !== 0) onEscape(at, sizeOf(one), codeOf(one));
    at += one === 0 ? 1 : sizeOf(one);
  }
};

/** A stretch of a source with its escapes undone: nothing that is decoded takes more bytes than what it was written with. */
const decode = (code: EscapeCode, source: Uint8Array, stretch: Span): Uint8Array => {
  const bytes = new Uint8Array(stretch.end - stretch.start);
  let length = 0;
  let done = stretch.start;
  const takeOver = (end: number): void => {
    while (done < end) bytes[length++] = source[done++]!;
  };
  eachEscape(code, source, stretch, (at, size, escaped) => {
    takeOver(at);
    length = writeEscaped(code, bytes, length, escaped);
    done += size;
  });
  takeOver(stretch.end);
  return bytes.subarray(0, length);
};

/** Where what is decoded of a stretch comes from. */
const segmentsOf = (code: EscapeCode, source: Uint8Array, stretch: Span): Segment[] => {
  const segments: Segment[] = [];
  const written = new Uint8Array(4);
  let length = 0;
  let done = stretch.start;
  const add = (end: number, size: number): void => {
    if (end === done) return;
    segments.push({ at: length, from: done, ratio: (end - done) / size });
    length += size;
    done = end;
  };
  eachEscape(code, source, stretch, (at, size, escaped) => {
    add(at, at - done);
    add(at + size, writeEscaped(code, written, 0, escaped));
  });
  add(stretch.end, stretch.end - done);
  return segments;
};

/**
 * A stretch, decoded when somebody looks at it, before the source changes: of most of those in a long line nobody wants
 * to know anything. Where its bytes come from is asked where something is found, or only a part of it counts.
 */
const escapedText = (code: EscapeCode, source: Uint8Array, stretch: Span): DecodedText => {
  let bytes: Uint8Array | undefined;
  let segments: Segment[] | undefined;
  return {
    via: code.via,
    stretch,
    get bytes() {
      bytes ??= decode(code, source, stretch);
      return bytes;
    },
    get segments() {
      segments ??= segmentsOf(code, source, stretch);
      return segments;
    },
  };
};

/**
 * The lines, and of long lines the parts, that hold escapes of a kind, decoded.
 * @param marks where its marks begin, ascending
 */
export const escapedTexts = (code: EscapeCode, source: Uint8Array, marks: readonly number[]): DecodedText[] => {
  const stretches: { start: number; end: number }[] = [];
  const isTriggered = triggering(code, source, marks.length);
  let lineEnd = -1;
  for (const mark of marks) {
    if (mark > lineEnd) {
      const newline = source.indexOf(NEWLINE, mark);
      lineEnd = newline < 0 ? source.length : newline;
    }
    const end = Math.min(lineEnd, mark + BEHIND);
    const last = stretches.at(-1);
    if (last && end <= last.end) continue;
    if (!isTriggered(mark)) continue;
    if (last && mark < last.end) last.end = end;
    else stretches.push({ start: contextStart(source, mark), end });
  }
  return stretches.map((stretch) => escapedText(code, source, stretch));
};
