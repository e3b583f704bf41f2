import { beginBeside, forgetRuns, searchBeside } from './beside';
import { mayGive } from './given';
import { anchorOf, firstThere, forgetPlaces, kindOf, nextCandidate, nextThere, sizeOf, standsAt } from './literals';
import { endStretches, forgetStretches, longest, lookAroundAs, lookAtLine, lookAtStretch } from './looks';
import { AROUND, hasRoom, MARK_AROUND, PLENTY } from './out';
import { blockEnd, nextRun, runEnd, runStart } from './runs';
import { hasSeed } from './seeds';
import { lineStart } from './text';
import { content, end, reach, widen, zoneCount, zoneEnd, zoneStart } from './zones';

/**
 * What keywords announce besides something around them (`AROUND`): something on their line, there where a name is given a
 * value, or there where it is given such a one that a digit stands in it where it is bare.
 */
const ON_LINE: u32 = 1;
const GIVEN_VALUE: u32 = 2;
const GIVEN_DIGIT: u32 = 4;

/** The keywords that announce something by themselves. */
let table: usize = 0;
let shift: u32 = 16;
/** So far behind a zone the bytes can stand that a keyword in it is looked for by. */
let farthest: usize = 0;
let everyLine: bool = false;

export function placeKeywords(at: usize, tableShift: u32, farthestAnchor: u32, allLines: bool): void {
  table = at;
  shift = tableShift;
  farthest = farthestAnchor;
  everyLine = allLines;
}

/** How far before a zone and behind it runs matter that stand beside keywords there, or keywords beside runs there. */
let runsBefore: usize = 0;
let runsBehind: usize = 0;
/** A run so long can be an encoded text. */
let encoded: usize = 20;

export function configureZones(before: u32, behind: u32, shortestEncoded: u32): void {
  runsBefore = before;
  runsBehind = behind;
  encoded = shortestEncoded;
}

/** Where the search stands: in which zone, at which byte (a keyword may be looked for by the one before it), and up to where lines need no further look. */
let zone: u32 = 0;
let cursor: usize = 0;
let lineDone: usize = 0;
/** Up to where runs were looked for, and up to where texts over several lines were looked at. */
let runDone: usize = 0;
let blockDone: usize = 0;

/** Begins to look at a content. `news` are its new stretches, `count` of them. */
export function begin(at: usize, size: usize, news: usize, count: u32): void {
  widen(at, size, news, count);
  zone = 0;
  cursor = zoneCount > 0 ? zoneStart(0) - 1 : end;
  lineDone = 0;
  runDone = content;
  blockDone = 0;
  forgetRuns();
  forgetPlaces();
  forgetStretches();
}

/** Whether a keyword that ends at a place announces something on its line. */
function announcesLine(kinds: u32, behind: usize): bool {
  if (kinds & ON_LINE) return true;
  return (kinds & (GIVEN_VALUE | GIVEN_DIGIT)) !== 0 && mayGive(behind, (kinds & GIVEN_VALUE) === 0, end);
}

function lookAtCandidate(at: usize, from: usize, to: usize): void {
  for (let keyword = firstThere(); keyword !== 0; keyword = nextThere(keyword)) {
    const place = at - anchorOf(keyword);
    const size = sizeOf(keyword);
    if (place < from || place >= to || place + size > end) continue;
    const kinds = kindOf(keyword);
    if ((kinds & AROUND) === 0 && place < lineDone) continue;
    if (!standsAt(keyword, place)) continue;
    if (kinds & AROUND) lookAroundAs(place, size, kinds, MARK_AROUND);
    if (place >= lineDone && announcesLine(kinds, place + size)) lineDone = lookAtLine(place);
  }
}

/** Looks at a run that holds an encoded text: at its line and, where that goes on in the next ones, at all of them. */
function lookAtEncoded(run: usize, stop: usize): void {
  if (run >= blockDone) {
    const line = lineStart(run, run > content + reach ? run - reach : content);
    const most = line + reach;
    const block = blockEnd(run, end, most);
    if (block > 0) lookAtStretch(line, block);
    // What was cut is looked at once more from its middle on.
    if (block > 0) blockDone = block < most ? block : line + reach / 2;
  }
  for (let at = run; at < stop; ) at = max(lookAtLine(at), at + 1);
}

/** Looks at the runs of a zone and of what stands around it. */
function searchRuns(from: usize, to: usize): bool {
  if (!searchBeside()) return false;
  const first = max(runDone, from > content + runsBefore ? from - runsBefore : content);
  const last = min(end, to + runsBehind);
  runDone = max(runDone, runStart(first, first > content + reach ? first - reach : content));
  while (runDone < last) {
    if (!hasRoom(longest, PLENTY)) return false;
    const run = nextRun(runDone, last, end);
    if (run >= last) break;
    const stop = runEnd(run, min(end, max(run, to) + reach));
    runDone = stop + 1;
    if (stop - run >= encoded && hasSeed(run, stop)) lookAtEncoded(run, stop);
    beginBeside(run, stop);
    if (!searchBeside()) return false;
  }
  return true;
}

/** Looks at a zone from the cursor on; false when what was found must first be taken away. */
function searchZone(): bool {
  const from = zoneStart(zone);
  const to = zoneEnd(zone);
  const last = min(end, to + farthest);
  while (everyLine && lineDone < to) {
    if (!hasRoom(longest, PLENTY)) return false;
    const line = max(lineDone, from);
    const stop = lookAtLine(line);
    lineDone = stop < end && load<u8>(stop) === 0x0a ? stop + 1 : max(stop, line + 1);
  }
  if (!searchRuns(from, to)) return false;
  while (cursor < last) {
    cursor = nextCandidate(table, shift, cursor, last);
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
    if (zone < zoneCount) cursor = zoneStart(zone) - 1;
  }
  endStretches();
  return true;
}
