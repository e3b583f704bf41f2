import type { KernelExports } from './exports.ts';
import type { Kernel } from './kernel.ts';
import { SIEVE, Sieve } from './sieve.ts';

/** A keyword and a number that tells it, below 65536. */
export interface Keyword {
  /** Lower-case ASCII, two to 119 characters. */
  readonly text: string;
  readonly value: number;
}

/** Bytes of a keyword in memory, but for its text. */
const NODE = 20;
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
const bitsFor = (count: number): number => (count <= 1024 ? 12 : 14);

interface Four {
  /** Up to four bytes, as one number with the first lowest. */
  readonly four: number;
  /** Which bits of it count. */
  readonly counting: number;
}

/** The bytes of a keyword at an offset; of those that are not its own, none counts. */
const fourAt = (text: string, offset: number): Four => {
  let four = 0;
  let counting = 0;
  for (let i = 0; i < 4; i++) {
    const at = offset + i;
    if (at < 0 || at >= text.length) continue;
    four |= text.charCodeAt(at) << (8 * i);
    counting |= 0xff << (8 * i);
  }
  return { four: (four | CASE_BITS) >>> 0, counting: counting >>> 0 };
};

/** Where a keyword lies that is looked for by its bytes at an offset: mostly under one hash. */
const slotsOf = (run: KernelExports, shift: number, { four, counting }: Four): number[] => {
  if ((counting & 0xff0000) === 0) return [run.slotOfPair(four & 0xffff, shift)];
  if (counting & 0xff) return [run.slotOf(four, shift)];
  const firsts = Array.from({ length: 128 }, (_, first) => first).filter((first) => first & 0x20);
  return [
    ...new Set(
      [...firsts, ...firsts.map((first) => first | 0x80)].map((first) => run.slotOf((four & 0xffff00) | first, shift)),
    ),
  ];
};

/** Lays keywords out in the kernel's memory for its search, as `assembly/literals.ts` reads them. */
export const placeKeywords = (kernel: Kernel, keywords: readonly Keyword[]): KeywordTable => {
  const { run, words, bytes, reserve } = kernel;
  const bits = bitsFor(keywords.length);
  const shift = 32 - bits;
  const address = reserve(SIEVE + (4 << bits));
  const heads = (address + SIEVE) / 4;
  const texts = reserve(keywords.reduce((size, { text }) => size + text.length, 0));
  // No more memory may be reserved from here on until the sieve is laid out, since memory that grows moves.
  const sieve = new Sieve(words().subarray(address / 4, heads));
  const ordered = [...keywords].sort((a, b) => a.text.length - b.text.length);
  const placed = ordered.map((keyword) => ({ ...keyword, first: sieve.add(keyword.text) }));
  let at = texts;
  for (const { text, value, first } of placed) {
    bytes().set(Buffer.from(text, 'latin1'), at);
    for (const offset of [first, first + 1]) {
      const four = fourAt(text, offset);
      const head = text.length | ((offset & 0xff) << 8) | (value << 16);
      for (const slot of slotsOf(run, shift, four)) {
        const node = reserve(NODE);
        words().set([words()[heads + slot]!, head, four.four, four.counting, at], node / 4);
        words()[heads + slot] = node;
      }
    }
    at += text.length;
  }
  return { address, shift, farthest: placed.reduce((most, { first }) => Math.max(most, first + 1), 0) };
};
