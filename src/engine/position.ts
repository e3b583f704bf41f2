import { readable } from './encoding.ts';
import type { Position } from './finding.ts';

const NEWLINE = 0x0a;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** A place in a content: its offset, and where that is for people. */
export interface Cursor extends Position {
  readonly offset: number;
}

/** The beginning of a content; a byte order mark of UTF-8 takes no column, as in editors. */
export const beginning = (bytes: Uint8Array, line: number): Cursor => {
  const marked = UTF8_MARK.every((byte, index) => bytes[index] === byte);
  return { offset: marked ? UTF8_MARK.length : 0, line, column: 1 };
};

/**
 * Moves a cursor forward.
 * @param offset a byte offset, not before the cursor
 */
export const advance = (bytes: Uint8Array, cursor: Cursor, offset: number): Cursor => {
  const way = bytes.subarray(cursor.offset, offset);
  let line = cursor.line;
  let lineStart = 0;
  for (let at = way.indexOf(NEWLINE); at >= 0; at = way.indexOf(NEWLINE, lineStart)) {
    line++;
    lineStart = at + 1;
  }
  const before = lineStart === 0 ? cursor.column : 1;
  return { offset, line, column: before + readable(way.subarray(lineStart)).length };
};

/**
 * Where the last character before an offset stands. It may be one of several bytes, so that it cannot be told from the
 * byte before the offset alone.
 */
export const lastBefore = (bytes: Uint8Array, cursor: Cursor, offset: number): Position => {
  const breaks = bytes[offset - 1] === NEWLINE;
  const { line, column } = advance(bytes, cursor, breaks ? offset - 1 : offset);
  return { line, column: breaks ? column : column - 1 };
};
