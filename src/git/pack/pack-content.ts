import type { Arena } from '../../kernel/arena.ts';
import { type Kernel, OutOfRoom } from '../../kernel/kernel.ts';
import type { PackInput } from './pack-input.ts';
import type { PackLayout } from './pack-layout.ts';

/** Contents up to this size are held whole; for larger ones there are other ways. Bytes. */
export const MOST_CONTENT = 48 * 1024 * 1024;

/** Behind each content, what inflating and copying may write too far. */
const SLACK = 512;

/** A content in the kernel's memory. */
export interface Held {
  readonly address: number;
  readonly size: number;
}

/** The delta that a content was just made with; good until the next one is made. */
export interface Applied {
  readonly delta: number;
  readonly deltaSize: number;
  /** Pairs of offsets between which the content is new, and how many. */
  readonly news: number;
  readonly newCount: number;
}

/** Makes the contents of a pack's entries, in the kernel's memory. */
export interface PackContents {
  /** The content of an entry that is no delta; undefined when it is damaged or too large. */
  readonly whole: (entry: number) => Held | undefined;
  /** The content of a delta's entry; undefined when it is damaged or too large. */
  readonly fromBase: (entry: number, base: Held) => (Held & Applied) | undefined;
  readonly release: (held: Held) => void;
}

/** Room in the kernel's memory that grows as it is needed and is used again and again. */
const createScratch = (kernel: Kernel): ((size: number) => number) => {
  let room = 0;
  let address = 0;
  return (size) => {
    if (size > room) {
      const more = Math.max(size, 2 * room, 65536);
      address = kernel.reserve(more);
      room = more;
    }
    return address;
  };
};

export interface ContentRoom {
  readonly kernel: Kernel;
  readonly arena: Arena;
  /** Room for a delta, and for the list of what is new. */
  readonly deltas: (size: number) => number;
  readonly news: (size: number) => number;
  /** Makes one new stretch of the whole of a content. */
  readonly allNew: (held: Held) => Applied;
}

export const createContentRoom = (kernel: Kernel, arena: Arena): ContentRoom => {
  const news = createScratch(kernel);
  const allNew = ({ size }: Held): Applied => {
    const list = news(64);
    kernel.words()[list >> 2] = 0;
    kernel.words()[(list >> 2) + 1] = size;
    return { delta: 0, deltaSize: 0, news: list, newCount: 1 };
  };
  return { kernel, arena, deltas: createScratch(kernel), news, allNew };
};

/** What there is no room for is left to others. */
const roomy = <T>(make: () => T | undefined): T | undefined => {
  try {
    return make();
  } catch (thrown) {
    if (thrown instanceof OutOfRoom) return undefined;
    throw thrown;
  }
};

/** The contents of one pack. */
export const packContents = (
  { kernel: { run }, arena, deltas, news }: ContentRoom,
  layout: PackLayout,
  input: PackInput,
): PackContents => {
  const inflate = (entry: number, to: number): boolean => {
    const [start, end] = [layout.starts[entry]!, layout.ends[entry]!];
    const from = end - start > 2 * MOST_CONTENT ? undefined : input.load(start, end);
    return from !== undefined && run.inflate(from, from + (end - start), to, layout.sizes[entry]!) >= 0;
  };
  const release = ({ address, size }: Held): void => arena.give(address, size + SLACK);
  const whole = (entry: number): Held | undefined => {
    const size = layout.sizes[entry]!;
    if (size > MOST_CONTENT) return undefined;
    const held = { address: arena.take(size + SLACK), size };
    if (inflate(entry, held.address)) return held;
    release(held);
    return undefined;
  };
  const fromBase = (entry: number, base: Held): (Held & Applied) | undefined => {
    const deltaSize = layout.sizes[entry]!;
    if (deltaSize > MOST_CONTENT) return undefined;
    const delta = deltas(deltaSize + SLACK);
    if (!inflate(entry, delta)) return undefined;
    const size = run.resultSize(delta, deltaSize);
    if (size > MOST_CONTENT) return undefined;
    const list = news(size / 4 + 64);
    const address = arena.take(size + SLACK);
    const newCount = run.applyDelta(delta, deltaSize, base.address, base.size, address, size, list);
    if (newCount >= 0) return { address, size, delta, deltaSize, news: list, newCount };
    release({ address, size });
    return undefined;
  };
  return {
    release,
    whole: (entry) => roomy(() => whole(entry)),
    fromBase: (entry, base) => roomy(() => fromBase(entry, base)),
  };
};
