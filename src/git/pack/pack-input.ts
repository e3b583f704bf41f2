import { readSync } from 'node:fs';
import type { Kernel } from '../../kernel/kernel.ts';

/** Up to so many bytes are read ahead when entries are asked for one after the other, and when they are not. */
const AHEAD = 256 * 1024;
const ALONE = 16 * 1024;
const SLACK = 16;

/** Brings stretches of a pack into the kernel's memory. */
export interface PackInput {
  /** The address of the bytes from `start` to `end` of the pack; good until the next call. Undefined: not all there. */
  readonly load: (start: number, end: number) => number | undefined;
}

/** A reader of packs for one thread, with a buffer of its own in the kernel's memory. */
export const createPackInput = (kernel: Kernel): ((fd: number) => PackInput) => {
  let room = AHEAD;
  let address = kernel.reserve(room + SLACK);
  return (fd) => {
    let from = 0;
    let to = 0;
    const fill = (start: number, size: number): void => {
      if (size > room) {
        room = size;
        address = kernel.reserve(room + SLACK);
      }
      from = start;
      to = start;
      while (to - start < size) {
        const read = readSync(fd, kernel.bytes(), address + (to - start), size - (to - start), to);
        if (read === 0) return;
        to += read;
      }
    };
    return {
      load: (start, end) => {
        if (start < from || end > to) {
          const goesOn = start >= from && start <= to + ALONE;
          fill(start, Math.max(end - start, goesOn ? AHEAD : ALONE));
        }
        return end <= to ? address + (start - from) : undefined;
      },
    };
  };
};
