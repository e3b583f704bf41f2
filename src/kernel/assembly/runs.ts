import { lineEnd } from './text';

/** 1 for the characters that base64, base64url and hexadecimal are made of (RFC 4648). */
const CHARACTERS: usize = memory.data(256);

for (let c = 0; c < 26; c++) {
  store<u8>(CHARACTERS + 0x41 + c, 1);
  store<u8>(CHARACTERS + 0x61 + c, 1);
}
for (let c = 0; c < 10; c++) store<u8>(CHARACTERS + 0x30 + c, 1);
store<u8>(CHARACTERS + 0x2b, 1);
store<u8>(CHARACTERS + 0x2d, 1);
store<u8>(CHARACTERS + 0x2f, 1);
store<u8>(CHARACTERS + 0x5f, 1);

/** Runs shorter than this are not looked at; a line with a run of the other length may go on in the next. */
let shortest: usize = 16;
let full: usize = 40;

export function configureRuns(shortestRun: u32, fullLine: u32): void {
  shortest = shortestRun;
  full = fullLine;
}

/** Where the first run of at least so many characters begins, from `from` on; `to` when none begins before. */
function findRun(from: usize, to: usize, end: usize, least: usize): usize {
  let start = from;
  while (start < to && start + least <= end) {
    let back = start + least;
    while (back > start && load<u8>(CHARACTERS + load<u8>(back - 1))) back--;
    if (back === start) return start;
    start = back;
  }
  return to;
}

/** Where the first run that is long enough begins before `to`. */
export function nextRun(from: usize, to: usize, end: usize): usize {
  return findRun(from, to, end, shortest);
}

/** Where the run begins that holds the byte before a place; not looked for before `floor`. */
export function runStart(at: usize, floor: usize): usize {
  while (at > floor && load<u8>(CHARACTERS + load<u8>(at - 1))) at--;
  return at;
}

/** Where a run ends; not looked for from `ceiling` on. */
export function runEnd(at: usize, ceiling: usize): usize {
  while (at < ceiling && load<u8>(CHARACTERS + load<u8>(at))) at++;
  return at;
}

/** Whether letters and digits stand in a run: 1 for letters, 2 for digits, 3 for both. */
export function kindsIn(start: usize, stop: usize): u32 {
  let kinds: u32 = 0;
  for (let at = start; at < stop && kinds !== 3; at++) {
    const byte = <u32>load<u8>(at);
    if ((byte | 0x20) - 0x61 < 26) kinds |= 1;
    else if (byte - 0x30 < 10) kinds |= 2;
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
