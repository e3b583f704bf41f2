import { byteText, toMatchable } from '../engine/encoding.ts';
import type { Span } from '../engine/finding.ts';

const NEWLINE = 0x0a;

function* linesFrom(bytes: Uint8Array): Generator<Span> {
  for (let start = 0; start <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield { start, end };
    start = end + 1;
  }
}

const textOf = (bytes: Uint8Array, line: Span): string => byteText(bytes, line.start, line.end).replace(/\r$/, '');

const countIn = (base: Uint8Array, wanted: ReadonlySet<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of linesFrom(base)) {
    const text = textOf(base, line);
    if (wanted.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};

/**
 * Tells which spans of a content stand only on lines that one of its earlier versions holds already. Lines are compared
 * as a whole and by number: the third copy of a line of which the earlier version has two is new. Moving a line does not
 * make it new; changing anything on it does.
 * @param content the content as it is now; `spans` are byte offsets in what `toMatchable` makes of it
 * @param bases its earlier versions
 * @returns for each span whether it stood there before
 */
export const stoodBefore = (content: Uint8Array, bases: readonly Uint8Array[], spans: readonly Span[]): boolean[] => {
  const now = toMatchable(content);
  const lines = [...linesFrom(now)];
  const touched = lines.filter((line) => spans.some((span) => span.start <= line.end && line.start < span.end));
  const wanted = new Set(touched.map((line) => textOf(now, line)));
  const before = bases.map((base) => countIn(toMatchable(base), wanted));
  const seen = new Map<string, number>();
  const old = new Set<Span>();
  for (const line of lines) {
    const text = textOf(now, line);
    if (!wanted.has(text)) continue;
    const copy = (seen.get(text) ?? 0) + 1;
    seen.set(text, copy);
    if (before.some((counts) => copy <= (counts.get(text) ?? 0))) old.add(line);
  }
  return spans.map((span) => {
    const standsOn = touched.filter((line) => span.start <= line.end && line.start < span.end);
    return standsOn.length > 0 && standsOn.every((line) => old.has(line));
  });
};
