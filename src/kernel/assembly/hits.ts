import { mayGive } from './given';
import { anchorOf, firstOf, isAnchor, keyWith, nextOf, sizeOf, standsAt, tellsOf } from './grams';
import { findRun, kindsIn, nextRun, runEnd, runStart } from './runs';
import { hasSeed } from './seeds';
import { lineEnd, lineStart } from './text';

/**
 * Every place of every keyword, and what stands around it: for a search that goes on from there. A hit in memory, all u32:
 * the keyword's value, with bit 16 set where it may be given a value, and bit 17 where one with a digit (`given.ts`); the
 * offset behind it; where its line begins and ends; the longest run of base64 characters beside
 * it, in the lower half, and the longest that mixes letters with digits, in the upper: of its line, and of what is near.
 */
const HIT: usize = 24;
/** More keywords than can stand at one place. */
const PLENTY: usize = 256 * HIT;
/** So far before the last of four characters a keyword of two may end. */
const BEFORE_FOURTH: usize = 2;

/** How far the line is looked for, and how far before and behind a keyword a run can begin and end. */
let lineBefore: usize = 0;
let lineBehind: usize = 0;
let runBefore: usize = 0;
let runBehind: usize = 0;
let shortest: usize = 0;
/** Keywords with smaller values are told wherever they stand. */
let marks: u32 = 0;

export function configureHits(
  before: u32,
  behind: u32,
  runsBefore: u32,
  runsBehind: u32,
  shortestRun: u32,
  marksBelow: u32,
): void {
  lineBefore = before;
  lineBehind = behind;
  runBefore = runsBefore;
  runBehind = runsBehind;
  shortest = shortestRun;
  marks = marksBelow;
}

/** Where the others begin that are told, by offsets in the content. */
let tellFrom: u32 = 0;
let tellTo: u32 = 0;

export function tellHitsIn(from: u32, to: u32): void {
  tellFrom = from;
  tellTo = to;
}

function isWithin(offset: u32): bool {
  return offset >= tellFrom && offset < tellTo;
}

/** Longer runs count as so long: nothing asks for more, and a content that is one run is not measured at each keyword. */
const LONG: usize = 1024;
const MIXED: u32 = 3;
const GIVEN: u32 = 1 << 16;
const GIVEN_DIGIT: u32 = 1 << 17;

let start: usize = 0;
let end: usize = 0;
let first: usize = 0;
let hits: usize = 0;
/** The line at hand, as far as it was looked for, and whether it is whole, so that it holds for all keywords on it. */
let line: usize = 0;
let lineStop: usize = 0;
let isWhole: bool = false;

/** The longest run that touches a stretch, and the longest mixed one; shorter ones than `shortest` count as none. */
function longestIn(from: usize, to: usize): u32 {
  let any: usize = 0;
  let mixed: usize = 0;
  let run = runStart(from, from > start + LONG ? from - LONG : start);
  for (run = findRun(run, to, end, shortest); run < to; ) {
    const stop = runEnd(run, min(end, run + LONG));
    const length = stop - run;
    if (length > any) any = length;
    // Of a run that is cut off, what is not seen may hold the other kind.
    if (length > mixed && (length === LONG || kindsIn(run, stop) === MIXED)) mixed = length;
    run = findRun(stop + 1, to, end, shortest);
  }
  return <u32>any | ((<u32>mixed) << 16);
}

function lookForLine(place: usize, stop: usize): void {
  if (isWhole && place >= line && stop <= lineStop) return;
  const floor = place > start + lineBefore ? place - lineBefore : start;
  const ceiling = min(end, stop + lineBehind);
  // Of a line too long to be whole, what the keyword before has seen need not be looked through again.
  const isSeen = place >= line && stop <= lineStop;
  line = isSeen && line <= floor ? floor : lineStart(isSeen ? line : place, floor);
  lineStop = isSeen && lineStop >= ceiling ? ceiling : lineEnd(isSeen ? lineStop : stop, ceiling);
  isWhole = line > floor && lineStop < ceiling && lineStop - line <= lineBefore;
}

/** Keywords are found in the order of their anchors, and told in that of their ends. */
function roomFor(stop: u32): usize {
  let at = hits;
  while (at > first && load<u32>(at - HIT, 4) > stop) at -= HIT;
  if (at < hits) memory.copy(at + HIT, at, hits - at);
  hits += HIT;
  return at;
}

/** What decoders look for where no rule is asked, so that nobody wants to know what stands beside it. */
function putMark(value: u32, stop: usize): void {
  const at = roomFor(<u32>(stop - start));
  store<u32>(at, value);
  store<u32>(at, <u32>(stop - start), 4);
  memory.fill(at + 8, 0, HIT - 8);
}

function put(value: u32, place: usize, stop: usize): void {
  lookForLine(place, stop);
  const from = stop > start + runBehind ? stop - runBehind - 1 : start;
  const to = min(end, place + runBefore + 1);
  const near = longestIn(from, to);
  const isOnLine = near === 0 || (from >= line && to <= lineStop);
  const onLine = isOnLine ? near : longestIn(max(from, line), min(to, lineStop));
  const given = (mayGive(stop, false, end) ? GIVEN : 0) | (mayGive(stop, true, end) ? GIVEN_DIGIT : 0);
  const at = roomFor(<u32>(stop - start));
  store<u32>(at, value | given);
  store<u32>(at, <u32>(stop - start), 4);
  store<u32>(at, <u32>(line - start), 8);
  store<u32>(at, <u32>(lineStop - start), 12);
  store<u32>(at, onLine, 16);
  store<u32>(at, near, 20);
}

/** Begins with the hits of the last search that end behind a place: what is found from there on may belong before them. */
function keepBehind(place: u32, room: usize): void {
  let from = hits;
  while (from > room && load<u32>(from - HIT, 4) > place) from -= HIT;
  memory.copy(room, from, hits - from);
  hits = room + (hits - from);
}

/**
 * Finds all keywords of a table (`placeGrams`) in a content, in the order of their ends. Behind the content so much must be
 * readable as a keyword is long. Which of them are told is up to `tellHitsIn`.
 * @param from 0, or where the last search came to; its hits are kept that end behind it
 * @returns how far it came, for want of room: hits that end up to there are in order. With the last ones, the end.
 */
export function findHits(table: usize, content: usize, size: usize, from: usize, room: usize, roomEnd: usize): usize {
  start = content;
  end = content + size;
  first = room;
  if (from === 0) hits = room;
  else keepBehind(<u32>from, room);
  isWhole = false;
  line = 0;
  lineStop = 0;
  // What is found by its fourth character may have ended two before it.
  let at = from === 0 ? content : content + from + BEFORE_FOURTH;
  let key: u32 = 0;
  for (let before = max(content, at - 3); before < at; before++) key = keyWith(key, before);
  for (const last = end + BEFORE_FOURTH; at < last; at++) {
    key = keyWith(key, at);
    if (!isAnchor(table, key)) continue;
    if (hits + PLENTY > roomEnd) return at - BEFORE_FOURTH - content;
    for (let keyword = firstOf(table, key); keyword !== 0; keyword = nextOf(keyword)) {
      const place = at - 3 - anchorOf(keyword);
      const stop = place + sizeOf(keyword);
      const value = tellsOf(keyword);
      const isAsked = isWithin(<u32>(place - content));
      if (place < content || stop > end || !(isAsked || value < marks) || !standsAt(keyword, place)) continue;
      if (isAsked) put(value, place, stop);
      else putMark(value, stop);
    }
  }
  return size;
}

/** The end of what the last search has written. */
export function hitsEnd(): usize {
  return hits;
}

/**
 * Finds the runs of at least so many characters of base64 that hold the beginning of an encoded text: pairs of offsets.
 * @param from where to go on
 * @returns how far it came, for want of room
 */
export function findEncoded(content: usize, size: usize, from: usize, room: usize, roomEnd: usize): usize {
  end = content + size;
  hits = room;
  let at = content + from;
  while (at < end) {
    const run = nextRun(at, end, end);
    if (run >= end) break;
    if (hits + 8 > roomEnd) return run - content;
    const stop = runEnd(run, end);
    if (hasSeed(run, stop)) {
      store<u32>(hits, <u32>(run - content));
      store<u32>(hits, <u32>(stop - content), 4);
      hits += 8;
    }
    at = stop + 1;
  }
  return size;
}
