import { anchorOf, firstAt, kindOf, nextCandidate, nextOf, sizeOf, standsAt } from './literals';
import { CLEAN, isNew, numberOf, stateOf } from './memo';
import { emitText, emitWindow, hasRoom, MARK_FAR, MARK_LINE, MARK_NEAR, MARK_UNIT, mark, TEXT_LINE } from './out';
import { blockEnd, nextRun } from './runs';
import { hashOf, lineEnd, lineStart } from './text';
import { content, end, reach, setReach, widen, zoneCount, zoneEnd, zoneStart } from './zones';

/** What keywords announce: something on their line, or within some or many bytes around them. */
const ON_LINE: u32 = 1;
const AROUND_NEAR: u32 = 2;
const AROUND_FAR: u32 = 4;

/** Lines longer than this are looked at in units, each with what a pattern may see to both sides. */
let longest: usize = 0;
/** So many bytes of a long line are one unit. */
const UNIT: usize = 32768;

let nearBefore: usize = 0;
let nearBehind: usize = 0;
let farBefore: usize = 0;
let farBehind: usize = 0;
let everyLine: bool = false;

export function configure(longestLine: u32, lineReach: u32, allLines: bool): void {
  longest = longestLine;
  setReach(lineReach);
  everyLine = allLines;
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

/** Where the search stands: in which zone, at which byte, and up to where lines need no further look. */
let zone: u32 = 0;
let cursor: usize = 0;
let lineDone: usize = 0;

/** Begins to look at a content. `news` are its new stretches, `count` of them. */
export function begin(at: usize, size: usize, news: usize, count: u32): void {
  widen(at, size, news, count);
  zone = 0;
  cursor = zoneCount > 0 ? zoneStart(0) : end;
  lineDone = 0;
  runDone = 0;
}

/** Looks at what stands around a keyword, unless the same was looked at before. */
export function lookAround(at: usize, size: usize, kind: u32): void {
  const before = beforeOf(kind);
  const start = at > content + before ? at - before : content;
  const stop = min(end, at + size + behindOf(kind));
  const number = numberOf(hashOf(start, stop - start, 8 + kind));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, kind);
  mark(<u32>(at - content), <u32>size, number, kind);
}

function lookAtUnit(at: usize): usize {
  const start = lineStart(at, at > content + reach ? at - reach : content);
  const stop = lineEnd(at, min(end, at + UNIT + reach));
  lookAtStretch(start, stop);
  return min(stop, at + UNIT);
}

/** Looks at a stretch of a content by itself. */
function lookAtStretch(start: usize, stop: usize): void {
  const number = numberOf(hashOf(start, stop - start, 4));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
  if (stateOf(number) !== CLEAN) mark(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
}

/** Looks at the line around a place. Returns up to where that answers for all that may stand there. */
function lookAtLine(at: usize): usize {
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

function lookAtCandidate(at: usize, from: usize, to: usize): void {
  for (let keyword = firstAt(at); keyword !== 0; keyword = nextOf(keyword)) {
    const place = at - anchorOf(keyword);
    const size = sizeOf(keyword);
    if (place < from || place >= to || place + size > end) continue;
    const kinds = kindOf(keyword);
    if ((kinds & ~ON_LINE) === 0 && place < lineDone) continue;
    if (!standsAt(keyword, place)) continue;
    if (kinds & AROUND_NEAR) lookAround(place, size, MARK_NEAR);
    if (kinds & AROUND_FAR) lookAround(place, size, MARK_FAR);
    if (kinds & ON_LINE && place >= lineDone) lineDone = lookAtLine(place);
  }
}

/** More keywords than can stand at one place. */
const PLENTY: u32 = 1024;

/** The longest a keyword can be: a zone's last one may have its three bytes behind it. */
const KEYWORD: usize = 256;

/** Up to where runs of base64 were looked for. */
let runDone: usize = 0;

/** Looks at the lines of a zone that can hold something encoded, also over several lines. */
function searchRuns(to: usize): bool {
  runDone = max(runDone, zoneStart(zone));
  while (runDone < to) {
    if (!hasRoom(longest, PLENTY)) return false;
    const run = nextRun(runDone, to, end);
    if (run >= to) break;
    const line = lineStart(run, run > content + reach ? run - reach : content);
    const block = blockEnd(run, end, line + reach);
    if (block > 0) lookAtStretch(line, block);
    const stop = lookAtLine(run);
    runDone = max(stop, run + 1);
  }
  runDone = max(runDone, to);
  return true;
}

/** Looks at a zone from the cursor on; false when what was found must first be taken away. */
function searchZone(): bool {
  const from = zoneStart(zone);
  const to = zoneEnd(zone);
  const last = min(end, to + KEYWORD);
  while (everyLine && lineDone < to) {
    if (!hasRoom(longest, PLENTY)) return false;
    const line = max(lineDone, from);
    const stop = lookAtLine(line);
    lineDone = stop < end && load<u8>(stop) === 0x0a ? stop + 1 : max(stop, line + 1);
  }
  if (!searchRuns(to)) return false;
  while (cursor < last) {
    cursor = nextCandidate(cursor, last);
    if (cursor >= last) break;
    if (!hasRoom(longest, PLENTY)) return false;
    lookAtCandidate(cursor, from, to);
    cursor++;
  }
  return true;
}

/** Looks at the zones. Returns false when it must be called again after what was found is taken away. */
export function search(): bool {
  while (zone < zoneCount) {
    if (!searchZone()) return false;
    zone++;
    if (zone < zoneCount) cursor = max(content, zoneStart(zone));
  }
  return true;
}
