import { anchorOf, firstThere, kindOf, nextCandidate, nextThere, sizeOf, standsAt } from './literals';
import { longest, lookAroundAs, lookAtLine } from './looks';
import { AROUND, hasRoom, MARK_AROUND, MARK_BESIDE, PLENTY } from './out';
import { kindsIn } from './runs';
import { lineEnd } from './text';
import { content, end } from './zones';

/**
 * Keywords that announce something only beside a run of letters and digits: most rules look for such a run, and runs are
 * rarer than words. What a keyword's value says: bit 0 its line, bit 1 that letters and digits have to be mixed, `AROUND`
 * how far around it; from bit 8 on how long the run has to be.
 */
const ON_LINE: u32 = 1;
const MIXED: u32 = 2;

const LETTERS_AND_DIGITS: u32 = 3;

/**
 * Keywords that ask for long runs are not looked for beside short ones: there are tables of keywords, each for runs up to
 * some length, the shortest first; those for mixed runs, and those for others. Of a table: the address, the shift of its
 * hashes, the length of a run that is too long for it, and how far before a run and behind it its keywords can stand.
 */
const TABLES: u32 = 4;
const TABLE: usize = 20;
const ofMixed: usize = memory.data(<i32>(TABLES * 20), 4);
const ofOthers: usize = memory.data(<i32>(TABLES * 20), 4);

export function placeBeside(
  isMixed: bool,
  index: u32,
  at: usize,
  tableShift: u32,
  tooLong: u32,
  before: u32,
  behind: u32,
): void {
  const place = (isMixed ? ofMixed : ofOthers) + <usize>index * TABLE;
  store<u32>(place, <u32>at);
  store<u32>(place, tableShift, 4);
  store<u32>(place, tooLong, 8);
  store<u32>(place, before, 12);
  store<u32>(place, behind, 16);
}

/** Runs that are not mixed have to be longer. */
let plainLeast: usize = 0;

export function configureBeside(shortestOther: u32): void {
  plainLeast = shortestOther;
}

/** The run at hand, and where the search for its keywords stands. */
let run: usize = 0;
let stop: usize = 0;
let kinds: u32 = 0;
let table: usize = 0;
let shift: u32 = 16;
let cursor: usize = 0;
let last: usize = 0;
/** The stretch that was looked at last, so that keywords that share a line share a look. */
let lookedFrom: usize = 0;
let lookedTo: usize = 0;

export function forgetRuns(): void {
  cursor = 0;
  last = 0;
  lookedFrom = 0;
  lookedTo = 0;
}

/** Begins to look for the keywords of a run. */
export function beginBeside(start: usize, runStop: usize): void {
  run = start;
  stop = runStop;
  kinds = kindsIn(start, runStop);
  const isMixed = kinds === LETTERS_AND_DIGITS;
  last = 0;
  if (!isMixed && runStop - start < plainLeast) return;
  let place = isMixed ? ofMixed : ofOthers;
  while (<usize>load<u32>(place, 8) <= runStop - start) place += TABLE;
  table = <usize>load<u32>(place);
  shift = load<u32>(place, 4);
  const before = <usize>load<u32>(place, 12);
  cursor = (start > content + before ? start - before : content) - 1;
  last = min(end, runStop + <usize>load<u32>(place, 16));
}

function isOnLine(place: usize): bool {
  if (place < run) return lineEnd(place, run) === run;
  return place < stop || lineEnd(stop, place) === place;
}

function lookAtKeyword(place: usize, size: usize, value: u32): void {
  if (value & AROUND) lookAroundAs(place, size, value, MARK_AROUND | MARK_BESIDE);
  if ((value & ON_LINE) === 0 || (place >= lookedFrom && place < lookedTo) || !isOnLine(place)) return;
  lookedFrom = place;
  lookedTo = lookAtLine(place);
}

/** Looks for the keywords of the run; false when it must be called again after what was found is taken away. */
export function searchBeside(): bool {
  const length = <u32>(stop - run);
  while (cursor < last) {
    cursor = nextCandidate(table, shift, cursor, last);
    if (cursor >= last) break;
    if (!hasRoom(longest, PLENTY)) return false;
    for (let keyword = firstThere(); keyword !== 0; keyword = nextThere(keyword)) {
      const value = kindOf(keyword);
      if (length < value >> 8 || (value & MIXED && kinds !== LETTERS_AND_DIGITS)) continue;
      const place = cursor - anchorOf(keyword);
      const size = sizeOf(keyword);
      if (place < content || place + size > end || !standsAt(keyword, place)) continue;
      lookAtKeyword(place, size, value);
    }
    cursor++;
  }
  return true;
}
