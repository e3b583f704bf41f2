import { SHARES, shareOfText } from './shares.ts';

/** Keywords are sorted into so many buckets by the three bytes that they are looked for by: see `assembly/sieve.ts`. */
const BUCKETS = 16;
const WIDTH = 3;
const CASE_BIT = 0x20;

/** Bytes of a sieve in the kernel's memory. */
export const SIEVE = WIDTH * 64;

/** By the upper half of a byte of a keyword, bit 5 being set: a bit for each that there can be. One more is for all bytes. */
const UPPER_BIT = [0, 0, 1, 2, 0, 0, 4, 8];
const ANY_UPPER = 31;

/** By which upper halves and which of eight lower halves, the share of bytes that have one of each. */
const sharesOfEight = (first: number): Float64Array => {
  const shares = new Float64Array(16 << 8);
  for (let byte = 0; byte < 128; byte++) {
    const bit = (byte & 15) - first;
    if (bit >= 0 && bit < 8) shares[(UPPER_BIT[byte >> 4]! << 8) | (1 << bit)]! += SHARES[byte]!;
  }
  for (let upper = 1; upper < 16; upper++)
    for (let lower = 1; lower < 256; lower++) {
      const [lessUpper, lessLower] = [upper & (upper - 1), lower & (lower - 1)];
      const [oneUpper, oneLower] = [upper ^ lessUpper, lower ^ lessLower];
      if (lessLower > 0)
        shares[(upper << 8) | lower] = shares[(upper << 8) | lessLower]! + shares[(upper << 8) | oneLower]!;
      else if (lessUpper > 0)
        shares[(upper << 8) | lower] = shares[(lessUpper << 8) | lower]! + shares[(oneUpper << 8) | lower]!;
    }
  return shares;
};

const LOWER_EIGHT = sharesOfEight(0);
const UPPER_EIGHT = sharesOfEight(8);

/** The share of bytes with one of these lower halves and one of these upper halves, as `UPPER_BIT` says. */
const shareOf = (lower: number, upper: number): number =>
  LOWER_EIGHT[(upper << 8) | (lower & 255)]! + UPPER_EIGHT[(upper << 8) | (lower >> 8)]!;

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
      const upper = this.upper[i]! | UPPER_BIT[byte >> 4]!;
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
      this.upper[i]! |= isAny ? ANY_UPPER : UPPER_BIT[byte >> 4]!;
      this.#shares[i] = this.upper[i] === ANY_UPPER ? 1 : shareOf(this.lower[i]!, this.upper[i]!);
    }
  }
}

/** So many offsets of a keyword, of its rarest bytes, are tried, unless there are very many keywords. */
const TRIED = 6;
const MANY = 1024;
/** What it costs when a place goes on to the comparison with keywords, measured by what it costs when one passes. */
const COMPARED = 5;

interface Choice {
  readonly offset: number;
  /** How many places of a text hold these bytes, and the one behind them. */
  readonly share: number;
}

/** Where the bytes can stand that a keyword is looked for by, the rarest first; with one more behind them, if there is. */
const choicesOf = (text: string, tried: number): Choice[] =>
  Array.from({ length: Math.max(1, text.length - WIDTH) }, (_, offset) => ({
    offset,
    share: shareOfText(text, offset, Math.min(text.length, offset + WIDTH + 1)),
  }))
    .sort((a, b) => a.share - b.share)
    .slice(0, tried);

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
        if (upper[i] === ANY_UPPER || upper[i]! & (UPPER_BIT[half] ?? 0)) sieve[at + 16]! |= 1 << (index & 7);
      }
  });
  return sieve;
};

/** A sieve for keywords, as `assembly/sieve.ts` reads it, and the offset in each of the bytes it is looked for by. */
export const makeSieve = (texts: readonly string[]): { readonly sieve: Uint8Array; readonly offsets: number[] } => {
  const buckets = Array.from({ length: BUCKETS }, () => new Bucket());
  const offsets: number[] = [];
  const tried = texts.length > MANY ? 1 : TRIED;
  const all = texts.map((text, place) => ({ text, place, choices: choicesOf(text, tried) }));
  // Those that are frequent whatever is done come first, while there are buckets with nothing in them.
  all.sort((a, b) => b.choices[0]!.share - a.choices[0]!.share);
  for (const { text, place, choices } of all) offsets[place] = sortIn(text, choices, buckets);
  return { sieve: layOut(buckets), offsets };
};
