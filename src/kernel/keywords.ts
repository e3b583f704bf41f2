import type { Kernel } from './kernel.ts';
import { PAIR_SHARES, SHARES } from './shares.ts';

/** A keyword and a number that tells it, below 65536. */
export interface Keyword {
  /** Lower-case ASCII, two to 119 characters. */
  readonly text: string;
  readonly value: number;
}

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

/** Bytes of a sieve in memory, and of a keyword besides its text, as `assembly/lay-out.ts` lays them out. */
const SIEVE = (4 << 16) + (1 << 13);
const ENTRY = 96;
const ENTRY_OF_TWO = 6192;

/** Few keywords have a small table, which stays in the nearest cache. */
const bitsFor = (count: number): number => (count <= 1024 ? 12 : 14);

const roomFor = (keywords: readonly Keyword[]): number =>
  keywords.reduce((size, { text }) => size + (text.length === 2 ? ENTRY_OF_TWO : ENTRY), 0);

const bring = ({ bytes, reserve }: Kernel, { buffer, byteOffset, byteLength }: ArrayBufferView): number => {
  const address = reserve(byteLength);
  bytes().set(new Uint8Array(buffer, byteOffset, byteLength), address);
  return address;
};

/** Makes what lays keywords out in a kernel's memory for its search, as `assembly/literals.ts` reads them. */
export const keywordPlacer = (kernel: Kernel): ((keywords: readonly Keyword[]) => KeywordTable) => {
  kernel.run.placeShares(bring(kernel, SHARES), bring(kernel, PAIR_SHARES));
  return (keywords) => place(kernel, keywords);
};

const place = (kernel: Kernel, keywords: readonly Keyword[]): KeywordTable => {
  const { run, reserve } = kernel;
  const bits = bitsFor(keywords.length);
  const shift = 32 - bits;
  const ordered = [...keywords].sort((a, b) => a.text.length - b.text.length);
  let at = bring(kernel, Buffer.from(ordered.map(({ text }) => text).join(''), 'latin1'));
  const heads = new Uint32Array(2 * ordered.length);
  for (const [number, { text, value }] of ordered.entries()) {
    heads.set([at, text.length | (value << 16)], 2 * number);
    at += text.length;
  }
  const address = reserve(SIEVE + (4 << bits));
  const room = reserve(roomFor(keywords));
  const farthest = run.layOut(address, shift, bring(kernel, heads), ordered.length, room);
  return { address, shift, farthest };
};
