const UNIT = 4;
const REPLACEMENT = 0xfffd;
/** So many characters are made at once; a call takes only so many arguments. */
const AT_ONCE = 8192;

const isScalar = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** Reads UTF-32 as it comes; what is cut inside a character waits for the rest. */
export class Utf32Decoder {
  readonly #littleEndian: boolean;
  #held = new Uint8Array(0);

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  /** The text so far, as UTF-8. What is no character becomes U+FFFD. */
  decode(bytes: Uint8Array): Uint8Array {
    const all = new Uint8Array(this.#held.length + bytes.length);
    all.set(this.#held);
    all.set(bytes, this.#held.length);
    const end = all.length - (all.length % UNIT);
    this.#held = all.slice(end);
    const view = new DataView(all.buffer);
    let text = '';
    for (let at = 0; at < end; at += UNIT * AT_ONCE) {
      const codes: number[] = [];
      for (let unit = at; unit < Math.min(end, at + UNIT * AT_ONCE); unit += UNIT) {
        const code = view.getUint32(unit, this.#littleEndian);
        codes.push(isScalar(code) ? code : REPLACEMENT);
      }
      text += String.fromCodePoint(...codes);
    }
    return new TextEncoder().encode(text.replace(/^\ufeff/, ''));
  }
}

/** Printable ASCII and the white space between it. */
const isPlain = (code: number | undefined): boolean =>
  code !== undefined && ((code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09);

const LEAST_PLAIN = 0.7;
const LEAST_LENGTH = 32;

const isTextOf = (bytes: Uint8Array, littleEndian: boolean): boolean => {
  const [low, zeros] = littleEndian ? [0, [2, 3]] : [3, [0, 1]];
  let plain = 0;
  for (let at = 0; at < bytes.length; at += UNIT) {
    if (zeros.some((zero) => bytes[at + zero] !== 0 && bytes[at + zero] !== 1)) return false;
    if (bytes[at + (littleEndian ? 1 : 2)] === 0 && isPlain(bytes[at + low])) plain++;
  }
  return plain * UNIT >= bytes.length * LEAST_PLAIN;
};

/**
 * Tells UTF-32 from the rest, by its byte order mark (Unicode Standard, section 23.8) or, without one, by characters of
 * four bytes that are ASCII for the most part.
 * @param bytes the beginning of a content, some kilobytes
 */
export const utf32Of = (bytes: Uint8Array): 'utf-32le' | 'utf-32be' | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (bytes.length < LEAST_LENGTH) return undefined;
  const whole = bytes.subarray(0, bytes.length - (bytes.length % UNIT));
  if (isTextOf(whole, true)) return 'utf-32le';
  return isTextOf(whole, false) ? 'utf-32be' : undefined;
};
