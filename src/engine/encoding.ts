/** How the bytes of a text are to be read. Everything that is not UTF-16 is looked at byte by byte. */
export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be';

const LOOKED_AT = 8192;
const MOST_NULS_ELSEWHERE = 0.02;
const LEAST_NULS_ON_ONE_SIDE = 0.3;

const markedEncoding = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/**
 * Tells UTF-16 from the rest, by its byte order mark (RFC 2781) or, without one, by NUL bytes that keep to one side of
 * the byte pairs, as they do in text of mostly ASCII characters. A few NUL bytes do not make a text anything else.
 */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (length < 4 || bytes.subarray(0, length).indexOf(0) < 0) return 'bytes';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * LEAST_NULS_ON_ONE_SIDE && even < pairs * MOST_NULS_ELSEWHERE) return 'utf-16le';
  if (even > pairs * LEAST_NULS_ON_ONE_SIDE && odd < pairs * MOST_NULS_ELSEWHERE) return 'utf-16be';
  return 'bytes';
};

/** The content as bytes in which ASCII characters stand as themselves: UTF-16 is turned into UTF-8, the rest is kept. */
export const toMatchable = (bytes: Uint8Array): Uint8Array => {
  const encoding = encodingOf(bytes);
  if (encoding === 'bytes') return bytes;
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** Bytes as text for people: UTF-8 where they are valid UTF-8, Windows-1252 (all of Latin-1's letters) else. */
export const readable = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
};

/**
 * Bytes as a text of one character a byte, which is what patterns run on: offsets in it are byte offsets, and the
 * character code is the byte. (A TextDecoder has no such encoding: its "latin1" is Windows-1252.)
 */
export const byteText = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
