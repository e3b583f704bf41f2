import { byteText } from '../encoding.ts';
import { createPrefilter } from '../prefilter.ts';
import { Automaton } from './automaton.ts';
import { javaScriptSource, type LinePattern } from './pattern.ts';
import { programOf } from './program.ts';

export interface MatchedLine {
  /** From 1. */
  readonly number: number;
  /** The line without its newline. */
  readonly bytes: Uint8Array;
}

/** Finds the lines of a content that match at least one pattern, in their order. */
export type LineSearch = (content: Uint8Array) => readonly MatchedLine[];

type OnLine = (start: number, end: number) => void;
type Lookup = (bytes: Uint8Array, onLine: OnLine) => void;

const NEWLINE = 0x0a;

/** Makes patterns ready to be looked for in many contents. All are looked for as whole words, or none. */
export const createLineSearch = (patterns: readonly LinePattern[]): LineSearch => {
  const lookups = lookupsFor(patterns);
  return (content) => {
    const endOf = new Map<number, number>();
    for (const lookup of lookups) lookup(content, (start, end) => endOf.set(start, end));
    return endOf.size === 0 ? [] : numbered(content, endOf);
  };
};

const lookupsFor = (patterns: readonly LinePattern[]): Lookup[] => {
  const regular = patterns.filter(({ refersBack }) => !refersBack);
  const referring = patterns.filter(({ refersBack }) => refersBack);
  return [
    ...(regular.length > 0 ? [throughAutomaton(regular)] : []),
    ...referring.map((pattern) => throughExpression(pattern)),
  ];
};

/** One automaton for all patterns; it only sees lines that hold a keyword, when every pattern has keywords. */
const throughAutomaton = (patterns: readonly LinePattern[]): Lookup => {
  const automaton = new Automaton(
    programOf(patterns.map(({ node }) => node)),
    patterns.some(({ words }) => words),
  );
  if (patterns.some(({ keywords }) => keywords.length === 0)) {
    return (bytes, onLine) => automaton.lines(bytes, onLine);
  }
  const prefilter = createPrefilter([...new Set(patterns.flatMap(({ keywords }) => keywords))]);
  return (bytes, onLine) => {
    let decidedUntil = -1;
    prefilter(bytes, (_, behind) => {
      if (behind <= decidedUntil) return;
      const start = lineStart(bytes, behind - 1);
      const end = lineEnd(bytes, behind - 1);
      decidedUntil = end;
      if (automaton.matches(bytes, start, end)) onLine(start, end);
    });
  };
};

/** Backreferences need backtracking; they are looked for one line at a time. */
const throughExpression = (pattern: LinePattern): Lookup => {
  const expression = new RegExp(javaScriptSource(pattern));
  return (bytes, onLine) => {
    for (let start = 0; start < bytes.length; ) {
      const end = lineEnd(bytes, start);
      if (expression.test(byteText(bytes, start, end))) onLine(start, end);
      start = end + 1;
    }
  };
};

const lineEnd = (bytes: Uint8Array, from: number): number => {
  const newline = bytes.indexOf(NEWLINE, from);
  return newline < 0 ? bytes.length : newline;
};

const lineStart = (bytes: Uint8Array, at: number): number => (at === 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1);

const numbered = (content: Uint8Array, endOf: ReadonlyMap<number, number>): MatchedLine[] => {
  let counted = 0;
  let number = 1;
  return [...endOf]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => {
      number += countNewlines(content, counted, start);
      counted = start;
      return { number, bytes: content.subarray(start, end) };
    });
};

const countNewlines = (bytes: Uint8Array, from: number, to: number): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};
