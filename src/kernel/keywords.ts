import type { Kernel } from './kernel.ts';
import { makeSieve, SIEVE } from './sieve.ts';

/** A keyword and a number that tells it, below 65536. */
export interface Keyword {
  /** Lower-case ASCII, two to 119 characters. */
  readonly text: string;
  readonly value: number;
}

/** Bytes of a keyword in memory before its text. */
const HEAD = 16;
const CASE_BITS = 0x20202020;

/** Whether the kernel can look for a keyword; those it cannot are for others to look for. */
export const isSearchable = (text: string): boolean =>
  text.length >= 2 && text.length < 120 && /^[\x01-\x7f]*$/.test(text) && text === text.toLowerCase();

/** Keywords that lie in the kernel's memory for its search. */
export interface KeywordTable {
  readonly address: number;
  /** 32 less the bits of a hash. */
  readonly shift: number;
  /** So far behind its first byte, at most, stand those that a keyword is looked for by. */
  readonly farthest: number;
}

/** Few keywords have a small table, which stays in the nearest cache. */
const bitsFor = (count: number): number => (count <= 1024 ? 15 : 16);

/** Up to four bytes at an offset, as one number with the first lowest, and which bits of it count. */
const fourAt = (text: string, offset: number): { readonly four: number; readonly counting: number } => {
  let four = 0;
  let counting = 0;
  for (let i = 0; i < 4 && offset + i < text.length; i++) {
    four |= text.charCodeAt(offset + i) << (8 * i);
    counting |= 0xff << (8 * i);
  }
  return { four: (four | CASE_BITS) >>> 0, counting: counting >>> 0 };
};

/** Of a keyword of two characters, one number for each byte that may follow. */
const threesOf = (four: number, counting: number): number[] =>
  counting >>> 16 === 0
    ? Array.from({ length: 256 }, (_, any) => (four & 0xffff) | ((any | 0x20) << 16)).filter(
        (three, place, all) => all.indexOf(three) === place,
      )
    : [four];

/** Lays keywords out in the kernel's memory for its search, as `assembly/literals.ts` reads them. */
export const placeKeywords = (kernel: Kernel, keywords: readonly Keyword[]): KeywordTable => {
  const { run, words, bytes, reserve } = kernel;
  const { sieve, offsets } = makeSieve(keywords.map(({ text }) => text));
  const bits = bitsFor(keywords.length);
  const shift = 32 - bits;
  const address = reserve(SIEVE + (5 << bits));
  const slots = address + SIEVE;
  bytes().set(sieve, address);
  keywords.forEach(({ text, value }, place) => {
    const offset = offsets[place]!;
    const { four, counting } = fourAt(text, offset);
    for (const three of threesOf(four, counting)) {
      const slot = run.slotOf(three, shift);
      const keyword = reserve(HEAD + text.length);
      const head = (slots + (1 << bits)) / 4 + slot;
      words().set([words()[head]!, text.length | (offset << 8) | (value << 16), four, counting], keyword / 4);
      bytes().set(Buffer.from(text, 'latin1'), keyword + HEAD);
      words()[head] = keyword;
      bytes()[slots + (counting === 0xffffffff ? run.slotOfFour(four, shift) : slot)] = 1;
    }
  });
  return { address, shift, farthest: Math.max(0, ...offsets) };
};
