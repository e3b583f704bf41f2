import { randomBytes } from 'node:crypto';
import {
  type Announcements,
  announcementsOf,
  type Beside,
  LEAST_RUN,
  NO_RUN,
  REACHES,
  type Reach,
} from '../../engine/announce.ts';
import type { HeldRun, Rule } from '../../engine/rule.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { isSearchable, keywordPlacer } from '../../kernel/keywords.ts';
import { heldRunOf } from './held-run.ts';

/** What a keyword by itself says, as `kernel/assembly/scan.ts` reads it. */
const ON_LINE = 1;
const GIVEN_VALUE = 2;
const GIVEN_DIGIT = 4;
const AROUND: Readonly<Record<Reach, number>> = { close: 8, near: 16, far: 32 };

/** Numbers of an entry of the list of texts, and of that of windows. */
export const ENTRY = 3;
export const WINDOW_ENTRY = 6;

const MEMO_SLOTS = 1 << 22;
const MOST_NUMBERS = 1 << 24;
const MOST_MARKS = 1 << 18;
const MOST_TEXTS = 1 << 16;
const TEXT_BYTES = 1 << 20;
const MOST_WINDOWS = 1 << 16;

/** Where in its memory the kernel lays down what it picks out. */
export interface PickedOut {
  readonly marks: number;
  readonly texts: number;
  readonly list: number;
  readonly windows: number;
}

/** Whether the kernel can look for all that the rules need. */
export const canAnnounce = (rules: readonly Rule[]): boolean => {
  const around = rules.filter(({ span }) => span !== undefined);
  return around.every(({ keywords }) => keywords.length > 0 && keywords.every(isSearchable));
};

/** Keywords beside runs are for the kernel alone to look for. */
const runOf = (rule: Rule): HeldRun => (rule.keywords.every(isSearchable) ? heldRunOf(rule) : NO_RUN);

/** Tells a kernel what to look for. */
export const prepare = (kernel: Kernel, rules: readonly Rule[]): PickedOut => {
  const announcements = announcementsOf(rules, runOf);
  const { longestLine, lineReach, seeds, around, fullLine } = announcements;
  const { run } = kernel;
  const place = keywordPlacer(kernel);
  placeAlone(kernel, place, announcements);
  placeBesideRuns(kernel, place, announcements);
  run.configureLines(longestLine, lineReach);
  REACHES.forEach((reach, index) => {
    run.configureAround(index, around[reach].before, around[reach].behind);
  });
  run.configureRuns(LEAST_RUN.mixed, fullLine);
  run.configureSeeds(seeds.base64, seeds.hex);
  const random = randomBytes(24);
  run.seed(random.readBigUInt64LE(0), random.readBigUInt64LE(8), random.readBigUInt64LE(16));
  return placeRoom(kernel);
};

const placeRoom = ({ run, reserve }: Kernel): PickedOut => {
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

type Place = ReturnType<typeof keywordPlacer>;

/** The keywords that announce something wherever they stand. */
const placeAlone = ({ run }: Kernel, place: Place, { onLine, given, around, everyLine }: Announcements): void => {
  const values = new Map<string, number>();
  const add = (texts: readonly string[], value: number): void => {
    for (const text of texts) values.set(text, (values.get(text) ?? 0) | value);
  };
  add(onLine, ON_LINE);
  add(given.value, GIVEN_VALUE);
  add(given.digit, GIVEN_DIGIT);
  for (const reach of REACHES) add(around[reach].keywords, AROUND[reach]);
  const keywords = [...values].map(([text, value]) => ({ text, value }));
  const { address, shift, farthest } = place(keywords.filter(({ text }) => isSearchable(text)));
  const lost = [...onLine, ...given.value, ...given.digit].some((text) => !isSearchable(text));
  run.placeKeywords(address, shift, farthest, everyLine || lost);
};

/** What a keyword beside a run says, as `kernel/assembly/beside.ts` reads it. */
const tableValue = ({ onLine, around, run: { least, mixed } }: Beside): number =>
  (onLine ? 1 : 0) | (mixed ? 2 : 0) | (around ? AROUND[around] : 0) | (Math.min(least, 255) << 8);

/** What stands around a match may say that it is none: so much more of it counts. Bytes. */
const CONTEXT = 48;

/** Runs shorter than the first are looked at with keywords that ask for no more, and so on; the last has no bound. */
const TOO_LONG = { mixed: [32, 0xffffffff], others: [30, 36, 0xffffffff] } as const;

const farthest = (some: readonly Beside[], side: 'before' | 'behind'): number =>
  some.reduce((all, one) => Math.max(all, one.run[side]), 0);

/** The keywords that announce something beside a run. */
const placeBesideRuns = ({ run }: Kernel, place: Place, { beside, shortestEncoded }: Announcements): void => {
  const others = beside.filter((one) => !one.run.mixed);
  for (const [all, bounds] of [
    [beside, TOO_LONG.mixed],
    [others, TOO_LONG.others],
  ] as const)
    bounds.forEach((tooLong, index) => {
      const some = all.filter((one) => one.run.least < tooLong);
      const { address, shift } = place(some.map((one) => ({ text: one.keyword, value: tableValue(one) })));
      const [before, behind] = [farthest(some, 'before'), farthest(some, 'behind')];
      run.placeBeside(all === beside, index, address, shift, tooLong, before, behind);
    });
  run.configureBeside(LEAST_RUN.other);
  // A keyword may stand behind a run, or a run behind a keyword.
  run.configureZones(farthest(beside, 'behind') + CONTEXT, farthest(beside, 'before') + CONTEXT, shortestEncoded);
};
