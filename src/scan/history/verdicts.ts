import { createHash, randomBytes } from 'node:crypto';
import { type Announcements, announcementsOf, type Beside, LEAST_RUN, NO_RUN } from '../../engine/announce.ts';
import { createEngine, type Engine, type Looked } from '../../engine/engine.ts';
import { createPrefilter } from '../../engine/prefilter.ts';
import { atAnyPath, type HeldRun, type Rule } from '../../engine/rule.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { isSearchable, placeKeywords } from '../../kernel/keywords.ts';
import { createKernelPrefilter } from '../../kernel/prefilter.ts';
import { heldRunOf } from './held-run.ts';

const ON_LINE = 1;
const AROUND_NEAR = 2;
const AROUND_FAR = 4;

const CLEAN = 1;
const SUSPECT = 2;

const NAME = 1;
/** Numbers of an entry of the list of texts, and of that of windows. */
const ENTRY = 3;
const WINDOW_ENTRY = 4;
/** Windows around a keyword are of an odd kind; the others are parts of long lines, several lines, or long names. */
const AROUND_KEYWORD = 1;

const MEMO_SLOTS = 1 << 21;
const MOST_NUMBERS = 1 << 24;
const MOST_MARKS = 1 << 18;
const MOST_TEXTS = 1 << 16;
const TEXT_BYTES = 1 << 20;
const MOST_WINDOWS = 1 << 16;

/** What the rules find in texts and windows that the kernel has picked out, without knowing paths. */
export interface Verdicts {
  /** Looks at the texts and windows that the kernel has picked out of a content, which begins at an address. */
  readonly settle: (content: number) => void;
  /** Tells a text that holds something from all others, by its number; the same in all threads. */
  readonly signOf: (number: number) => string | undefined;
  /** To be called when numbers are given out anew. */
  readonly forget: () => void;
  /** Whether anything at all is found in bytes. */
  readonly holdsSomething: (bytes: Uint8Array) => boolean;
  /** Names in trees that hold something. */
  readonly names: Set<string>;
}

/** The keywords that announce something wherever they stand. */
const placeAlone = (kernel: Kernel, { onLine, near, far, everyLine }: Announcements): void => {
  const values = new Map<string, number>();
  const add = (texts: readonly string[], value: number): void => {
    for (const text of texts) values.set(text, (values.get(text) ?? 0) | value);
  };
  add(onLine, ON_LINE);
  add(near.keywords, AROUND_NEAR);
  add(far.keywords, AROUND_FAR);
  const keywords = [...values].map(([text, value]) => ({ text, value }));
  const { address, shift } = placeKeywords(
    kernel,
    keywords.filter(({ text }) => isSearchable(text)),
  );
  const lost = onLine.some((text) => !isSearchable(text));
  kernel.run.placeKeywords(address, shift, everyLine || lost);
};

/** What a keyword beside a run says, as `kernel/assembly/beside.ts` reads it. */
const tableValue = ({ onLine, around, run: { least, mixed } }: Beside): number =>
  (onLine ? 1 : 0) | (around ? 2 : 0) | (mixed ? 4 : 0) | (Math.min(least, 255) << 8);

/** What stands around a match may say that it is none: so much more of it counts. Bytes. */
const CONTEXT = 48;

/** The keywords that announce something beside a run. */
const placeBesideRuns = (kernel: Kernel, { beside, shortestEncoded }: Announcements): void => {
  const { run } = kernel;
  const { address, shift } = placeKeywords(
    kernel,
    beside.map((one) => ({ text: one.keyword, value: tableValue(one) })),
  );
  const most = (some: readonly Beside[], side: 'before' | 'behind'): number =>
    some.reduce((all, one) => Math.max(all, one.run[side]), 0);
  const others = beside.filter((one) => !one.run.mixed);
  const [before, behind] = [most(beside, 'before'), most(beside, 'behind')];
  run.placeBeside(address, shift);
  run.configureBeside(LEAST_RUN.other, before, behind, most(others, 'before'), most(others, 'behind'));
  // A keyword may stand behind a run, or a run behind a keyword.
  run.configureZones(behind + CONTEXT, before + CONTEXT, shortestEncoded);
};

const prepare = (
  kernel: Kernel,
  announcements: Announcements,
): Record<'marks' | 'texts' | 'list' | 'windows', number> => {
  const { run, reserve } = kernel;
  const { longestLine, lineReach, seeds, near, far, fullLine } = announcements;
  placeAlone(kernel, announcements);
  placeBesideRuns(kernel, announcements);
  run.configureLines(longestLine, lineReach);
  run.configureAround(near.before, near.behind, far.before, far.behind);
  run.configureRuns(LEAST_RUN.mixed, fullLine);
  run.configureSeeds(seeds.base64, seeds.hex);
  const random = randomBytes(24);
  run.seed(random.readBigUInt64LE(0), random.readBigUInt64LE(8), random.readBigUInt64LE(16));
  run.placeMemo(reserve(MEMO_SLOTS * 16), MEMO_SLOTS, reserve(MOST_NUMBERS), MOST_NUMBERS);
  const marks = reserve(MOST_MARKS * 16);
  const texts = reserve(TEXT_BYTES + 16);
  const list = reserve(MOST_TEXTS * ENTRY * 4);
  const windows = reserve(MOST_WINDOWS * WINDOW_ENTRY * 4);
  run.placeMarks(marks, MOST_MARKS);
  run.placeTexts(texts, TEXT_BYTES, list, MOST_TEXTS);
  run.placeWindows(windows, MOST_WINDOWS);
  return { marks, texts, list, windows };
};

/** Keywords beside runs are for the kernel alone to look for. */
const runOf = (rule: Rule): HeldRun => (rule.keywords.every(isSearchable) ? heldRunOf(rule) : NO_RUN);

const finds = (engine: Engine, bytes: Uint8Array): boolean =>
  engine({ bytes, place: { kind: 'file', path: '' } }).findings.length > 0;

const signFor = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

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

/** Whether the kernel can look for all that the rules need. */
export const canAnnounce = (rules: readonly Rule[]): boolean => {
  const around = rules.filter(({ span }) => span !== undefined);
  return around.every(({ keywords }) => keywords.length > 0 && keywords.every(isSearchable));
};

/** Where the kernel lays down marks. */
export interface MarksAt {
  readonly marks: number;
}

/** Prepares a kernel for what is looked for. */
export const createVerdicts = (kernel: Kernel, { rules, ...least }: Looked): Verdicts & MarksAt => {
  const anywhere = rules.map(atAnyPath);
  const prefilter = createKernelPrefilter(kernel, createPrefilter);
  const engineOf = (some: readonly Rule[]): Engine =>
    createEngine({ ...least, rules: some, inlineAllow: false }, { prefilter });
  const engine = engineOf(anywhere);
  const spanEngine = engineOf(anywhere.filter(({ span }) => span !== undefined));
  const { run } = kernel;
  const { marks, texts, list, windows } = prepare(kernel, announcementsOf(rules, runOf));

  const signs = new Map<number, string>();

  const settleWindows = (content: number): void => {
    const count = run.windowsWritten();
    if (count === 0) return;
    const words = kernel.words();
    for (let at = windows >> 2; at < (windows >> 2) + count * WINDOW_ENTRY; at += WINDOW_ENTRY) {
      const [offset = 0, size = 0, number = 0, kind = 0] = words.subarray(at, at + WINDOW_ENTRY);
      const from = content + offset;
      const found = finds(kind & AROUND_KEYWORD ? spanEngine : engine, kernel.bytes().subarray(from, from + size));
      run.setState(number, found ? SUSPECT : CLEAN);
      if (found) signs.set(number, signFor(kernel.bytes().subarray(from, from + size)));
    }
    run.clearWindows();
  };

  /** Looks at a text by itself: those that stand side by side here need not do so anywhere else. */
  const settleText = (text: number, count: number, bytes: Uint8Array): void => {
    const [from = 0, number = 0, kind = 0, next = 0] = kernel.words().subarray((list >> 2) + text * ENTRY);
    const alone = bytes.subarray(from, (text + 1 < count ? next : bytes.length) - 1);
    if (run.stateOf(number) === SUSPECT || !finds(engine, alone)) return;
    run.setState(number, SUSPECT);
    signs.set(number, signFor(alone));
    if (kind === NAME) verdicts.names.add(Buffer.from(alone).toString());
  };

  const settleTexts = (): void => {
    const count = run.textsWritten();
    if (count === 0) return;
    const words = kernel.words();
    const first = list >> 2;
    for (let text = 0; text < count; text++) run.setState(words[first + text * ENTRY + 1]!, CLEAN);
    const bytes = kernel.bytes().subarray(texts, texts + run.textBytes());
    for (const { span } of engine({ bytes, place: { kind: 'file', path: '' } }).findings) {
      const last = textAt(words, first, count, span.end - 1);
      for (let text = textAt(words, first, count, span.start); text <= last; text++) settleText(text, count, bytes);
    }
    run.clearTexts();
  };

  const verdicts: Verdicts & MarksAt = {
    marks,
    names: new Set<string>(),
    signOf: (number) => signs.get(number),
    forget: () => signs.clear(),
    holdsSomething: (bytes) => finds(engine, bytes),
    settle: (content) => {
      settleWindows(content);
      settleTexts();
    },
  };
  return verdicts;
};
