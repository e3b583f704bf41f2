import { base64, hex } from './decode/blocks.ts';
import { decoderMarks } from './decode/decoders.ts';
import { SHORTEST_FULL_LINE } from './decode/encoded.ts';
import { SHORTEST_RUN } from './decode/runs.ts';
import { DECODE_REACH } from './decode/search.ts';
import { RUN_REACH } from './keyword-hits.ts';
import { WINDOW } from './region.ts';
import type { Gives, HeldRun, Rule } from './rule.ts';
import { spanOf } from './sight.ts';
import { isForFiles } from './whole-files.ts';

/** How far rules look that look beyond a line. */
export type Reach = 'close' | 'near' | 'far';

/** Keywords that announce something within some distance to both sides of them. */
export interface Around {
  readonly keywords: readonly string[];
  /** How far the rules look, in bytes. */
  readonly before: number;
  readonly behind: number;
}

/** A keyword that announces something only beside a run of letters and digits. */
export interface Beside {
  readonly keyword: string;
  /** Whether its rules look at one line, and how far those of them look that look further. */
  readonly onLine: boolean;
  readonly around: Reach | undefined;
  /** The run, as the least that any of its rules asks for. */
  readonly run: HeldRun;
}

/** What announces a finding, and how far from it the finding can be. */
export interface Announcements {
  /** Keywords whose rules look at one line, and marks of what is encoded on a line. */
  readonly onLine: readonly string[];
  /** Of keywords whose rules look at one line, those that announce something only where a name is given a value. */
  readonly given: Readonly<Record<Gives, readonly string[]>>;
  /** Keywords whose rules look further. */
  readonly around: Readonly<Record<Reach, Around>>;
  readonly beside: readonly Beside[];
  /** Whether any rule has no keyword, so that every line can hold something. */
  readonly everyLine: boolean;
  /** Runs of base64 or hexadecimal so long can hold something encoded, when so many blocks of text stand in a row. */
  readonly shortestEncoded: number;
  readonly seeds: { readonly base64: number; readonly hex: number };
  /** Lines with so many characters of base64 in a row can belong to an encoded text over several lines. */
  readonly fullLine: number;
  /** Lines up to this length are seen whole by all patterns. Bytes. */
  readonly longestLine: number;
  /** On longer lines, how far to both sides of a place anything can matter. Bytes. */
  readonly lineReach: number;
}

/** Rules that look no further than this are kept apart from those that do: nearly all look close. Bytes. */
const CLOSE = 320;
const NEAR = 1024;

/** Shorter runs are all over a text, of letters alone still longer ones; what needs none is announced by its keyword alone. */
export const LEAST_RUN = { mixed: 20, other: 27 } as const;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const reachOf = (span: number): Reach => {
  if (span <= CLOSE) return 'close';
  return span <= NEAR ? 'near' : 'far';
};

/** Each, the shortest first. */
export const REACHES: readonly Reach[] = ['close', 'near', 'far'];

const farther = (some: Reach | undefined, other: Reach | undefined): Reach | undefined =>
  REACHES.findLast((reach) => reach === some || reach === other);

/** For each reach how far its rules look, and the keywords that announce something whatever stands beside them. */
const aroundOf = (rules: readonly Rule[], alone: ReadonlySet<Rule>): Announcements['around'] => {
  const widest = { close: 0, near: 0, far: 0 };
  const keywords: Record<Reach, string[]> = { close: [], near: [], far: [] };
  for (const rule of rules) {
    const span = spanOf(rule);
    if (span === undefined) continue;
    const reach = reachOf(span);
    widest[reach] = Math.max(widest[reach], span);
    if (alone.has(rule)) keywords[reach].push(...rule.keywords);
  }
  const of = (reach: Reach): Around => ({
    keywords: distinct(keywords[reach]),
    before: widest[reach],
    behind: 2 * widest[reach],
  });
  return { close: of('close'), near: of('near'), far: of('far') };
};

const keywordsOf = (rules: readonly Rule[], gives: Gives | undefined): string[] =>
  distinct(rules.filter((rule) => rule.gives === gives).flatMap(({ keywords }) => keywords));

const isUsable = (run: HeldRun): boolean =>
  run.least >= LEAST_RUN[run.mixed ? 'mixed' : 'other'] &&
  run.before <= RUN_REACH.before &&
  run.behind <= RUN_REACH.behind;

export const NO_RUN: HeldRun = { least: 0, before: 0, behind: 0, mixed: false };

/** The run that all matches hold of rules that each hold one. */
export const commonRun = (a: HeldRun, b: HeldRun): HeldRun => ({
  least: Math.min(a.least, b.least),
  before: Math.max(a.before, b.before),
  behind: Math.max(a.behind, b.behind),
  mixed: a.mixed && b.mixed,
});

const besideOf = (rules: readonly (readonly [Rule, HeldRun])[]): Beside[] => {
  const all = new Map<string, Beside>();
  for (const [rule, run] of rules) {
    const span = spanOf(rule);
    const reach = span === undefined ? undefined : reachOf(span);
    for (const keyword of rule.keywords) {
      const other = all.get(keyword);
      all.set(keyword, {
        keyword,
        onLine: reach === undefined || (other?.onLine ?? false),
        around: farther(reach, other?.around),
        run: other ? commonRun(other.run, run) : run,
      });
    }
  }
  return [...all.values()];
};

/**
 * What announces findings of these rules: where nothing of it stands, nothing can be found.
 * @param runOf the run that every match of a rule holds
 */
export const announcementsOf = (rules: readonly Rule[], runOf: (rule: Rule) => HeldRun): Announcements => {
  const beside: (readonly [Rule, HeldRun])[] = [];
  const alone: Rule[] = [];
  for (const rule of rules.filter((one) => !isForFiles(one))) {
    const run = rule.keywords.length > 0 && (spanOf(rule) ?? 0) <= NEAR ? runOf(rule) : NO_RUN;
    if (isUsable(run)) beside.push([rule, run]);
    else alone.push(rule);
  }
  const lines = alone.filter(({ span }) => span === undefined);
  return {
    onLine: distinct([...keywordsOf(lines, undefined), ...decoderMarks]),
    given: { value: keywordsOf(lines, 'value'), digit: keywordsOf(lines, 'digit') },
    around: aroundOf(rules, new Set(alone)),
    beside: besideOf(beside),
    everyLine: lines.some(({ keywords }) => keywords.length === 0),
    shortestEncoded: SHORTEST_RUN,
    seeds: { base64: base64.seed, hex: hex.seed },
    fullLine: SHORTEST_FULL_LINE,
    longestLine: WINDOW,
    lineReach: Math.max(3 * WINDOW, DECODE_REACH),
  };
};
