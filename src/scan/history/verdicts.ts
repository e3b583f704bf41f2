import { createHash } from 'node:crypto';
import { atAnyPath } from '../../engine/any-path.ts';
import type { Place } from '../../engine/chunk.ts';
import { createEngine, type Engine, type Looked } from '../../engine/engine.ts';
import type { Span } from '../../engine/finding.ts';
import type { CompiledRule } from '../../engine/match.ts';
import { planOf } from '../../engine/plan.ts';
import { type Confidence, isSureEnough, type Rule } from '../../engine/rule.ts';
import { matchesOfFile } from '../../engine/whole-files.ts';
import { createKernelFinder } from '../../kernel/finder.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { ENTRY, type PickedOut, prepare, WINDOW_ENTRY } from './prepare.ts';
import type { Telltale } from './telltale.ts';

const CLEAN = 1;
const SUSPECT = 2;

const NAME = 1;
/** Windows around a keyword are of an odd kind; the others are parts of long lines, several lines, or long names. */
const AROUND_KEYWORD = 1;

/** No whole file, so that the rules for those have no say. */
const PICKED_OUT: Place = { kind: 'name', path: '' };

const finds = (engine: Engine, bytes: Uint8Array, keywordsIn?: Span): boolean =>
  engine({ bytes, place: PICKED_OUT, keywordsIn }).findings.length > 0;

const LINE_BREAK = Buffer.from('\n');

const signFor = ({ bytes, keywordsIn }: Telltale): string => {
  const hash = createHash('sha256').update(bytes);
  if (keywordsIn) hash.update(`\n${keywordsIn.start} ${keywordsIn.end}`);
  return hash.digest('base64');
};

/** The entry of the list of texts that holds an offset. */
const textAt = (words: Uint32Array, list: number, count: number, offset: number): number => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (words[list + middle * ENTRY]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** What the rules find in texts and windows that the kernel has picked out, without knowing paths. */
export class Verdicts {
  /** Names in trees that hold something. */
  readonly names = new Set<string>();
  /** Bytes that went to the rules. */
  judged = 0;
  /** Where the kernel lays down marks. */
  readonly marks: number;
  readonly #kernel: Kernel;
  readonly #picked: PickedOut;
  readonly #engine: Engine;
  /** Of the rules that look beyond a line. */
  readonly #spanEngine: Engine;
  /** The rules that look at whole files. */
  readonly #forFiles: readonly CompiledRule[];
  readonly #least: Confidence;
  readonly #signs = new Map<number, string>();
  /** Texts by their signs, until they are taken; then they are known by their signs alone. */
  #texts = new Map<string, Telltale>();
  readonly #signed = new Set<string>();

  /** Prepares a kernel for what is looked for. */
  constructor(kernel: Kernel, { rules, ...least }: Looked) {
    const parts = { finder: createKernelFinder, as: atAnyPath };
    const engineOf = (some: readonly Rule[]): Engine =>
      createEngine({ ...least, rules: some, inlineAllow: false }, parts);
    this.#kernel = kernel;
    this.#engine = engineOf(rules);
    this.#spanEngine = engineOf(rules.filter(({ span }) => span !== undefined));
    this.#forFiles = planOf(rules, parts).wholeFiles;
    this.#least = least.minConfidence ?? 'low';
    this.#picked = prepare(kernel, rules);
    this.marks = this.#picked.marks;
  }

  /** Looks at the texts and windows that the kernel has picked out of a content, which begins at an address. */
  settle(content: number): void {
    this.#settleWindows(content);
    this.#settleTexts();
  }

  /** Tells a text that holds something from all others, by its number; the same in all threads. */
  signOf(number: number): string | undefined {
    return this.#signs.get(number);
  }

  /** The texts that hold something and were not taken before, by their signs. */
  takeTexts(): ReadonlyMap<string, Telltale> {
    const texts = this.#texts;
    this.#texts = new Map();
    return texts;
  }

  /** To be called when numbers are given out anew. */
  forget(): void {
    this.#signs.clear();
  }

  /** Whether anything at all is found in bytes. */
  holdsSomething(bytes: Uint8Array): boolean {
    return finds(this.#engine, bytes);
  }

  /** Whether bytes, which are neither UTF-16 nor UTF-32, can be a file that is a credential as a whole. */
  canBeCredential(bytes: Uint8Array): boolean {
    return matchesOfFile(this.#forFiles, bytes, '').some(({ confidence }) => isSureEnough(confidence, this.#least));
  }

  #settleWindows(content: number): void {
    const { run, words, bytes } = this.#kernel;
    const count = run.windowsWritten();
    if (count === 0) return;
    const first = this.#picked.windows >> 2;
    for (let at = first; at < first + count * WINDOW_ENTRY; at += WINDOW_ENTRY) {
      const [offset = 0, size = 0, number = 0, kind = 0, start = 0, end = 0] = words().subarray(at, at + WINDOW_ENTRY);
      const window = bytes().subarray(content + offset, content + offset + size);
      this.judged += size;
      const keywordsIn = { start, end };
      const found = finds(kind & AROUND_KEYWORD ? this.#spanEngine : this.#engine, window, keywordsIn);
      run.setState(number, found ? SUSPECT : CLEAN);
      if (found) this.#sign(number, { bytes: window, keywordsIn });
    }
    run.clearWindows();
  }

  #settleTexts(): void {
    const { run, words, bytes } = this.#kernel;
    const count = run.textsWritten();
    if (count === 0) return;
    const { list, texts } = this.#picked;
    const first = list >> 2;
    for (let text = 0; text < count; text++) run.setState(words()[first + text * ENTRY + 1]!, CLEAN);
    const all = bytes().subarray(texts, texts + run.textBytes());
    this.judged += all.length;
    for (const { span } of this.#engine({ bytes: all, place: PICKED_OUT }).findings) {
      const last = textAt(words(), first, count, span.end - 1);
      for (let text = textAt(words(), first, count, span.start); text <= last; text++)
        this.#settleText(text, count, all);
    }
    run.clearTexts();
  }

  /** Looks at a text by itself: those that stand side by side here need not do so anywhere else. */
  #settleText(text: number, count: number, all: Uint8Array): void {
    const { run, words } = this.#kernel;
    const [from = 0, number = 0, kind = 0, next = 0] = words().subarray((this.#picked.list >> 2) + text * ENTRY);
    const alone = all.subarray(from, (text + 1 < count ? next : all.length) - 1);
    if (run.stateOf(number) === SUSPECT || !finds(this.#engine, alone)) return;
    run.setState(number, SUSPECT);
    this.#sign(number, { bytes: Buffer.concat([LINE_BREAK, alone]), keywordsIn: undefined });
    if (kind === NAME) this.names.add(Buffer.from(alone).toString());
  }

  #sign(number: number, text: Telltale): void {
    const sign = signFor(text);
    this.#signs.set(number, sign);
    if (this.#signed.has(sign)) return;
    this.#signed.add(sign);
    this.#texts.set(sign, { ...text, bytes: new Uint8Array(text.bytes) });
  }
}
