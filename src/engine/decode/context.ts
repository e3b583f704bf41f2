/** How far before an encoded text the name that it is given to may begin, in bytes. */
const REACH = 160;

const NEWLINE = 0x0a;
/** Behind these something new begins: space, tab, quotes, brackets, comma, semicolon. */
const BOUNDARIES = new Set([...' \t"\'`()[]{}<>,;'].map((sign) => sign.charCodeAt(0)));

/**
 * Where the line of an encoded text begins, or, on a long line, the first word not far before it: what is cut off must
 * not look as if it began there.
 */
export const contextStart = (bytes: Uint8Array, at: number): number => {
  const first = Math.max(0, at - REACH);
  const newline = bytes.subarray(first, at).lastIndexOf(NEWLINE);
  if (newline >= 0) return first + newline + 1;
  if (first === 0) return 0;
  for (let i = first; i < at; i++) if (BOUNDARIES.has(bytes[i]!)) return i + 1;
  return at;
};
