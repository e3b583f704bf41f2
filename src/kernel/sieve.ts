import { SHARES, shareOfText } from './shares.ts';

/** Keywords are sorted into so many buckets by the three bytes that they are looked for by: see `assembly/sieve.ts`. */
const BUCKETS = 16;
const WIDTH = 3;
const CASE_BIT = 0x20;

/** Bytes of a sieve in the kernel's memory. */
export const SIEVE = WIDTH * 64;

/** The upper halves that bytes of keywords can have, bit 5 being set. */
const UPPERS = [2, 3, 6, 7] as const;

/** By upper half, the share of bytes whose lower half is one of eight: the lower ones, then the upper ones. */
const ROWS = UPPERS.map((upper) =>
  Float64Array.from({ length: 512 }, (_, index) => {
    let sum = 0;
    for (let bit = 0; bit < 8; bit++) if ((index >> bit) & 1) sum += SHARES[upper * 16 + (index >> 8) * 8 + bit]!;
    return sum;
  }),
);

/** The share of bytes with one of these lower halves and one of these upper halves. */
const shareOf = (lower: number, upper: number): number => {
  let sum = 0;
  for (let row = 0; row < 4; row++)
    if ((upper >> UPPERS[row]!) & 1) sum += ROWS[row]![lower & 255]! + ROWS[row]![256 | (lower >> 8)]!;
  return sum;
};

/** Which halves each of the three bytes may have, and how many places of a text pass. */
class Bucket {
  readonly lower = new Uint16Array(WIDTH);
  readonly upper = new Uint16Array(WIDTH);
  readonly #shares = new Float64Array(WIDTH);
  share = 0;

  /** How many places would pass with one more keyword, looked for by the bytes at an offset. */
  shareWith(text: string, offset: number): number {
    let share = 1;
    for (let i = 0; i < WIDTH && offset + i < text.length; i++) {
      const byte = text.charCodeAt(offset + i) | CASE_BIT;
      const lower = this.lower[i]! | (1 << (byte & 15));
      const upper = this.upper[i]! | (1 << (byte >> 4));
      share *= lower === this.lower[i] && upper === this.upper[i] ? this.#shares[i]! : shareOf(lower, upper);
    }
    return share;
  }

  add(text: string, offset: number): void {
    this.share = this.shareWith(text, offset);
    for (let i = 0; i < WIDTH; i++) {
      const isAny = offset + i >= text.length;
      const byte = text.charCodeAt(offset + i) | CASE_BIT;
      this.lower[i]! |= isAny ? 0xffff : 1 << (byte & 15);
      this.upper[i]! |= isAny ? 0xffff : 1 << (byte >> 4);
      this.#shares[i] = this.lower[i] === 0xffff ? 1 : shareOf(this.lower[i]!, this.upper[i]!);
    }
  }
}

/** So many offsets of a keyword, of its rarest bytes, are tried. */
const TRIED = 8;
/** What it costs when a place goes on to the comparison with keywords, measured by what it costs when one passes. */
const COMPARED = 5;

interface Choice {
  readonly offset: number;
  /** How many places of a text hold these bytes, and the one behind them. */
  readonly share: number;
}

/** Where the bytes can stand that a keyword is looked for by, the rarest first; with one more behind them, if there is. */
const choicesOf = (text: string): Choice[] =>
  Array.from({ length: Math.max(1, text.length - WIDTH) }, (_, offset) => ({
    offset,
    share: shareOfText(text, offset, Math.min(text.length, offset + WIDTH + 1)),
  }))
    .sort((a, b) => a.share - b.share)
    .slice(0, TRIED);

/** Puts a keyword where it lets the fewest more places pass. Returns the offset of the bytes it is looked for by. */
const sortIn = (text: string, choices: readonly Choice[], buckets: readonly Bucket[]): number => {
  let best = { bucket: buckets[0]!, offset: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const { offset, share } of choices)
    for (const bucket of buckets) {
      const cost = bucket.shareWith(text, offset) - bucket.share + COMPARED * share;
      if (cost >= least) continue;
      least = cost;
      best = { bucket, offset };
    }
  best.bucket.add(text, best.offset);
  return best.offset;
};

const layOut = (buckets: readonly Bucket[]): Uint8Array => {
  const sieve = new Uint8Array(SIEVE);
  buckets.forEach(({ lower, upper }, index) => {
    for (let i = 0; i < WIDTH; i++)
      for (let half = 0; half < 16; half++) {
        const at = i * 64 + (index >> 3) * 32 + half;
        if ((lower[i]! >> half) & 1) sieve[at]! |= 1 << (index & 7);
        if ((upper[i]! >> half) & 1) sieve[at + 16]! |= 1 << (index & 7);
      }
  });
  return sieve;
};

/** A sieve for keywords, as `assembly/sieve.ts` reads it, and the offset in each of the bytes it is looked for by. */
export const makeSieve = (texts: readonly string[]): { readonly sieve: Uint8Array; readonly offsets: number[] } => {
  const buckets = Array.from({ length: BUCKETS }, () => new Bucket());
  const offsets: number[] = [];
  const all = texts.map((text, place) => ({ text, place, choices: choicesOf(text) }));
  // Those that are frequent whatever is done come first, while there are buckets with nothing in them.
  all.sort((a, b) => b.choices[0]!.share - a.choices[0]!.share);
  for (const { text, place, choices } of all) offsets[place] = sortIn(text, choices, buckets);
  return { sieve: layOut(buckets), offsets };
};
