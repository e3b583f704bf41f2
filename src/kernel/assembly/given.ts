/**
 * Whether a name is given a value: the same as `engine/generic/given.ts`, which says why. What is read behind `end` is there
 * and counts for nothing.
 */
const IN_NAME: u8 = 1;
const BETWEEN: u8 = 2;
const NOT_IN_VALUE: u8 = 4;
const QUOTE: u8 = 8;
const DIGIT: u8 = 16;
const LINE_END: u8 = 32;

const classes: usize = memory.data(256);

function add(class_: u8, byte: u8): void {
  store<u8>(classes + byte, load<u8>(classes + byte) | class_);
}

function addRange(class_: u8, first: u8, last: u8): void {
  for (let byte = first; byte <= last; byte++) add(class_, byte);
}

addRange(IN_NAME | DIGIT, 0x30, 0x39);
addRange(IN_NAME, 0x41, 0x5a);
addRange(IN_NAME, 0x61, 0x7a);
// `_`, `.`, `$`, `-`
add(IN_NAME, 0x5f);
add(IN_NAME | BETWEEN, 0x2e);
add(IN_NAME, 0x24);
add(IN_NAME | BETWEEN, 0x2d);
// `"`, `'`, a backtick
add(BETWEEN | NOT_IN_VALUE | QUOTE, 0x22);
add(BETWEEN | NOT_IN_VALUE | QUOTE, 0x27);
add(BETWEEN | NOT_IN_VALUE | QUOTE, 0x60);
// Blank, tab, `>`, `|`, a backslash
add(BETWEEN | NOT_IN_VALUE, 0x20);
add(BETWEEN | NOT_IN_VALUE, 0x09);
add(BETWEEN | NOT_IN_VALUE, 0x3e);
add(BETWEEN | NOT_IN_VALUE, 0x7c);
add(BETWEEN | NOT_IN_VALUE, 0x5c);
// `=`, `:`, `?`, `~`, `!`, `+`, `]`
add(BETWEEN, 0x3d);
add(BETWEEN, 0x3a);
add(BETWEEN, 0x3f);
add(BETWEEN, 0x7e);
add(BETWEEN, 0x21);
add(BETWEEN, 0x2b);
add(BETWEEN, 0x5d);
add(NOT_IN_VALUE | LINE_END, 0x0a);
add(NOT_IN_VALUE | LINE_END, 0x0d);
add(NOT_IN_VALUE, 0x0b);
add(NOT_IN_VALUE, 0x0c);
// `<`, `,`, `;`, brackets and braces
add(NOT_IN_VALUE, 0x3c);
add(NOT_IN_VALUE, 0x2c);
add(NOT_IN_VALUE, 0x3b);
add(NOT_IN_VALUE, 0x28);
add(NOT_IN_VALUE, 0x29);
add(NOT_IN_VALUE, 0x7b);
add(NOT_IN_VALUE, 0x7d);

const MOST_TAIL: usize = 40;
const MOST_GAP: usize = 64;
const MOST_BARE_GAP: usize = 80;
const MOST_VALUE: usize = 520;
const LEAST_VALUE: usize = 4;
const DIGIT_WITHIN: usize = 61;

function classOf(at: usize): u8 {
  return load<u8>(classes + load<u8>(at));
}

/** `&q` or `&#`. */
function isEntity(at: usize, end: usize): bool {
  return at + 1 < end && load<u8>(at) === 0x26 && ((load<u8>(at, 1) | 0x20) === 0x71 || load<u8>(at, 1) === 0x23);
}

function isClosed(from: usize, end: usize): bool {
  const last = min(end, from + MOST_VALUE);
  for (let at = from; at < last; at++) {
    const class_ = classOf(at);
    if (class_ & LINE_END) return false;
    if (class_ & QUOTE) return at - from >= LEAST_VALUE;
    if (isEntity(at, end)) return true;
  }
  return false;
}

function pastComma(from: usize, end: usize): usize {
  let at = from;
  while (at < end && (load<u8>(at) === 0x20 || load<u8>(at) === 0x09)) at++;
  return at < end && load<u8>(at) === 0x2c ? at + 1 : from;
}

function isOpened(start: usize, end: usize): bool {
  const from = pastComma(start, end);
  const last = min(end, from + MOST_GAP);
  for (let at = from; at < last; at++) {
    const class_ = classOf(at);
    if (class_ & LINE_END) return false;
    if (class_ & QUOTE) return isClosed(at + 1, end);
    if (isEntity(at, end)) return true;
    const byte = load<u8>(at);
    if (byte === 0x2c || byte === 0x3b) return false;
  }
  return false;
}

function givesQuoted(from: usize, end: usize): bool {
  if (isOpened(from, end)) return true;
  const mark = from < end && load<u8>(from) === 0x5c ? from + 1 : from;
  return mark < end && (classOf(mark) & QUOTE) !== 0 && isOpened(mark + 1, end);
}

/** `bear`, `basi`, `toke`, `apik`, `pass`, the first byte lowest. */
function beginsScheme(at: usize, end: usize): bool {
  if (at + 4 > end) return false;
  const four = load<u32>(at) | 0x20202020;
  return (
    four === 0x72616562 || four === 0x69736162 || four === 0x656b6f74 || four === 0x6b697061 || four === 0x73736170
  );
}

function givesBare(from: usize, needsDigit: bool, end: usize): bool {
  let at = from;
  let inValue: usize = 0;
  const last = min(end, from + MOST_BARE_GAP);
  for (; at < last; at++) {
    const class_ = classOf(at);
    if (!(class_ & BETWEEN)) break;
    inValue = class_ & NOT_IN_VALUE ? 0 : inValue + 1;
    if (inValue === LEAST_VALUE && !needsDigit) return true;
  }
  if (isEntity(at, end)) return true;
  if (at === from) return false;
  if (at + 1 < end && load<u16>(at) === 0x213c) return true;
  if ((at < end && load<u8>(at) === 0x7b && load<u8>(at - 1) === 0x3e) || beginsScheme(at, end)) return true;
  const stop = min(end, at + DIGIT_WITHIN);
  for (let to = at; to < stop; to++) {
    const class_ = classOf(to);
    if (class_ & NOT_IN_VALUE) break;
    if (needsDigit ? (class_ & DIGIT) !== 0 : to - at + inValue + 1 >= LEAST_VALUE) return true;
  }
  return false;
}

/** @param from where the keyword ends */
export function mayGive(from: usize, needsDigit: bool, end: usize): bool {
  let at = from;
  const last = min(end, from + MOST_TAIL + 1);
  while (at < last && classOf(at) & IN_NAME) at++;
  if (at > from + MOST_TAIL) return false;
  return givesBare(at, needsDigit, end) || givesQuoted(at, end);
}
