import { CLEAN, stateOf } from './memo';

/** What a scan hands on: marks, texts to be looked at, windows to be looked at. */

/** A line or a name, to be looked at together with others. */
export const TEXT_LINE: u32 = 0;
export const TEXT_NAME: u32 = 1;

/**
 * A place on a line that is not known to be clean; a stretch of a long line or of several lines; a keyword that needs its
 * surroundings, whose bits say how far, and whether only what is beside a run counts.
 */
export const MARK_LINE: u32 = 0;
export const MARK_UNIT: u32 = 2;
export const MARK_AROUND: u32 = 1;
export const REACH_SHIFT: u32 = 1;
export const REACHES: u32 = 3;
export const MARK_BESIDE: u32 = 8;
/** All kinds are below. */
export const MARK_KINDS: u32 = 16;

/** What a keyword says of how far around it something may stand: from this bit on, one bit each, the shortest first. */
export const AROUND_SHIFT: u32 = 3;
export const AROUND: u32 = 0x7 << AROUND_SHIFT;

/** More keywords than can stand at one place. */
export const PLENTY: u32 = 1024;

let marks: usize = 0;
let markCount: u32 = 0;
let marksMost: u32 = 0;
let texts: usize = 0;
let textsUsed: usize = 0;
let textsSize: usize = 0;
let list: usize = 0;
let listCount: u32 = 0;
let listMost: u32 = 0;
let windows: usize = 0;
let windowCount: u32 = 0;
let windowsMost: u32 = 0;

export function placeMarks(at: usize, most: u32): void {
  marks = at;
  marksMost = most;
}

export function placeTexts(at: usize, size: usize, listAt: usize, most: u32): void {
  texts = at;
  textsSize = size;
  list = listAt;
  listMost = most;
}

export function placeWindows(at: usize, most: u32): void {
  windows = at;
  windowsMost = most;
}

/** Whether there is room for what one more place may bring: a text of so many bytes, so many marks. */
export function hasRoom(textSize: usize, more: u32): bool {
  return (
    markCount + more < marksMost &&
    windowCount + more < windowsMost &&
    listCount + 16 < listMost &&
    textsUsed + textSize + 16 < textsSize
  );
}

export function mark(offset: u32, size: u32, number: u32, kind: u32): void {
  const last = marks + ((<usize>markCount - 1) << 4);
  if (
    kind === MARK_UNIT &&
    markCount > 0 &&
    load<u64>(last, 8) === (((<u64>kind) << 32) | number) &&
    load<u32>(last) <= offset
  ) {
    store<u32>(last, max(load<u32>(last, 4), offset + size - load<u32>(last)), 4);
    return;
  }
  store<u32>(last, offset, 16);
  store<u32>(last, size, 20);
  store<u32>(last, number, 24);
  store<u32>(last, kind, 28);
  markCount++;
}

/**
 * Drops marks whose text turned out clean, but not those of keywords that announce something by themselves: what stands
 * around them may change, and a keyword beside a run is looked for wherever that is.
 */
export function dropCleanMarks(): u32 {
  let left: u32 = 0;
  for (let i: u32 = 0; i < markCount; i++) {
    const from = marks + ((<usize>i) << 4);
    const kind = load<u32>(from, 12);
    const isAlone = (kind & (MARK_AROUND | MARK_BESIDE)) === MARK_AROUND;
    if (!isAlone && stateOf(load<u32>(from, 8)) === CLEAN) continue;
    const to = marks + ((<usize>left) << 4);
    left++;
    store<u64>(to, load<u64>(from));
    store<u64>(to, load<u64>(from, 8), 8);
  }
  markCount = left;
  return left;
}

export function emitText(start: usize, size: usize, number: u32, kind: u32): void {
  const entry = list + <usize>listCount * 12;
  store<u32>(entry, <u32>textsUsed);
  store<u32>(entry, number, 4);
  store<u32>(entry, kind, 8);
  listCount++;
  memory.copy(texts + textsUsed, start, size);
  textsUsed += size;
  store<u8>(texts + textsUsed, 0x0a);
  textsUsed++;
}

/** @param from where in the window the part of it begins of which keywords count, and where it ends */
export function emitWindow(offset: u32, size: u32, number: u32, kind: u32, from: u32, to: u32): void {
  const entry = windows + <usize>windowCount * 24;
  store<u32>(entry, offset);
  store<u32>(entry, size, 4);
  store<u32>(entry, number, 8);
  store<u32>(entry, kind, 12);
  store<u32>(entry, from, 16);
  store<u32>(entry, to, 20);
  windowCount++;
}

export function marksWritten(): u32 {
  return markCount;
}

export function textsWritten(): u32 {
  return listCount;
}

export function textBytes(): usize {
  return textsUsed;
}

export function windowsWritten(): u32 {
  return windowCount;
}

export function clearMarks(): void {
  markCount = 0;
}

export function clearTexts(): void {
  textsUsed = 0;
  listCount = 0;
}

export function clearWindows(): void {
  windowCount = 0;
}
