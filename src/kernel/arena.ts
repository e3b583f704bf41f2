import type { Kernel } from './kernel.ts';

const SMALLEST = 1024;
/** Sizes between a power of two and the next, so that at most a fifth of a block is not used. */
const STEPS = 4;

/** The class of a size, and how large blocks of that class are. */
const classOf = (size: number): { readonly index: number; readonly bytes: number } => {
  let power = SMALLEST;
  let index = 0;
  while (power * 2 < size) {
    power *= 2;
    index += STEPS;
  }
  const step = power / STEPS;
  const steps = Math.max(0, Math.ceil((size - power) / step));
  return { index: index + steps, bytes: power + steps * step };
};

/** Blocks of memory that come and go. */
export interface Arena {
  /** A block of at least so many bytes. */
  readonly take: (size: number) => number;
  /** Gives a block back; `size` as it was asked for. */
  readonly give: (address: number, size: number) => void;
}

/** Hands out blocks of the kernel's memory; blocks that were given back are handed out again to those of like size. */
export const createArena = (kernel: Kernel): Arena => {
  const free: number[][] = [];
  return {
    take: (size) => {
      const { index, bytes } = classOf(size);
      return free[index]?.pop() ?? kernel.reserve(bytes);
    },
    give: (address, size) => {
      const { index } = classOf(size);
      free[index] ??= [];
      free[index].push(address);
    },
  };
};
