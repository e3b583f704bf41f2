import type { Looked } from '../../engine/engine.ts';
import { TREE } from '../../git/pack/headers.ts';
import { createContentRoom, packContents } from '../../git/pack/pack-content.ts';
import { createPackInput } from '../../git/pack/pack-input.ts';
import type { PackLayout } from '../../git/pack/pack-layout.ts';
import { createArena } from '../../kernel/arena.ts';
import { startKernel } from '../../kernel/kernel.ts';
import { FamilyScan } from './families.ts';
import { DamagedTree, Scanner } from './scanner.ts';
import type { Telltale } from './telltale.ts';
import { Verdicts } from './verdicts.ts';

/** A pack to look at, in a form that threads can share. */
export interface PackTask {
  readonly fd: number;
  readonly layout: PackLayout;
  readonly tasks: Uint8Array;
  /** The entries that are no deltas, in the order in which they are to be looked at. */
  readonly roots: Int32Array;
  /** Where the next root to be looked at stands among them: whoever takes one moves it on. */
  readonly next: Int32Array;
  /** How many objects were looked at, by all threads, for progress; and, second, whether to stop. */
  readonly progress: Int32Array;
}

/** What was found in a pack; entries by their place in it. */
export interface PackResult {
  /** Entries that may hold something, and the signs of what that is; undefined where they are not known. */
  readonly suspects: ReadonlyMap<number, readonly string[] | undefined>;
  /** Entries that could not be made here. */
  readonly unread: readonly number[];
  /** Names in trees that hold something. */
  readonly names: readonly string[];
  /** Objects looked at that are no trees, and their bytes. */
  readonly count: number;
  readonly bytes: number;
  /** Bytes that were picked out of them for the rules to look at. */
  readonly judged: number;
  /** What stands for signs, of those that were not told before. */
  readonly texts: ReadonlyMap<string, Telltale>;
}

interface Tally {
  suspects: Map<number, Set<string | undefined>>;
  unread: number[];
  count: number;
  bytes: number;
}

const emptyTally = (): Tally => ({ suspects: new Map(), unread: [], count: 0, bytes: 0 });

/** Behind content that is brought to the kernel, what may be read too far. */
const SLACK = 512;

/** Scans packs, one after the other, with the kernel of this thread. */
export class PackScan {
  readonly #kernel = startKernel();
  readonly #arena = createArena(this.#kernel);
  readonly #room = createContentRoom(this.#kernel, this.#arena);
  readonly #input = createPackInput(this.#kernel);
  readonly #verdicts: Verdicts;
  readonly #scanner: Scanner;
  #tally = emptyTally();
  #task: PackTask | undefined;
  #families: FamilyScan | undefined;

  constructor(looked: Looked, idSize: number) {
    const verdicts = new Verdicts(this.#kernel, looked);
    this.#verdicts = verdicts;
    this.#scanner = new Scanner({
      kernel: this.#kernel,
      arena: this.#arena,
      verdicts,
      idSize,
      onSuspect: (object, sign) => this.#suspect(object, sign),
    });
  }

  /** Looks at families until none is left or `pause` says so; true when done. */
  step(task: PackTask, pause: () => boolean): boolean {
    if (task !== this.#task || this.#families === undefined) this.#families = this.#familyScan(task);
    this.#task = task;
    while (!pause()) {
      const place = Atomics.add(task.next, 0, 1);
      if (place >= task.roots.length || Atomics.load(task.progress, 1) !== 0) return true;
      this.#scanner.beginFamily();
      this.#families.scan(task.roots[place]!);
    }
    return false;
  }

  /** What was found since it was last asked. */
  take(): PackResult {
    const { suspects, unread, count, bytes } = this.#tally;
    this.#tally = emptyTally();
    const names = [...this.#verdicts.names];
    this.#verdicts.names.clear();
    const { judged } = this.#verdicts;
    this.#verdicts.judged = 0;
    const signed = [...suspects].map(
      ([entry, signs]) => [entry, signs.has(undefined) ? undefined : ([...signs] as string[])] as const,
    );
    return { suspects: new Map(signed), unread, names, count, bytes, judged, texts: this.#verdicts.takeTexts() };
  }

  /** Looks at an object that stands alone, with a number of the caller's that `take` tells when it is suspect. */
  scanAlone(object: number, type: number, bytes: Uint8Array): 'scanned' | 'damaged' {
    const address = this.#arena.take(bytes.length + SLACK);
    this.#kernel.bytes().set(bytes, address);
    const held = { address, size: bytes.length };
    const { allNew } = this.#room;
    const subject = { object, type, held, applied: allNew(held), base: undefined, allNew };
    this.#scanner.beginFamily();
    try {
      this.#scanner.forget(this.#scanner.scan(subject));
      this.#note(type, bytes.length);
      return 'scanned';
    } catch (thrown) {
      if (thrown instanceof DamagedTree) return 'damaged';
      throw thrown;
    } finally {
      this.#arena.give(address, bytes.length + SLACK);
    }
  }

  #familyScan({ fd, layout, tasks, progress }: PackTask): FamilyScan {
    return new FamilyScan({
      layout,
      tasks,
      contents: packContents(this.#room, layout, this.#input(fd)),
      allNew: this.#room.allNew,
      scanner: this.#scanner,
      onScanned: (entry, size) => {
        this.#note(layout.types[entry]!, size);
        Atomics.add(progress, 0, 1);
      },
      onUnread: (entry) => this.#tally.unread.push(entry),
    });
  }

  #suspect(object: number, sign: string | undefined): void {
    const signs = this.#tally.suspects.get(object);
    if (signs) signs.add(sign);
    else this.#tally.suspects.set(object, new Set([sign]));
  }

  #note(type: number, size: number): void {
    if (type === TREE) return;
    this.#tally.count++;
    this.#tally.bytes += size;
  }
}
