import { Utf32Decoder, utf32Of } from './utf32.ts';

/** How the bytes of a text are to be read. Everything that is neither UTF-16 nor UTF-32 is looked at byte by byte. */
export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const LOOKED_AT = 8192;
const MOST_NULS_ELSEWHERE = 0.02;
const LEAST_NULS_ON_ONE_SIDE = 0.3;

const markedEncoding = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/**
 * Tells UTF-16 and UTF-32 from the rest, UTF-16 by its byte order mark (RFC 2781) or, without one, by NUL bytes that keep
 * to one side of the byte pairs, as they do in text of mostly ASCII characters. A few NUL bytes do not make a text anything else.
 */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  const start = bytes.subarray(0, length);
  const hasNul = start.indexOf(0) >= 0;
  const marked = (hasNul ? utf32Of(start) : undefined) ?? markedEncoding(bytes);
  if (marked) return marked;
  if (length < 4 || !hasNul) return 'bytes';
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

/** Turns content of an encoding into UTF-8 as it comes; what is looked at byte by byte stays. */
export const decoderOf = (encoding: Encoding): ((bytes: Uint8Array) => Uint8Array) => {
  if (encoding === 'bytes') return (bytes) => bytes;
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    const decoder = new Utf32Decoder(encoding === 'utf-32le');
    return (bytes) => decoder.decode(bytes);
  }
  const decoder = new TextDecoder(encoding);
  return (bytes) => new TextEncoder().encode(decoder.decode(bytes, { stream: true }));
};

/**
 * The content as bytes in which ASCII characters stand as themselves: UTF-16 and UTF-32 are turned into UTF-8, the rest is
 * kept.
 */
export const toMatchable = (bytes: Uint8Array): Uint8Array => {
  const encoding = encodingOf(bytes);
  return encoding === 'bytes' ? bytes : decoderOf(encoding)(bytes);
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
