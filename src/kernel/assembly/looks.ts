import { CLEAN, isNew, numberOf, stateOf } from './memo';
import { emitText, emitWindow, MARK_BESIDE, MARK_FAR, MARK_LINE, MARK_UNIT, mark, TEXT_LINE } from './out';
import { hashOf, lineEnd, lineStart } from './text';
import { content, end, reach, setReach } from './zones';

/** Lines longer than this are looked at in units, each with what a pattern may see to both sides. */
export let longest: usize = 0;
/** So many bytes of a long line are one unit. */
const UNIT: usize = 32768;

let nearBefore: usize = 0;
let nearBehind: usize = 0;
let farBefore: usize = 0;
let farBehind: usize = 0;

export function configureLines(longestLine: u32, lineReach: u32): void {
  longest = longestLine;
  setReach(lineReach);
}

/** How far those keywords look that look not far, and those that look far. */
export function configureAround(near: u32, nearUntil: u32, far: u32, farUntil: u32): void {
  nearBefore = near;
  nearBehind = nearUntil;
  farBefore = far;
  farBehind = farUntil;
}

export function beforeOf(kind: u32): usize {
  return kind === MARK_FAR ? farBefore : nearBefore;
}

export function behindOf(kind: u32): usize {
  return kind === MARK_FAR ? farBehind : nearBehind;
}

/** Looks at what stands around a keyword, unless the same was looked at before. */
export function lookAround(at: usize, size: usize, kind: u32): void {
  const before = beforeOf(kind);
  const start = at > content + before ? at - before : content;
  const stop = min(end, at + size + behindOf(kind));
  const number = numberOf(hashOf(start, stop - start, 8 + kind));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, kind);
  if (kind !== MARK_BESIDE || stateOf(number) !== CLEAN) mark(<u32>(at - content), <u32>size, number, kind);
}

function lookAtUnit(at: usize): usize {
  const start = lineStart(at, at > content + reach ? at - reach : content);
  const stop = lineEnd(at, min(end, at + UNIT + reach));
  lookAtStretch(start, stop);
  return min(stop, at + UNIT);
}

/** Looks at a stretch of a content by itself. */
export function lookAtStretch(start: usize, stop: usize): void {
  const number = numberOf(hashOf(start, stop - start, 4));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
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
