import { readable } from './encoding.ts';
import type { Position } from './finding.ts';

const NEWLINE = 0x0a;

/** A place in a content: its offset, and where that is for people. */
export interface Cursor extends Position {
  readonly offset: number;
}

/**
 * Moves a cursor forward.
 * @param offset a byte offset, not before the cursor
 */
export const advance = (bytes: Uint8Array, cursor: Cursor, offset: number): Cursor => {
  let line = cursor.line;
  let lineStart = -1;
  for (let at = bytes.indexOf(NEWLINE, cursor.offset); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) {
    line++;
    lineStart = at + 1;
  }
  const from = lineStart < 0 ? cursor.offset : lineStart;
  const before = lineStart < 0 ? cursor.column : 1;
  return {
    offset,
    line,
    column: before + readable(bytes.subarray(from, offset)).length,
  };
};
