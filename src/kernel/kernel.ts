import bytes from '../../dist/kernel.wasm';
import type { KernelExports } from './exports.ts';

const PAGE = 65536;
/** Memory grows by so much at least, since each growth takes a while. Pages that are not touched cost nothing. */
const STEP = 512;

/** Addresses stay below this, so that they are positive also to operators that take them for signed. Bytes. */
const MOST = 2 ** 31 - PAGE;

/** Thrown when the memory of the module is used up. */
export class OutOfRoom extends Error {}

/** The WebAssembly module, running, with its memory. */
export interface Kernel {
  readonly run: KernelExports;
  /** All of the memory. Asked for anew after anything was reserved, since memory that grows moves. */
  readonly bytes: () => Uint8Array;
  readonly words: () => Uint32Array;
  /** Reserves memory for good; all zero. Returns its address, a multiple of 16. Throws `OutOfRoom` where there is none. */
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
  const grow = (missing: number): void => {
    try {
      run.memory.grow(Math.max(missing, STEP));
    } catch (thrown) {
      throw new OutOfRoom('there is no memory left', { cause: thrown });
    }
  };
  return {
    run,
    bytes: () => view,
    words: () => words,
    reserve: (size) => {
      const end = Math.ceil((free + size) / 16) * 16;
      const missing = Math.ceil((end - view.length) / PAGE);
      if (end > MOST) throw new OutOfRoom('the memory of the WebAssembly module is used up');
      if (missing > 0) {
        grow(missing);
        renew();
      }
      const address = free;
      free = end;
      return address;
    },
  };
};
