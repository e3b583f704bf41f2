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

const JOINT = `(?:${joints.map((joint) => joint.replace(/[.+]/g, '\\$&')).join('|')})`;

/** Two literals that are joined, one of which is as long as words seldom are: parts of a secret. */
export const JOINT_TRIGGER = new RegExp(
  `[a-z0-9+/]{8}${JOINT}[a-z0-9+/_-]{2}|[a-z0-9+/_-]{2}${JOINT}[a-z0-9+/]{8}`,
  'i',
);

const JOINT_AT = new RegExp(JOINT, 'y');
const LONGEST_JOINT = Math.max(...joints.map(({ length }) => length));
const SIDE = 8;
/** How far behind the last joint of a line the text is joined, in bytes. */
const BEHIND = 512;
const NEWLINE = 0x0a;

const jointAt = (source: Uint8Array, start: number): Span => {
  JOINT_AT.lastIndex = 0;
  const { length } = JOINT_AT.exec(byteText(source, start, Math.min(source.length, start + LONGEST_JOINT)))![0];
  return { start, end: start + length };
};

const isTriggered = (source: Uint8Array, { start, end }: Span): boolean =>
  JOINT_TRIGGER.test(byteText(source, Math.max(0, start - SIDE), Math.min(source.length, end + SIDE)));

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
  for (const mark of marks) {
    const joint = jointAt(source, mark);
    if (mark < end) lines.at(-1)!.push(joint);
    else lines.push([joint]);
    end = lineEnd(source, joint.end);
  }
  const worth = lines.filter((line) => line.some((joint) => isTriggered(source, joint)));
  return worth.map((line) => without(source, line));
};
