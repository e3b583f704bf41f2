import { shareOfText } from './shares.ts';

/** Keywords are looked for by three bytes of them that begin at an even address, wherever they stand: see `assembly/sieve.ts`. */
const WIDTH = 3;

/** Bytes of a sieve in the kernel's memory: 32 bits for each pair of bytes. */
export const SIEVE = 4 << 16;

const ANY_THIRD = 0xffffffff;

/** A letter in both cases, as a keyword announces both; every other byte by itself. */
const casesOf = (code: number): number[] => (code >= 0x61 && code <= 0x7a ? [code, code - 0x20] : [code]);

const bitOf = (third: number): number => (1 << (third & 31)) >>> 0;

/** Lays out which three bytes may belong to a keyword. */
export class Sieve {
  readonly #pairs: Uint32Array;

  /** @param pairs all zero, in the kernel's memory */
  constructor(pairs: Uint32Array) {
    this.#pairs = pairs;
  }

  /**
   * Adds a keyword. Returns the first of two offsets next to each other: of the bytes that begin there, those at an even
   * address are looked for. -1 stands for the byte before the keyword.
   */
  add(text: string): number {
    const first = this.#firstFor(text);
    for (const offset of [first, first + 1]) this.#open(text, offset);
    return first;
  }

  /** The offset where the fewest more places of a text will pass. */
  #firstFor(text: string): number {
    if (text.length < WIDTH) return -1;
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    let here = this.#shareAt(text, 0);
    for (let first = 0; first === 0 || first + WIDTH < text.length; first++) {
      const next = this.#shareAt(text, first + 1);
      if (here + next < least) {
        least = here + next;
        best = first;
      }
      here = next;
    }
    return best;
  }

  /** About how many more places pass when the bytes at an offset do; those behind the end can be any. */
  #shareAt(text: string, offset: number): number {
    const pair = text.charCodeAt(offset) | (text.charCodeAt(offset + 1) << 8);
    const end = Math.min(text.length, offset + WIDTH);
    const missing = end - offset < WIDTH ? ANY_THIRD : bitOf(text.charCodeAt(offset + 2));
    return (this.#pairs[pair]! & missing) >>> 0 === missing ? 0 : shareOfText(text, offset, end);
  }

  #open(text: string, offset: number): void {
    const third = offset + 2 < text.length ? bitOf(text.charCodeAt(offset + 2)) : ANY_THIRD;
    const seconds = casesOf(text.charCodeAt(offset + 1));
    for (const first of offset < 0 ? Array.from({ length: 256 }, (_, any) => any) : casesOf(text.charCodeAt(offset)))
      for (const second of seconds) this.#pairs[first | (second << 8)]! |= third;
  }
}
