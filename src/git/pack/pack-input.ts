import { readSync } from 'node:fs';
import type { Kernel } from '../../kernel/kernel.ts';

/** A pack is read in blocks of this size, each with the beginning of the next, so that most entries lie in one. Bytes. */
const BLOCK = 128 * 1024;
const OVERLAP = 16 * 1024;
/** So many blocks are kept: the deltas of a family lie scattered over a stretch of the pack. */
const KEPT = 64;
const SLACK = 16;

/** Brings stretches of a pack into the kernel's memory. */
export interface PackInput {
  /** The address of the bytes from `start` to `end` of the pack; good until the next call. Undefined: not all there. */
  readonly load: (start: number, end: number) => number | undefined;
}

/** Reads bytes of a pack to an address; returns how many were there. */
const readTo = (kernel: Kernel, fd: number, start: number, { to, size }: { to: number; size: number }): number => {
  let done = 0;
  while (done < size) {
    const read = readSync(fd, kernel.bytes(), to + done, size - done, start + done);
    if (read === 0) break;
    done += read;
  }
  return done;
};

/** A reader of packs for one thread, with buffers of its own in the kernel's memory. */
export const createPackInput = (kernel: Kernel): ((fd: number) => PackInput) => {
  const blocks = kernel.reserve(KEPT * (BLOCK + OVERLAP + SLACK));
  let room = 4 * OVERLAP;
  let large = kernel.reserve(room + SLACK);
  return (fd) => {
    const held = new Float64Array(KEPT).fill(-1);
    const filled = new Float64Array(KEPT);
    const alone = (start: number, size: number): number | undefined => {
      if (size > room) {
        // What was reserved before is lost, so that it must not grow by little.
        const more = Math.max(size, 2 * room);
        large = kernel.reserve(more + SLACK);
        room = more;
      }
      return readTo(kernel, fd, start, { to: large, size }) === size ? large : undefined;
    };
    return {
      load: (start, end) => {
        if (end - start > OVERLAP) return alone(start, end - start);
        const block = Math.floor(start / BLOCK);
        const place = block % KEPT;
        const address = blocks + place * (BLOCK + OVERLAP + SLACK);
        if (held[place] !== block) {
          filled[place] = readTo(kernel, fd, block * BLOCK, { to: address, size: BLOCK + OVERLAP });
          held[place] = block;
        }
        const from = start - block * BLOCK;
        return end - block * BLOCK <= filled[place]! ? address + from : undefined;
      },
    };
  };
};
