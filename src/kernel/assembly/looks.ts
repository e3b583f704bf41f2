import { CLEAN, isNew, numberOf, stateOf } from './memo';
import {
  AROUND_SHIFT,
  emitText,
  emitWindow,
  MARK_AROUND,
  MARK_BESIDE,
  MARK_KINDS,
  MARK_LINE,
  MARK_UNIT,
  mark,
  REACH_SHIFT,
  REACHES,
  TEXT_LINE,
} from './out';
import { hashOf, lineEnd, lineStart } from './text';
import { content, end, reach, setReach } from './zones';

/** Lines longer than this are looked at in units, each with what a pattern may see to both sides. */
export let longest: usize = 0;
/** So many bytes of a long line are one unit. */
const UNIT: usize = 32768;

/** How far before and behind keywords of each reach something may stand. */
const around: usize = memory.data(<i32>(REACHES * 8), 4);

export function configureLines(longestLine: u32, lineReach: u32): void {
  longest = longestLine;
  setReach(lineReach);
}

/** How far around them those keywords look that have a reach, by its number. */
export function configureAround(reachIndex: u32, before: u32, behind: u32): void {
  const place = around + ((<usize>reachIndex) << 3);
  store<u32>(place, before);
  store<u32>(place, behind, 4);
}

function placeOf(kind: u32): usize {
  return around + (((<usize>kind >> REACH_SHIFT) & 3) << 3);
}

export function beforeOf(kind: u32): usize {
  return <usize>load<u32>(placeOf(kind));
}

export function behindOf(kind: u32): usize {
  return <usize>load<u32>(placeOf(kind), 4);
}

/**
 * Keywords that stand this close together on one line are one stretch: what stands around them is looked at once, and not
 * once for each of the thousands that a line of nothing but `a` may hold.
 */
const CLOSE: usize = 64;
/** The longest a stretch gets; far below `reach`, so that a change on its line is in one zone with all of it. */
const LONGEST_STRETCH: usize = 8192;

/** The stretch at hand of each kind of mark: where it begins and ends; 0 for none. */
const stretches: usize = memory.data(<i32>(MARK_KINDS * 16), 4);

/** To be called when a content begins: nothing is left over from the one before. */
export function forgetStretches(): void {
  memory.fill(stretches, 0, <usize>(MARK_KINDS * 16));
}

/** Whether nothing but the rest of a line stands between two places that are not far from each other. */
function isClose(from: usize, to: usize): bool {
  return from >= to || (to - from <= CLOSE && lineEnd(from, to) === to);
}

/** Looks at what stands around a keyword, as far as it says, together with other keywords close by. */
export function lookAroundAs(at: usize, size: usize, says: u32, kind: u32): void {
  for (let reachIndex: u32 = 0; reachIndex < REACHES; reachIndex++)
    if ((says >> (AROUND_SHIFT + reachIndex)) & 1) lookAround(at, size, kind | (reachIndex << REACH_SHIFT));
}

/** Looks at what stands around a keyword, together with other keywords close by: at the latest when `endStretches` is called. */
export function lookAround(at: usize, size: usize, kind: u32): void {
  const stretch = stretches + ((<usize>kind) << 4);
  const first = <usize>load<u32>(stretch);
  const last = <usize>load<u32>(stretch, 4);
  const start = min(first, at);
  const stop = max(last, at + size);
  const belongs = first !== 0 && stop - start <= LONGEST_STRETCH && isClose(last, at) && isClose(at + size, first);
  if (!belongs) lookAroundStretch(first, last, kind);
  store<u32>(stretch, <u32>(belongs ? start : at));
  store<u32>(stretch, <u32>(belongs ? stop : at + size), 4);
}

/** Looks at what stands around the stretches at hand. */
export function endStretches(): void {
  for (let kind: u32 = MARK_AROUND; kind < MARK_KINDS; kind += 2) {
    const stretch = stretches + ((<usize>kind) << 4);
    lookAroundStretch(<usize>load<u32>(stretch), <usize>load<u32>(stretch, 4), kind);
    store<u32>(stretch, 0);
  }
}

/** Tells apart windows of the same content of which different parts count: two primes, so that no two parts say the same. */
function saltOf(kind: u32, from: usize, to: usize): u64 {
  return <u64>kind + <u64>from * 2654435761 + <u64>to * 2246822519;
}

/**
 * Looks at a window for what keywords in a part of it, from one place to another, wake, unless the same was looked at
 * before. Returns its number.
 */
function lookAtWindow(start: usize, stop: usize, from: usize, to: usize, kind: u32): u32 {
  const first = from - start;
  const last = to - start;
  const number = numberOf(hashOf(start, stop - start, saltOf(MARK_KINDS + kind, first, last)));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, kind, <u32>first, <u32>last);
  return number;
}

/** Looks at what stands around a stretch. */
function lookAroundStretch(first: usize, last: usize, kind: u32): void {
  if (first === 0) return;
  const before = beforeOf(kind);
  const start = first > content + before ? first - before : content;
  const stop = min(end, last + behindOf(kind));
  const number = lookAtWindow(start, stop, first, last, kind);
  if ((kind & MARK_BESIDE) === 0 || stateOf(number) !== CLEAN)
    mark(<u32>(first - content), <u32>(last - first), number, kind);
}

function lookAtUnit(at: usize): usize {
  const start = lineStart(at, at > content + reach ? at - reach : content);
  const stop = lineEnd(at, min(end, at + UNIT + reach));
  const next = min(stop, at + UNIT);
  lookAtPart(start, stop, at, next);
  return next;
}

/** Looks at a stretch of a content by itself. */
export function lookAtStretch(start: usize, stop: usize): void {
  lookAtPart(start, stop, start, stop);
}

/** Looks at a stretch of a content for what keywords in a part of it wake. */
function lookAtPart(start: usize, stop: usize, from: usize, to: usize): void {
  const number = lookAtWindow(start, stop, from, to, MARK_UNIT);
  if (stateOf(number) !== CLEAN) mark(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
}

/** Looks at the line around a place. Returns up to where that answers for all that may stand there. */
export function lookAtLine(at: usize): usize {
  const start = lineStart(at, at > content + longest ? at - longest : content);
  const stop = lineEnd(at, min(end, start + longest + 1));
  const isBegun = start === content || load<u8>(start - 1) === 0x0a;
  const isEnded = stop === end || load<u8>(stop) === 0x0a;
  if (!isBegun || !isEnded || stop - start > longest) return lookAtUnit(at);
  const number = numberOf(hashOf(start, stop - start, 1));
  if (isNew) emitText(start, stop - start, number, TEXT_LINE);
  if (stateOf(number) !== CLEAN) mark(<u32>(at - content), 0, number, MARK_LINE);
  return stop;
}
