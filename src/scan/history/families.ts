import type { Applied, Held, PackContents } from '../../git/pack/pack-content.ts';
import type { PackLayout } from '../../git/pack/pack-layout.ts';
import { OutOfRoom } from '../../kernel/kernel.ts';
import { DamagedTree, type Scanned, type Scanner } from './scanner.ts';

/** Contents on the way from a base to the deltas at hand are kept up to so many bytes; others are made again. */
const KEPT = 96 * 1024 * 1024;

/** An entry on the way from the root of a family to the delta at hand. */
interface Step {
  readonly entry: number;
  /** Undefined after it was let go. */
  held: Held | undefined;
  /** Undefined when it was not looked at, because it is known already. */
  readonly scanned: Scanned | undefined;
  /** The delta of it to be looked at next; -1 when there is none left. */
  next: number;
}

/** What is to be done about an entry. */
export const PASS_BY = 0;
export const MAKE = 1;
export const SCAN = 2;
/** What was to be looked at, and was. */
export const DONE = 3;

export interface FamilyParts {
  readonly layout: PackLayout;
  /** For each entry whether it is passed by, only made because deltas need it, or looked at. */
  readonly tasks: Uint8Array;
  readonly contents: PackContents;
  /** Makes one new stretch of the whole of a content. */
  readonly allNew: (held: Held) => Applied;
  readonly scanner: Scanner;
  /** Told of each entry that was looked at. */
  readonly onScanned: (entry: number, size: number) => void;
  /** Told of entries that could not be made here: damaged, too large, or based on such. */
  readonly onUnread: (entry: number) => void;
}

/** Looks at families of a pack: a base and all that is made of it by deltas. */
export class FamilyScan {
  readonly #parts: FamilyParts;
  #way: Step[] = [];
  #kept = 0;

  constructor(parts: FamilyParts) {
    this.#parts = parts;
  }

  /** Looks at a base, then at its deltas, theirs, and so on; of a base that has no deltas left, nothing is kept. */
  scan(root: number): void {
    if (this.#parts.tasks[root] === PASS_BY) return;
    this.#way = [];
    this.#enter(root, undefined);
    for (let step = this.#way.at(-1); step !== undefined; step = this.#way.at(-1)) {
      if (step.next < 0) {
        this.#leave(step);
        this.#way.pop();
      } else this.#enterNext(step);
    }
  }

  #enterNext(step: Step): void {
    const entry = step.next;
    step.next = this.#needed(this.#parts.layout.nextDelta[entry]!);
    for (let at = 0; this.#kept > KEPT && at < this.#way.length - 1; at++) this.#letGo(this.#way[at]!);
    if (this.#remake(this.#way.length - 1) === undefined) this.#giveUp(entry);
    else this.#enter(entry, step);
  }

  #enter(entry: number, base: Step | undefined): void {
    const step = this.#look(entry, base);
    // The last delta of a base is its last use.
    if (base !== undefined && base.next < 0) this.#letGo(base);
    if (step === undefined) this.#giveUp(entry);
    else if (step.next < 0) this.#leave(step);
    else this.#way.push(step);
  }

  #look(entry: number, base: Step | undefined): Step | undefined {
    const { allNew, contents, layout, tasks, scanner, onScanned } = this.#parts;
    const held = base === undefined ? contents.whole(entry) : contents.fromBase(entry, base.held!);
    if (held === undefined) return undefined;
    const isDelta = base?.scanned !== undefined && 'news' in held;
    const applied = isDelta ? (held as Held & Applied) : allNew(held);
    const subject = { object: entry, type: layout.types[entry]!, held, applied, base: base?.scanned, allNew };
    try {
      const scanned = tasks[entry] === SCAN ? scanner.scan(subject) : undefined;
      this.#kept += held.size;
      if (scanned !== undefined) {
        onScanned(entry, held.size);
        tasks[entry] = DONE;
      }
      const next = this.#needed(layout.firstDelta[entry]!);
      return { entry, held: { address: held.address, size: held.size }, scanned, next };
    } catch (thrown) {
      if (!(thrown instanceof DamagedTree || thrown instanceof OutOfRoom)) throw thrown;
      contents.release(held);
      return undefined;
    }
  }

  /** The first of a list of deltas that is not passed by. */
  #needed(delta: number): number {
    const { tasks, layout } = this.#parts;
    let next = delta;
    while (next >= 0 && tasks[next] === PASS_BY) next = layout.nextDelta[next]!;
    return next;
  }

  #giveUp(entry: number): void {
    const { layout, tasks, onUnread } = this.#parts;
    const left = [entry];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (tasks[next] === SCAN) onUnread(next);
      for (let delta = layout.firstDelta[next]!; delta >= 0; delta = layout.nextDelta[delta]!) left.push(delta);
    }
  }

  #letGo(step: Step): void {
    if (step.held === undefined) return;
    this.#parts.contents.release(step.held);
    this.#kept -= step.held.size;
    step.held = undefined;
  }

  #leave(step: Step): void {
    this.#letGo(step);
    if (step.scanned !== undefined) this.#parts.scanner.forget(step.scanned);
  }

  /** Makes a content again that was let go, and those that it is based on. */
  #remake(index: number): Held | undefined {
    let from = index;
    while (from > 0 && this.#way[from]!.held === undefined) from--;
    for (let at = from; at <= index; at++) if (!this.#isMade(at)) return undefined;
    return this.#way[index]!.held;
  }

  #isMade(index: number): boolean {
    const { contents } = this.#parts;
    const step = this.#way[index]!;
    if (step.held !== undefined) return true;
    const made = index === 0 ? contents.whole(step.entry) : contents.fromBase(step.entry, this.#way[index - 1]!.held!);
    if (made === undefined) return false;
    step.held = { address: made.address, size: made.size };
    this.#kept += made.size;
    return true;
  }
}
