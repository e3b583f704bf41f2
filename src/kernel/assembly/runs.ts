import { firstBits, makeSet, membersAt, membersOf, rows } from './characters';
import { lineEnd } from './text';

/** The characters that base64, base64url and hexadecimal are made of (RFC 4648), and the letters and digits of them. */
const CHARACTERS: usize = memory.data(16, 16);
const LETTERS: usize = memory.data(16, 16);
const DIGITS: usize = memory.data(16, 16);

const members: usize = memory.data(256);
memory.fill(members + 0x30, 1, 10);
makeSet(DIGITS, members);
memory.fill(members, 0, 128);
memory.fill(members + 0x41, 1, 26);
memory.fill(members + 0x61, 1, 26);
makeSet(LETTERS, members);
memory.fill(members + 0x30, 1, 10);
store<u8>(members + 0x2b, 1);
store<u8>(members + 0x2d, 1);
store<u8>(members + 0x2f, 1);
store<u8>(members + 0x5f, 1);
makeSet(CHARACTERS, members);

/** So many bytes are looked at together. */
const TOGETHER: usize = 64;

/** Runs shorter than this are not looked at; a line with a run of the other length may go on in the next. At most 64. */
let shortest: usize = 16;
let full: usize = 40;

export function configureRuns(shortestRun: u32, fullLine: u32): void {
  shortest = shortestRun;
  full = fullLine;
}

/** Where the first run of at least so many characters begins, from `from` on; `to` when none begins before. */
export function findRun(from: usize, to: usize, end: usize, least: usize): usize {
  // So many characters stand before `at` of a run that may go on there.
  let begun: usize = 0;
  for (let at = from; at - begun < to && at - begun + least <= end; at += TOGETHER) {
    const characters = membersAt(CHARACTERS, at) & firstBits(end - at);
    if (begun + <usize>ctz(~characters) >= least) return at - begun;
    const starts = rows(characters, least, 1);
    if (starts !== 0) return min(to, at + <usize>ctz(starts));
    begun = <usize>clz(~characters);
  }
  return to;
}

/** Where the first run that is long enough begins before `to`. */
export function nextRun(from: usize, to: usize, end: usize): usize {
  return findRun(from, to, end, shortest);
}

/** Where the run begins that holds the byte before a place; not looked for before `floor`. */
export function runStart(at: usize, floor: usize): usize {
  for (; at >= floor + TOGETHER; at -= TOGETHER) {
    const others = ~membersAt(CHARACTERS, at - TOGETHER);
    if (others !== 0) return at - <usize>clz(others);
  }
  while (at > floor && membersAt(CHARACTERS, at - 1) & 1) at--;
  return at;
}

/** Where a run ends; not looked for from `ceiling` on. */
export function runEnd(at: usize, ceiling: usize): usize {
  for (; at < ceiling; at += TOGETHER) {
    const others = ~membersAt(CHARACTERS, at);
    if (others !== 0) return min(at + <usize>ctz(others), ceiling);
  }
  return ceiling;
}

/** Whether letters and digits stand in a run: 1 for letters, 2 for digits, 3 for both. */
export function kindsIn(start: usize, stop: usize): u32 {
  let kinds: u32 = 0;
  for (let at = start; at < stop && kinds !== 3; at += TOGETHER) {
    if (membersOf(LETTERS, at, stop - at)) kinds |= 1;
    if (membersOf(DIGITS, at, stop - at)) kinds |= 2;
  }
  return kinds;
}

/** Whether a line holds a run that may go on in the next. */
export function isFull(start: usize, stop: usize): bool {
  return findRun(start, stop, stop, full) < stop;
}

/** Where a block of full lines, and the one behind them, ends, when one begins with the line of a run; 0 when not. */
export function blockEnd(run: usize, end: usize, most: usize): usize {
  let start = run;
  let stop = lineEnd(start, min(end, most));
  if (stop >= end || !isFull(start, stop)) return 0;
  while (stop < end && stop < most && isFull(start, stop)) {
    start = stop + 1;
    stop = lineEnd(start, min(end, most));
  }
  return stop;
}
