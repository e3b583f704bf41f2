import type { Kernel } from './kernel.ts';

/** A keyword and a number that tells it, below 65536. */
export interface Keyword {
  /** Lower-case ASCII, two to 119 characters. */
  readonly text: string;
  readonly value: number;
}

const HEAD = 8;
const CASE_BITS = 0x202020;

/** Letters as they are frequent in English and code, the most frequent first; all else counts as rare. */
const FREQUENT = ' etaoinsrlcdpumfghbyvkw';

const rarity = (code: number): number => {
  const place = FREQUENT.indexOf(String.fromCharCode(code));
  return place < 0 ? FREQUENT.length : place;
};

const threeAt = (text: string, at: number): number =>
  text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16);

/** Where the three bytes stand by which a keyword is looked for: those that others share already, or else the rarest. */
const anchorOf = (text: string, chosen: ReadonlySet<number>): number => {
  let best = 0;
  let bestScore = -1;
  for (let at = 0; at + 3 <= text.length; at++) {
    const rare = rarity(text.charCodeAt(at)) + rarity(text.charCodeAt(at + 1)) + rarity(text.charCodeAt(at + 2));
    const score = chosen.has(threeAt(text, at)) ? 1000 : rare;
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
};

/** A keyword of two characters with anything behind it: one for each hash that there is. */
const threesOfTwo = (text: string, slotOf: (three: number) => number): Iterable<number> => {
  const two = text.charCodeAt(0) | (text.charCodeAt(1) << 8);
  const bySlot = new Map<number, number>();
  for (let any = 0; any < 256; any++) bySlot.set(slotOf(two | (any << 16)), two | (any << 16));
  return bySlot.values();
};

/** Whether the kernel can look for a keyword; those it cannot are for others to look for. */
export const isSearchable = (text: string): boolean =>
  text.length >= 2 && text.length < 120 && /^[\x01-\x7f]*$/.test(text) && text === text.toLowerCase();

/** Keywords that lie in the kernel's memory for its search. */
export interface KeywordTable {
  readonly address: number;
  /** 32 less the bits of a hash. */
  readonly shift: number;
}

/** Few keywords have a small table, which stays in the nearest cache. */
const bitsFor = (count: number): number => (count <= 512 ? 14 : 16);

/** Lays keywords out in the kernel's memory for its search. */
export const placeKeywords = (kernel: Kernel, keywords: readonly Keyword[]): KeywordTable => {
  const bits = bitsFor(keywords.length);
  const shift = 32 - bits;
  const slots = 1 << bits;
  const table = kernel.reserve(slots * 5);
  const slotOf = (three: number): number => kernel.run.slotOf(three | CASE_BITS, shift);
  const chosen = new Set<number>();
  const placeAt = (three: number, { text, value }: Keyword, offset: number): void => {
    const slot = slotOf(three);
    const address = kernel.reserve(HEAD + text.length);
    const words = kernel.words();
    const bytes = kernel.bytes();
    const head = ((table + slots) >> 2) + slot;
    words[address >> 2] = words[head]!;
    words[(address >> 2) + 1] = text.length | (offset << 8) | (value << 16);
    for (let i = 0; i < text.length; i++) bytes[address + HEAD + i] = text.charCodeAt(i);
    words[head] = address;
    bytes[table + slot] = 1;
  };
  for (const keyword of [...keywords].sort((a, b) => a.text.length - b.text.length)) {
    if (keyword.text.length === 2) {
      for (const three of threesOfTwo(keyword.text, slotOf)) placeAt(three, keyword, 0);
      continue;
    }
    const offset = anchorOf(keyword.text, chosen);
    chosen.add(threeAt(keyword.text, offset));
    placeAt(threeAt(keyword.text, offset), keyword, offset);
  }
  return { address: table, shift };
};
