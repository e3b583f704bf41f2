import type { Prefilter } from '../engine/keyword-hits.ts';
import type { Kernel } from './kernel.ts';
import { isSearchable, keywordPlacer } from './keywords.ts';

/** So many bytes of hits, eight each, are taken at a time. */
const ROOM = 1 << 16;
const SLACK = 16;
const PIECE = 1 << 20;

/** Bytes that are not in the kernel's memory are brought there, if there are few enough. */
const createBringing = (kernel: Kernel): ((bytes: Uint8Array) => number | undefined) => {
  let address: number | undefined;
  return (bytes) => {
    if (bytes.buffer === kernel.run.memory.buffer) return bytes.byteOffset;
    if (bytes.length > PIECE) return undefined;
    address ??= kernel.reserve(PIECE + SLACK);
    kernel.bytes().set(bytes, address);
    return address;
  };
};

/**
 * Makes prefilters that search in WebAssembly, without copying what lies in the kernel's memory. Keywords that the
 * kernel cannot look for, and content that is too large to bring there, are left to another prefilter.
 */
export const createKernelPrefilter =
  (
    kernel: Kernel,
    otherwise: (keywords: readonly string[]) => Prefilter,
  ): ((keywords: readonly string[]) => Prefilter) =>
  (keywords) => {
    const plain = otherwise(keywords);
    if (!keywords.every(isSearchable) || keywords.length > 65535) return plain;
    const table = keywordPlacer(kernel)(keywords.map((text, value) => ({ text, value })));
    const room = kernel.reserve(ROOM);
    const bring = createBringing(kernel);
    const { run } = kernel;
    return (bytes, onHit) => {
      const start = bring(bytes);
      if (start === undefined) return plain(bytes, onHit);
      const hits: [number, number][] = [];
      for (let from = 0; from < bytes.length; ) {
        from = run.findAll(table.address, table.shift, start, bytes.length, from, room, room + ROOM);
        const words = kernel.words();
        for (let at = room >> 2; at < run.hitsWritten() >> 2; at += 2) hits.push([words[at]!, words[at + 1]!]);
      }
      hits.sort((a, b) => a[1] - b[1]);
      for (const [keyword, end] of hits) onHit(keyword, end);
    };
  };
