import { anchorOf, firstAt, kindOf, nextCandidate, nextOf, sizeOf, standsAt } from './literals';
import { CLEAN, isNew, numberOf, stateOf } from './memo';
import { emitText, emitWindow, hasRoom, MARK_LINE, MARK_UNIT, MARK_WINDOW, mark, TEXT_LINE } from './out';
import { hashOf, lineEnd, lineStart } from './text';
import { content, end, reach, setReach, widen, zoneCount, zoneEnd, zoneStart } from './zones';

/** What keywords announce: something on their line, or within so many bytes around them. */
const ON_LINE: u32 = 1;
const AROUND: u32 = 2;

/** Lines longer than this are looked at in units, each with what a pattern may see to both sides. */
let longest: usize = 0;
/** So many bytes of a long line are one unit. */
const UNIT: usize = 32768;

export let before: usize = 0;
export let behind: usize = 0;
let everyLine: bool = false;

export function configure(
  longestLine: u32,
  lineReach: u32,
  windowBefore: u32,
  windowBehind: u32,
  allLines: bool,
): void {
  longest = longestLine;
  setReach(lineReach);
  before = windowBefore;
  behind = windowBehind;
  everyLine = allLines;
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
}

/** Looks at what stands around a keyword, unless the same was looked at before. */
export function lookAround(at: usize, size: usize): void {
  const start = at > content + before ? at - before : content;
  const stop = min(end, at + size + behind);
  const number = numberOf(hashOf(start, stop - start, 2));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, MARK_WINDOW);
  mark(<u32>(at - content), <u32>size, number, MARK_WINDOW);
}

function lookAtUnit(at: usize): usize {
  const start = lineStart(at, at > content + reach ? at - reach : content);
  const stop = lineEnd(at, min(end, at + UNIT + reach));
  const number = numberOf(hashOf(start, stop - start, 4));
  if (isNew) emitWindow(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
  if (stateOf(number) !== CLEAN) mark(<u32>(start - content), <u32>(stop - start), number, MARK_UNIT);
  return min(stop, at + UNIT);
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
    if ((kinds & AROUND) === 0 && place < lineDone) continue;
    if (!standsAt(keyword, place)) continue;
    if (kinds & AROUND) lookAround(place, size);
    if (kinds & ON_LINE && place >= lineDone) lineDone = lookAtLine(place);
  }
}

/** More keywords than can stand at one place. */
const PLENTY: u32 = 1024;

/** The longest a keyword can be: a zone's last one may have its three bytes behind it. */
const KEYWORD: usize = 256;

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
