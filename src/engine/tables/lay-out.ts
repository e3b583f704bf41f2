import { automatonOf } from '../automaton.ts';
import type { Rule } from '../rule.ts';
import { packed, type Sections } from './sections.ts';
import { GIVES, SHAPE } from './tables.ts';

/** A rule, and where the rest of it is kept: the part that holds its code, and how many bytes of data. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly part: string;
  readonly length: number;
}

/** What is laid out besides rules. */
export interface Besides {
  /** Texts that are looked for beside the keywords. */
  readonly marks: readonly string[];
  /** Where in a keyword the characters stand by which the kernel looks for it. */
  readonly anchorOf: (keyword: string) => number;
}

type All = Sections<typeof SHAPE>;

const bytesOf = (texts: readonly string[], between = ''): Uint8Array => new TextEncoder().encode(texts.join(between));

/** Where each of some lengths begins when they follow one another, and where the last one ends. */
const startsOf = (lengths: readonly number[]): Int32Array => {
  let start = 0;
  return Int32Array.of(0, ...lengths.map((length) => (start += length)));
};

const lists = (all: readonly (readonly number[])[]): { list: Uint16Array; starts: Int32Array } => ({
  list: Uint16Array.from(all.flat()),
  starts: startsOf(all.map(({ length }) => length)),
});

const MOST_STATES = 1 << 16;

/** The automaton of keywords, its states numbered anew so that those in which keywords end come last. */
const searchTables = (keywords: readonly string[]) => {
  const { classOf, classes, states, next, ends } = automatonOf(keywords);
  if (states > MOST_STATES) throw new Error(`expected at most ${MOST_STATES} states, got ${states}`);
  const old = Array.from({ length: states }, (_, state) => state).sort((a, b) => Number(!!ends[a]) - Number(!!ends[b]));
  const numberOf = new Uint16Array(states);
  old.forEach((state, number) => {
    numberOf[state] = number;
  });
  const ending = old.flatMap((state) => (ends[state] ? [ends[state]] : []));
  const { list, starts } = lists(ending);
  return {
    classOf,
    classes: Uint16Array.of(classes),
    next: Uint16Array.from({ length: states * classes }, (_, at) => {
      const row = old[Math.floor(at / classes)]! * classes;
      return numberOf[next[row + (at % classes)]! / classes]!;
    }),
    firstEnd: Uint16Array.of(states - ending.length),
    ends: list,
    endStarts: starts,
  };
};

const keywordTables = (
  placed: readonly PlacedRule[],
  { marks, anchorOf }: Besides,
): Omit<All, keyof ReturnType<typeof ruleTables>> => {
  const keywords = [...new Set([...marks, ...placed.flatMap(({ rule }) => rule.keywords)])];
  const numberOf = new Map(keywords.map((keyword, number) => [keyword, number]));
  const own = placed.map(({ rule }) => rule.keywords.map((keyword) => numberOf.get(keyword)!));
  const woken: number[][] = keywords.map(() => []);
  own.forEach((numbers, rule) => {
    for (const keyword of new Set(numbers)) woken[keyword]!.push(rule);
  });
  const byKeyword = lists(woken);
  const byRule = lists(own);
  return {
    ...searchTables(keywords),
    keywordTexts: bytesOf(keywords),
    keywordStarts: startsOf(keywords.map(({ length }) => length)),
    marks: Uint16Array.of(new Set(marks).size),
    anchors: Uint8Array.from(keywords, anchorOf),
    woken: byKeyword.list,
    wokenStarts: byKeyword.starts,
    wakers: byRule.list,
    wakerStarts: byRule.starts,
    keywordless: Uint16Array.from(own.flatMap(({ length }, rule) => (length === 0 ? [rule] : []))),
  };
};

const ruleTables = (placed: readonly PlacedRule[]) => {
  const parts = [...new Set(placed.map(({ part }) => part))];
  const numbers = placed.map(({ rule: { run } }) =>
    run ? [run.least, run.before, run.behind, Number(run.mixed)] : [-1, 0, 0, 0],
  );
  return {
    spans: Int32Array.from(placed, ({ rule }) => rule.span ?? -1),
    runs: Int32Array.from(numbers.flat()),
    extents: Int32Array.from(
      placed.flatMap(({ rule: { extent } }) => (extent ? [extent.most, extent.beside] : [-1, 0])),
    ),
    gives: Uint8Array.from(placed, ({ rule }) => GIVES.indexOf(rule.gives)),
    isWarning: Uint8Array.from(placed, ({ rule }) => Number(rule.severity === 'warn')),
    isGeneric: Uint8Array.from(placed, ({ rule }) => Number(rule.generic ?? false)),
    partOf: Uint16Array.from(placed, ({ part }) => parts.indexOf(part)),
    parts: bytesOf(parts, '\n'),
    ids: bytesOf(
      placed.map(({ rule }) => rule.id),
      '\n',
    ),
    dataStarts: startsOf(placed.map(({ length }) => length)),
  };
};

/**
 * Lays rules and their keywords out as tables, which `RuleTables` reads. For the build: what is made once here, no run
 * has to make again.
 */
export const layOut = (placed: readonly PlacedRule[], besides: Besides): Uint8Array =>
  packed(SHAPE, { ...keywordTables(placed, besides), ...ruleTables(placed) });
