import { base64, hex } from '../engine/decode/blocks.ts';
import { SHORTEST_FULL_LINE } from '../engine/decode/encoded.ts';
import { SHORTEST_RUN } from '../engine/decode/runs.ts';
import type { Span } from '../engine/finding.ts';
import { EVERYWHERE, type Finder, type FindRuns, type OnHit, RUN_LENGTHS, RUN_REACH } from '../engine/keyword-hits.ts';
import { WINDOW } from '../engine/region.ts';
import { createTableFinder } from '../engine/tables/finder.ts';
import type { RuleTables } from '../engine/tables/tables.ts';
import { placeGrams } from './grams.ts';
import { type Kernel, startKernel } from './kernel.ts';

/** Numbers of a hit and of a run, as `assembly/hits.ts` writes them. */
const HIT = 6;
const RUN = 2;
const GIVEN = 1 << 16;
const GIVEN_DIGIT = 1 << 17;
/** So many bytes of hits are taken at a time. */
const ROOM = 1 << 18;
/** Behind a content, what may be read too far. */
const SLACK = 512;
/** Content larger than this is left to the twin. Bytes. */
const MOST = 64 * 1024 * 1024;

/** Which keywords are sought, by their numbers. */
type IsSought = (keyword: number) => boolean;

/** Prepares a kernel; returns the table of the keywords. */
const prepared = (kernel: Kernel, { sections, marks }: RuleTables, isSought: IsSought): number => {
  const { run } = kernel;
  run.configureHits(WINDOW, 2 * WINDOW, RUN_REACH.before, RUN_REACH.behind, RUN_LENGTHS.least, marks);
  run.configureRuns(SHORTEST_RUN, SHORTEST_FULL_LINE);
  run.configureSeeds(base64.seed, hex.seed);
  const { keywordTexts, keywordStarts, anchors } = sections;
  return placeGrams(kernel, { texts: keywordTexts, starts: keywordStarts, anchors, isSought });
};

/** Finds the keywords of tables, and what is encoded, in WebAssembly. Its twin is what `createTableFinder` makes. */
class KernelFinder implements Finder {
  readonly #kernel = startKernel();
  readonly #table: number;
  readonly #twin: Finder;
  readonly #hits: number;
  #content = 0;
  #room = 0;
  /** What lies in the kernel's memory. */
  #brought: Uint8Array | undefined;

  constructor(tables: RuleTables, isSought: IsSought) {
    this.#twin = createTableFinder(tables);
    this.#table = prepared(this.#kernel, tables, isSought);
    this.#hits = this.#kernel.reserve(ROOM);
  }

  readonly hits = (bytes: Uint8Array, onHit: OnHit, within: Span = EVERYWHERE): void => {
    this.#brought = undefined;
    if (!this.#bring(bytes)) {
      this.#twin.hits(bytes, onHit);
      return;
    }
    const { run, words } = this.#kernel;
    const first = this.#hits >> 2;
    run.tellHitsIn(within.start, Math.min(within.end, bytes.length));
    for (let from = 0; from < bytes.length; ) {
      from = run.findHits(this.#table, this.#content, bytes.length, from, this.#hits, this.#hits + ROOM);
      const last = run.hitsEnd() >> 2;
      const numbers = words();
      for (let at = first; at < last && numbers[at + 1]! <= from; at += HIT) tell(numbers, at, onHit);
    }
  };

  readonly encodedRuns: FindRuns = (bytes, onRun) => {
    if (!this.#bring(bytes)) {
      this.#twin.encodedRuns(bytes, onRun);
      return;
    }
    const { run, words } = this.#kernel;
    const first = this.#hits >> 2;
    for (let from = 0; from < bytes.length; ) {
      from = run.findEncoded(this.#content, bytes.length, from, this.#hits, this.#hits + ROOM);
      const last = run.hitsEnd() >> 2;
      const numbers = words();
      for (let at = first; at < last; at += RUN) onRun({ start: numbers[at]!, end: numbers[at + 1]! });
    }
  };

  /** Brings content to the kernel, unless it is there; false for what is too large. */
  #bring(bytes: Uint8Array): boolean {
    if (bytes === this.#brought) return true;
    if (bytes.length > MOST) return false;
    if (bytes.length > this.#room) {
      this.#room = Math.max(2 * this.#room, bytes.length, 1 << 20);
      this.#content = this.#kernel.reserve(this.#room + SLACK);
    }
    this.#kernel.bytes().set(bytes, this.#content);
    this.#brought = bytes;
    return true;
  }
}

/** What stands beside the keyword at hand: one object for all of them. */
const beside = {
  lineStart: 0,
  lineEnd: 0,
  onLine: 0,
  onLineMixed: 0,
  near: 0,
  nearMixed: 0,
  givesValue: false,
  givesDigit: false,
};

const tell = (numbers: Uint32Array, at: number, onHit: OnHit): void => {
  beside.lineStart = numbers[at + 2]!;
  beside.lineEnd = numbers[at + 3]!;
  beside.onLine = numbers[at + 4]! & 0xffff;
  beside.onLineMixed = numbers[at + 4]! >>> 16;
  beside.near = numbers[at + 5]! & 0xffff;
  beside.nearMixed = numbers[at + 5]! >>> 16;
  beside.givesValue = (numbers[at]! & GIVEN) !== 0;
  beside.givesDigit = (numbers[at]! & GIVEN_DIGIT) !== 0;
  onHit(numbers[at]! & 0xffff, numbers[at + 1]!, beside);
};

/** Makes what finds the keywords of tables in much content; about a millisecond. */
export const createKernelFinder = (tables: RuleTables, isSought: IsSought = () => true): Finder =>
  new KernelFinder(tables, isSought);
