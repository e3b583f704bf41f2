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

/** Runs shorter than this hold nothing encoded; a line with a run of the other length may go on in the next. */
let shortest: usize = 20;
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

/** Where the first run that can hold something begins before `to`. */
export function nextRun(from: usize, to: usize, end: usize): usize {
  return findRun(from, to, end, shortest);
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
