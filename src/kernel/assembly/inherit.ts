import { beginCopies, copiedFrom, copiedSize, copiedTo, nextCopy } from './delta';
import { beforeOf, behindOf, lookAround, lookAtStretch } from './looks';
import { CLEAN, stateOf } from './memo';
import { hasRoom, MARK_UNIT, mark } from './out';
import { content, isInZone, isNearZone } from './zones';

/** The first mark at or behind an offset of the base. Marks are sorted. */
function firstMark(marks: usize, count: u32, offset: u32): u32 {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(marks + ((<usize>middle) << 4)) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a stretch that was not copied whole, what is left may hold less, or nothing: it is looked at by itself. */
function inheritUnit(start: u32, size: u32, number: u32): void {
  const from = max(start, copiedFrom());
  const to = min(start + size, copiedFrom() + copiedSize());
  if (from >= to) return;
  const moved = copiedTo() + (from - copiedFrom());
  if (to - from === size) mark(moved, size, number, MARK_UNIT);
  else lookAtStretch(content + moved, content + moved + (to - from));
}

function inheritWindow(offset: u32, size: u32, number: u32, kind: u32): void {
  const before = <u32>beforeOf(kind);
  const start = offset > before ? offset - before : 0;
  if (isNearZone(start, offset + size + <u32>behindOf(kind))) lookAround(content + offset, size, kind);
  else mark(offset, size, number, kind);
}

function inherit(place: usize): void {
  const offset = load<u32>(place);
  const size = load<u32>(place, 4);
  const number = load<u32>(place, 8);
  const kind = load<u32>(place, 12);
  const isWindow = (kind & 1) !== 0;
  if (!isWindow && stateOf(number) === CLEAN) return;
  if (kind === MARK_UNIT) inheritUnit(offset, size, number);
  if (kind === MARK_UNIT) return;
  if (offset < copiedFrom() || offset >= copiedFrom() + copiedSize()) return;
  const moved = copiedTo() + (offset - copiedFrom());
  // Of a stretch of keywords that begins in a zone, some may stand behind it.
  if (isInZone(moved) && (!isWindow || isInZone(moved + size - 1))) return;
  if (isWindow) inheritWindow(moved, size, number, kind);
  else mark(moved, size, number, kind);
}

/** How far before a copied stretch a mark may begin that reaches into it. */
const MARK_REACH: u32 = 262144;

let copying: bool = false;

/**
 * Takes over what the base was marked with, where it stands in a stretch that was copied. To be called after `begin`.
 * @returns false when it must be called again, with `again`, after what was found is taken away
 */
export function inheritMarks(delta: usize, deltaSize: usize, marks: usize, count: u32, again: bool): bool {
  if (!again) {
    beginCopies(delta, deltaSize);
    copying = nextCopy();
  }
  for (; copying; copying = nextCopy()) {
    const from = copiedFrom();
    const to = from + copiedSize();
    let index = firstMark(marks, count, from > MARK_REACH ? from - MARK_REACH : 0);
    if (!hasRoom(0, count + 1)) return false;
    for (; index < count && load<u32>(marks + ((<usize>index) << 4)) < to; index++)
      inherit(marks + ((<usize>index) << 4));
  }
  return true;
}
