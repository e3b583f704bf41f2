import { encodingOf } from '../../engine/encoding.ts';
import { LARGEST_WHOLE } from '../../engine/whole-files.ts';
import { idLinesOf } from '../../git/commits.ts';
import { BLOB, COMMIT, TREE } from '../../git/pack/headers.ts';
import type { Applied, Held } from '../../git/pack/pack-content.ts';
import type { Arena } from '../../kernel/arena.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Verdicts } from './verdicts.ts';

const SUSPECT = 2;
/** Numbers of a mark: offset, size, the number of the text, kind. */
const MARK = 4;
/** As far as text is looked at to tell its encoding. */
const LOOKED_AT = 8192;

/** A content that was looked at, and what deltas of it need to know. */
export interface Scanned extends Held {
  /** Marks, sorted, in the kernel's memory; `markCount` of them. */
  readonly marks: number;
  readonly markCount: number;
  /** False for UTF-16: its bytes were not looked at as they are, so that a delta of it is looked at whole. */
  readonly bytewise: boolean;
}

/** What is to be looked at. */
export interface Subject {
  /** A number that tells the object. */
  readonly object: number;
  /** Type of the object, as in packs. */
  readonly type: number;
  readonly held: Held;
  /** How it was made of its base, or `allNew`. */
  readonly applied: Applied;
  /** The base, looked at; undefined when everything is new. */
  readonly base: Scanned | undefined;
  readonly allNew: (held: Held) => Applied;
}

/** Texts are numbered anew, between families, when no more numbers than these are left. */
const FEW_NUMBERS = 1 << 23;

/** A tree object that cannot be taken apart. */
export class DamagedTree extends Error {}

export interface ScannerParts {
  readonly kernel: Kernel;
  readonly arena: Arena;
  readonly verdicts: Verdicts;
  readonly idSize: number;
  /** Told of objects that may hold something, each time with the sign of what that is, when there is one. */
  readonly onSuspect: (object: number, sign?: string) => void;
}

/** Looks at contents one after the other, at deltas only where they differ from their base. */
export class Scanner {
  readonly #parts: ScannerParts;

  /** @param parts a kernel that `Verdicts` has prepared */
  constructor(parts: ScannerParts) {
    this.#parts = parts;
  }

  /** Throws `DamagedTree` for a tree that is none. */
  scan(subject: Subject): Scanned {
    if (subject.type === TREE) return this.#scanTree(subject);
    if (subject.type === COMMIT) return this.#scanContent(this.#withoutIds(subject));
    return this.#scanContent(subject);
  }

  /** A commit without the ids that it begins with, which make each of them new anyway. */
  #withoutIds(subject: Subject): Subject {
    const { address, size } = subject.held;
    const length = idLinesOf(this.#parts.kernel.bytes().subarray(address, address + size));
    const held = { address: address + length, size: size - length };
    return { ...subject, held, applied: subject.allNew(held), base: undefined };
  }

  #scanContent(subject: Subject): Scanned {
    return this.#isUtf16(subject.held) ? this.#scanUtf16(subject) : this.#scanBytes(subject);
  }

  /** To be called when nothing that was scanned before is kept any more. */
  beginFamily(): void {
    const { kernel, verdicts } = this.#parts;
    if (kernel.run.numbersLeft() >= FEW_NUMBERS) return;
    kernel.run.resetMemo();
    verdicts.forget();
  }

  /** Gives back what was kept for the deltas of a content; not the content itself. */
  forget({ marks, markCount }: Scanned): void {
    if (markCount > 0) this.#parts.arena.give(marks, markCount * MARK * 4);
  }

  #scanTree({ held, applied }: Subject): Scanned {
    const { kernel, verdicts, idSize } = this.#parts;
    const { run } = kernel;
    run.beginTree(held.address, held.size, idSize, applied.news, applied.newCount);
    for (let state = run.searchTree(); state !== 0; state = run.searchTree()) {
      if (state < 0) throw new DamagedTree('it is no tree');
      verdicts.settle(held.address);
    }
    verdicts.settle(held.address);
    return { address: held.address, size: held.size, marks: 0, markCount: 0, bytewise: true };
  }

  #isUtf16({ address, size }: Held): boolean {
    const { kernel } = this.#parts;
    const looked = Math.min(size, LOOKED_AT);
    if (kernel.run.mayBeUtf16(address, looked) === 0) return false;
    return encodingOf(kernel.bytes().subarray(address, address + looked)) !== 'bytes';
  }

  #scanUtf16({ object, held }: Subject): Scanned {
    const { kernel, verdicts, onSuspect } = this.#parts;
    const bytes = kernel.bytes().subarray(held.address, held.address + held.size);
    if (verdicts.holdsSomething(bytes)) onSuspect(object);
    return { address: held.address, size: held.size, marks: 0, markCount: 0, bytewise: false };
  }

  #scanBytes(subject: Subject): Scanned {
    const { run } = this.#parts.kernel;
    const { held, base, allNew } = subject;
    const applied = base === undefined || base.bytewise ? subject.applied : allNew(held);
    const collected: Uint32Array[] = [];
    run.begin(held.address, held.size, applied.news, applied.newCount);
    this.#inheritMarks(subject, applied, collected);
    while (!run.search()) this.#settle(collected, subject);
    this.#settle(collected, subject);
    this.#lookAtFile(subject);
    const marks = this.#keepMarks(collected);
    return { address: held.address, size: held.size, marks, markCount: collected.length, bytewise: true };
  }

  #lookAtFile({ object, type, held: { address, size } }: Subject): void {
    const { kernel, verdicts, onSuspect } = this.#parts;
    if (type !== BLOB || size > LARGEST_WHOLE) return;
    if (verdicts.canBeCredential(kernel.bytes().subarray(address, address + size))) onSuspect(object);
  }

  #inheritMarks(subject: Subject, { delta, deltaSize }: Applied, collected: Uint32Array[]): void {
    const { run } = this.#parts.kernel;
    const { base } = subject;
    if (base === undefined || base.markCount === 0 || deltaSize === 0) return;
    for (let again = false; !run.inheritMarks(delta, deltaSize, base.marks, base.markCount, again); again = true)
      this.#settle(collected, subject);
  }

  /** Settles what was picked out, and takes the marks that are left then. */
  #settle(collected: Uint32Array[], { object, held }: Subject): void {
    const { kernel, verdicts, onSuspect } = this.#parts;
    const { run } = kernel;
    verdicts.settle(held.address);
    const count = run.marksWritten() === 0 ? 0 : run.dropCleanMarks();
    if (count === 0) return;
    const first = verdicts.marks >> 2;
    for (let at = first; at < first + count * MARK; at += MARK) {
      const mark = kernel.words().slice(at, at + MARK);
      if (run.stateOf(mark[2]!) === SUSPECT) onSuspect(object, verdicts.signOf(mark[2]!));
      collected.push(mark);
    }
    run.clearMarks();
  }

  #keepMarks(collected: Uint32Array[]): number {
    if (collected.length === 0) return 0;
    const { arena, kernel } = this.#parts;
    const marks = arena.take(collected.length * MARK * 4);
    collected.sort((a, b) => a[0]! - b[0]!);
    collected.forEach((mark, index) => {
      kernel.words().set(mark, (marks >> 2) + index * MARK);
    });
    return marks;
  }
}
