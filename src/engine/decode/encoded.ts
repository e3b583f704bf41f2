import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import type { FindRuns } from '../keyword-hits.ts';
import { BASE64_VALUES, type BlockCode, base64, hex } from './blocks.ts';
import { contextStart } from './context.ts';
import { decodeStretch, textStretches } from './stretches.ts';
import { type DecodedText, TextBuilder } from './text.ts';

const CODES: readonly BlockCode[] = [base64, hex];

const isBase64 = (byte: number | undefined): boolean => byte !== undefined && BASE64_VALUES[byte]! >= 0;

/**
 * A stretch decoded, at its place in the line: behind the name that it is given to, which rules may want to see. What
 * begins in the middle of a word stands alone.
 */
const inItsPlace = (code: BlockCode, source: Uint8Array, stretch: Span): DecodedText => {
  const start = isBase64(source[stretch.start - 1]) ? stretch.start : contextStart(source, stretch.start);
  return new TextBuilder()
    .plain(source, { start, end: stretch.start })
    .decoded(decodeStretch(code, source, stretch), stretch.start, code.characters / code.bytes)
    .build(code.via);
};

/** A line that is filled with base64 has so many characters at least; the shorter last one ends the text. */
export const SHORTEST_FULL_LINE = 40;

/** What stands between the lines of one encoded text: a line break, and what code, YAML and comments add to it. */
const LINE_JOINT =
  /(?:\\r)?(?:\\n)?["'`]?[ \t]{0,4}[+.,\\]?[ \t]{0,4}(?:\r?\n[ \t]{0,200}(?:(?:#|\/\/|\*)[ \t]{1,4})?["'`]?)?/y;
const LONGEST_JOINT = 240;

/** Where the line of an encoded text goes on behind its end; undefined when it does not. */
const nextLine = (source: Uint8Array, end: number): Span | undefined => {
  LINE_JOINT.lastIndex = 0;
  const joint = LINE_JOINT.exec(byteText(source, end, Math.min(source.length, end + LONGEST_JOINT)))?.[0] ?? '';
  if (!/\n|\\n/.test(joint)) return undefined;
  const start = end + joint.length;
  let stop = start;
  while (isBase64(source[stop])) stop++;
  return stop > start ? { start, end: stop } : undefined;
};

/** The lines of an encoded text that begins in a run, each full but the last. */
const linesFrom = (source: Uint8Array, run: Span): Span[] => {
  const lines = [run];
  for (let last = run; last.end - last.start >= SHORTEST_FULL_LINE; ) {
    const next = nextLine(source, last.end);
    if (next === undefined) break;
    lines.push(next);
    last = next;
  }
  return lines;
};

const joined = (source: Uint8Array, lines: readonly Span[]): DecodedText =>
  lines.reduce((text, line) => text.plain(source, line), new TextBuilder()).build('lines');

/** The texts in base64 and hexadecimal that a content holds; one over several lines also as one text. */
export const encodedTexts = (source: Uint8Array, findRuns: FindRuns): DecodedText[] => {
  const texts: DecodedText[] = [];
  let seen = 0;
  findRuns(source, (run) => {
    const before = texts.length;
    for (const code of CODES)
      for (const stretch of textStretches(code, source, run)) texts.push(inItsPlace(code, source, stretch));
    if (texts.length === before || run.start < seen) return;
    const lines = linesFrom(source, run);
    if (lines.length > 1) texts.push(joined(source, lines));
    seen = lines.at(-1)!.end;
  });
  return texts;
};
