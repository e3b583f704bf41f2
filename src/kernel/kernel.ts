import bytes from '../../dist/kernel.wasm';
import type { KernelExports } from './exports.ts';

const PAGE = 65536;
/** Memory grows by so much at least, since each growth takes a while. Pages that are not touched cost nothing. */
const STEP = 512;

/** The WebAssembly module, running, with its memory. */
export interface Kernel {
  readonly run: KernelExports;
  /** All of the memory. Asked for anew after anything was reserved, since memory that grows moves. */
  readonly bytes: () => Uint8Array;
  readonly words: () => Uint32Array;
  /** Reserves memory for good; all zero. Returns its address, a multiple of 16. */
  readonly reserve: (size: number) => number;
}

const notInMemory = (): never => {
  throw new Error('the WebAssembly module stopped itself');
};

/** Starts the WebAssembly module; about a millisecond. */
export const startKernel = (): Kernel => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { abort: notInMemory } });
  const run = exports as KernelExports;
  let free = run.heapBase();
  let view = new Uint8Array(run.memory.buffer);
  let words = new Uint32Array(run.memory.buffer);
  const renew = () => {
    view = new Uint8Array(run.memory.buffer);
    words = new Uint32Array(run.memory.buffer);
  };
  return {
    run,
    bytes: () => view,
    words: () => words,
    reserve: (size) => {
      const address = free;
      free = (free + size + 15) & ~15;
      const missing = Math.ceil((free - view.length) / PAGE);
      if (missing > 0) {
        run.memory.grow(Math.max(missing, STEP));
        renew();
      }
      return address;
    },
  };
};
