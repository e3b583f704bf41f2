/**
 * Deltas of a pack (gitformat-pack, "Deltified representation"): two sizes, then instructions that copy from the base or
 * insert what they carry.
 */

/** Where reading stands. */
let at: usize = 0;

function readSize(end: usize): u64 {
  let value: u64 = 0;
  let shift: u64 = 0;
  while (at < end) {
    const byte = <u64>load<u8>(at++);
    if (shift < 63) value |= (byte & 127) << shift;
    shift += 7;
    if ((byte & 128) === 0) return value;
  }
  return u64.MAX_VALUE;
}

/** The size that the content will have, as the delta tells it. A number beyond all sizes when it ends too soon. */
export function resultSize(delta: usize, size: usize): f64 {
  at = delta;
  readSize(delta + size);
  return <f64>readSize(delta + size);
}

/** What the last copy instruction says. */
let copyFrom: usize = 0;
let copySize: usize = 0;

function readCopy(op: u32): void {
  let from: u32 = 0;
  let size: u32 = 0;
  if (op & 1) from = load<u8>(at++);
  if (op & 2) from |= (<u32>load<u8>(at++)) << 8;
  if (op & 4) from |= (<u32>load<u8>(at++)) << 16;
  if (op & 8) from |= (<u32>load<u8>(at++)) << 24;
  if (op & 16) size = load<u8>(at++);
  if (op & 32) size |= (<u32>load<u8>(at++)) << 8;
  if (op & 64) size |= (<u32>load<u8>(at++)) << 16;
  copyFrom = from;
  copySize = size === 0 ? 0x10000 : size;
}

/** Copies; may write 15 bytes too many, which the next instruction overwrites. */
function copyBytes(to: usize, from: usize, size: usize): void {
  if (size > 128) {
    memory.copy(to, from, size);
    return;
  }
  const end = to + size;
  while (to < end) {
    v128.store(to, v128.load(from));
    to += 16;
    from += 16;
  }
}

/** Where two stretches of new content lie closer than this, they are taken for one: that bounds how many there are. */
const NEAR: u32 = 32;

let stretches: usize = 0;
let stretchCount: u32 = 0;

/** Notes that `[start, end]` of the content is new, or, when both are the same, that its two sides were not neighbours. */
function noteNew(start: u32, end: u32): void {
  const last = stretches + ((<usize>stretchCount - 1) << 3);
  if (stretchCount > 0 && start <= load<u32>(last, 4) + NEAR) {
    store<u32>(last, end, 4);
    return;
  }
  store<u32>(last, start, 8);
  store<u32>(last, end, 12);
  stretchCount++;
}

/**
 * Makes a content from its base. Sixteen bytes behind both must be there to use.
 * @param news where to note which stretches are new: pairs of offsets, 8 bytes each, at most size / 32 + 2 of them
 * @returns how many stretches are new, or -1 when the delta is damaged or belongs to another base
 */
export function applyDelta(
  delta: usize,
  deltaSize: usize,
  base: usize,
  baseSize: usize,
  to: usize,
  size: usize,
  news: usize,
): i32 {
  const end = delta + deltaSize;
  at = delta;
  if (readSize(end) !== <u64>baseSize || readSize(end) !== <u64>size) return -1;
  stretches = news;
  stretchCount = 0;
  let out: usize = 0;
  let follows: usize = 0;
  while (at < end) {
    const op = <u32>load<u8>(at++);
    if (op & 128) {
      readCopy(op);
      // Their sum may be more than 32 bits hold.
      if (copyFrom > baseSize || copySize > baseSize - copyFrom || copySize > size - out) return -1;
      if (copyFrom !== follows || (out === 0 && copyFrom !== 0)) noteNew(<u32>out, <u32>out);
      copyBytes(to + out, base + copyFrom, copySize);
      out += copySize;
      follows = copyFrom + copySize;
    } else {
      if (op === 0 || <usize>op > end - at || <usize>op > size - out) return -1;
      noteNew(<u32>out, <u32>(out + op));
      copyBytes(to + out, at, op);
      at += op;
      out += op;
    }
  }
  if (at !== end || out !== size) return -1;
  if (follows !== baseSize) noteNew(<u32>size, <u32>size);
  return stretchCount;
}

/** Begins to go through the copy instructions of a delta that was applied before. */
export function beginCopies(delta: usize, size: usize): void {
  at = delta;
  readSize(delta + size);
  readSize(delta + size);
  copyTo = 0;
  copySize = 0;
  copiesEnd = delta + size;
}

let copiesEnd: usize = 0;
let copyTo: usize = 0;

/** Goes on to the next copy; false when there is none. */
export function nextCopy(): bool {
  copyTo += copySize;
  copySize = 0;
  while (at < copiesEnd) {
    const op = <u32>load<u8>(at++);
    if (op & 128) {
      readCopy(op);
      joinCopies();
      return true;
    }
    at += op;
    copyTo += op;
  }
  return false;
}

/** A stretch that is too long for one instruction is copied by several: they pass for one. */
function joinCopies(): void {
  while (at < copiesEnd && load<u8>(at) & 128) {
    const next = at++;
    const from = copyFrom;
    const size = copySize;
    readCopy(<u32>load<u8>(next));
    const isJoined = copyFrom === from + size;
    copyFrom = from;
    copySize = isJoined ? size + copySize : size;
    if (isJoined) continue;
    at = next;
    return;
  }
}

export function copiedFrom(): u32 {
  return <u32>copyFrom;
}

export function copiedSize(): u32 {
  return <u32>copySize;
}

export function copiedTo(): u32 {
  return <u32>copyTo;
}
