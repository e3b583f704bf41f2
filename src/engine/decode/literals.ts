import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import { contextStart } from './context.ts';
import { type DecodedText, TextBuilder } from './text.ts';

const QUOTES = ['"', "'", '`'];
/** What joins two literals: JavaScript, Java, C# and Go `+`, PHP and Perl `.`, Visual Basic `&`, C and Python nothing. */
const OPERATORS = ['+', ' + ', '.', ' . ', ' & ', ' '];

const joints = QUOTES.flatMap((quote) => OPERATORS.map((operator) => `${quote}${operator}${quote}`));

/** Where two literals of one line may be joined. */
export const JOINT_MARKS: readonly string[] = joints;

const escaped = (text: string): string => text.replace(/[.+]/g, '\\$&');

/** Two literals that are joined, where both sides of the seam could be a part of a secret. */
export const JOINT_TRIGGER = new RegExp(`[a-z0-9+/_-]{2}(?:${joints.map(escaped).join('|')})[a-z0-9+/_-]{2}`, 'i');

const LONGEST_JOINT = Math.max(...joints.map(({ length }) => length));
const SIDE = 2;
/** How far behind the last joint of a line the text is joined, in bytes. */
const BEHIND = 512;
const NEWLINE = 0x0a;

/** The length of the joint that begins at a mark; 0 when nothing is joined there that could be a part of a secret. */
const jointAt = (source: Uint8Array, mark: number): number => {
  const near = byteText(source, Math.max(0, mark - SIDE), Math.min(source.length, mark + LONGEST_JOINT + SIDE));
  const joint = JOINT_TRIGGER.exec(near);
  return joint?.index === 0 ? joint[0].length - 2 * SIDE : 0;
};

const lineEnd = (source: Uint8Array, from: number): number => {
  const end = Math.min(source.length, from + BEHIND);
  const newline = source.subarray(from, end).indexOf(NEWLINE);
  return newline < 0 ? end : from + newline;
};

const without = (source: Uint8Array, joints: readonly Span[]): DecodedText => {
  const builder = new TextBuilder();
  let start = contextStart(source, joints[0]!.start);
  for (const joint of joints) {
    builder.plain(source, { start, end: joint.start });
    start = joint.end;
  }
  return builder.plain(source, { start, end: lineEnd(source, start) }).build('concatenation');
};

/**
 * Lines on which string literals stand joined, with the joints taken out: `"ab" + "cd"` as `"abcd"`.
 * @param marks where joints begin, ascending
 */
export const joinedLiterals = (source: Uint8Array, marks: readonly number[]): DecodedText[] => {
  const lines: Span[][] = [];
  let end = 0;
  for (const start of marks) {
    const length = jointAt(source, start);
    if (length === 0) continue;
    if (start < end) lines.at(-1)!.push({ start, end: start + length });
    else lines.push([{ start, end: start + length }]);
    end = lineEnd(source, start + length);
  }
  return lines.map((joints) => without(source, joints));
};
