import { isFull } from './runs';
import { lineEnd, lineStart } from './text';

/** The content that is looked at, and the stretches of it in which anything new can stand. */
export let content: usize = 0;
export let end: usize = 0;
export let zones: usize = 0;
export let zoneCount: u32 = 0;

/** How far to both sides of a place on a long line anything can matter. */
export let reach: usize = 0;

export function setReach(lineReach: usize): void {
  reach = lineReach;
}

/** Where the lines before a line begin that an encoded text may go on from. */
function blockStart(line: usize, floor: usize): usize {
  while (line > floor) {
    const before = lineStart(line - 1, floor);
    if (!isFull(before, line - 1)) return line;
    line = before;
  }
  return line;
}

export function zoneStart(index: u32): usize {
  return content + load<u32>(zones + ((<usize>index) << 3));
}

export function zoneEnd(index: u32): usize {
  return content + load<u32>(zones + ((<usize>index) << 3), 4);
}

/**
 * Widens new stretches, in place, to zones that hold whole lines, and joins those that touch. Only there can anything
 * stand that does not stand on a line of the base.
 */
export function widen(at: usize, size: usize, news: usize, count: u32): void {
  content = at;
  end = at + size;
  zones = news;
  zoneCount = 0;
  let lastEnd: usize = 0;
  for (let i: u32 = 0; i < count; i++) {
    const start = content + load<u32>(news + ((<usize>i) << 3));
    const stop = content + load<u32>(news + ((<usize>i) << 3), 4);
    if (stop < lastEnd) continue;
    const floor = max(content, start > content + reach ? start - reach : content);
    const from = start < lastEnd ? lastEnd : blockStart(lineStart(start, floor), max(floor, lastEnd));
    const to = lineEnd(stop, min(end, stop + reach));
    if (zoneCount > 0 && from <= lastEnd) {
      store<u32>(zones + ((<usize>zoneCount - 1) << 3), <u32>(to - content), 4);
    } else {
      store<u32>(zones + ((<usize>zoneCount) << 3), <u32>(from - content));
      store<u32>(zones + ((<usize>zoneCount) << 3), <u32>(to - content), 4);
      zoneCount++;
    }
    lastEnd = to;
  }
}

/** The first zone that ends behind an offset. Zones hold the byte they begin with, and not the one they end at. */
function zoneBehind(offset: u32): u32 {
  let low: u32 = 0;
  let high = zoneCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(zones + ((<usize>middle) << 3), 4) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isInZone(offset: u32): bool {
  const index = zoneBehind(offset);
  return index < zoneCount && load<u32>(zones + ((<usize>index) << 3)) <= offset;
}

export function isNearZone(start: u32, stop: u32): bool {
  const index: u32 = start === 0 ? 0 : zoneBehind(start - 1);
  return index < zoneCount && load<u32>(zones + ((<usize>index) << 3)) <= stop;
}
