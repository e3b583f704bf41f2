import { byteText } from '../engine/encoding.ts';
import { compileRule, matchesIn } from '../engine/match.ts';
import type { Rule } from '../engine/rule.ts';
import { treeOf } from '../regex/read.ts';
import { sampleOf } from '../regex/sample.ts';

/** What a rule's patterns take where one of its keywords stands, in nanoseconds a byte of what they are shown. */
export interface RuleCost {
  /** On lines of source code that hold a keyword. */
  readonly ordinary: number;
  /** On texts made to keep the patterns busy. */
  readonly hostile: number;
}

const TEXT_BYTES = 8192;
const LEAST_MILLISECONDS = 2;
/** The first runs are those before the engine has got warm. */
const LEAST_RUNS = 6;
const NANOSECONDS = 1e6;

const CODE = 'const value = await request(options.server, { timeout: 30, retries: [1, 2, 3] }); // see issue 1234 ';

const filled = (piece: string): string => piece.repeat(Math.ceil(TEXT_BYTES / Math.max(1, piece.length)));

const asBytes = (byteText: string): Uint8Array =>
  Uint8Array.from(byteText.slice(0, TEXT_BYTES), (unit) => unit.charCodeAt(0));

const ordinaryText = ({ keywords }: Rule): string => filled(CODE + (keywords[0] ?? ''));

/** Beginnings of matches that come to nothing, and runs of what a pattern repeats. */
const hostileTexts = ({ patterns, keywords }: Rule): string[] =>
  patterns.flatMap((pattern) => {
    const tree = treeOf(pattern);
    const long = sampleOf(tree, 40);
    const short = sampleOf(tree, 1);
    const keyword = keywords[0] ?? '';
    return [
      filled(long.slice(0, -1)),
      filled(short.slice(0, -1)),
      keyword + filled(long.at(-1) ?? 'a'),
      filled(keyword + (long.at(-1) ?? 'a').repeat(20)),
      // Of a pattern that one character fits, nothing is left when its last one is taken away.
    ].filter((text) => text !== '');
  });

/** The time for one run, the least of several, so that what else the machine does counts little. */
const nanosecondsFor = (rule: Rule, text: string): number => {
  const compiled = compileRule(rule, 0);
  const bytes = asBytes(text);
  const region = { start: 0, end: bytes.length, clippedStart: false, clippedEnd: false };
  let least = Number.POSITIVE_INFINITY;
  const began = performance.now();
  for (let run = 0; run < LEAST_RUNS || performance.now() - began < LEAST_MILLISECONDS; run++) {
    const start = performance.now();
    matchesIn(compiled, byteText(bytes, 0, bytes.length), { region, path: '' });
    least = Math.min(least, performance.now() - start);
  }
  return (least * NANOSECONDS) / bytes.length;
};

/** Measures what a rule costs on this machine. */
export const measureCost = (rule: Rule): RuleCost => ({
  ordinary: nanosecondsFor(rule, ordinaryText(rule)),
  hostile: Math.max(...hostileTexts(rule).map((text) => nanosecondsFor(rule, text))),
});
