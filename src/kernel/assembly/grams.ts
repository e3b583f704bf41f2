/**
 * A search for thousands of keywords at once, too many for a sieve (`sieve.ts`) to keep apart. Each is looked for by four
 * neighbouring characters, its anchor. A key of 20 bits says of which kinds the last four characters were; it is made
 * anew with each, and a bit for each key tells whether any anchor has it.
 *
 * A table in memory: the bits; four bytes for each of 2^15 beginnings of keys, the first keyword whose anchor begins so.
 *
 * A keyword in memory: next of the same beginning (u32 address or 0), length (u8), offset of its anchor (u8), a value for
 * whoever asks (u16), the anchor (u32), which bits of it count, fewer for shorter keywords (u32), then its bytes in lower
 * case.
 */
const BITS: usize = 1 << 17;
const HEAD: usize = 16;
const KIND: u32 = 5;
const ALL_KEYS: u32 = (1 << 20) - 1;
/** Bit 5 of each of four bytes: set, so that letter case does not count. */
const CASE_BITS: u32 = 0x20202020;

/** Of which kind a byte is: letters are of 26, other characters that keywords hold of five, the rest of one. */
const KINDS: usize = memory.data(256);

function setKind(from: usize, count: usize, kind: u8): void {
  memory.fill(KINDS + from, kind, count);
}

for (let i: usize = 0; i < 26; i++) {
  store<u8>(KINDS + 0x41 + i, <u8>(i + 1));
  store<u8>(KINDS + 0x61 + i, <u8>(i + 1));
}
setKind(0x21, 1, 31);
setKind(0x23, 4, 31);
setKind(0x2b, 1, 31);
setKind(0x2f, 1, 31);
setKind(0x3a, 7, 31);
setKind(0x5c, 1, 31);
setKind(0x7e, 1, 31);
setKind(0x2d, 2, 30);
setKind(0x5f, 1, 30);
setKind(0x22, 1, 29);
setKind(0x27, 1, 29);
setKind(0x60, 1, 29);
setKind(0x20, 1, 28);
setKind(0x30, 10, 27);

export function keyWith(key: u32, at: usize): u32 {
  return ((key << KIND) | <u32>load<u8>(KINDS + <usize>load<u8>(at))) & ALL_KEYS;
}

export function isAnchor(table: usize, key: u32): bool {
  return ((<u32>load<u8>(table + <usize>(key >> 3)) >> (key & 7)) & 1) !== 0;
}

function headOf(table: usize, key: u32): usize {
  return table + BITS + ((<usize>(key >> KIND)) << 2);
}

export function firstOf(table: usize, key: u32): usize {
  return load<u32>(headOf(table, key));
}

export function nextOf(keyword: usize): usize {
  return load<u32>(keyword);
}

export function sizeOf(keyword: usize): usize {
  return load<u8>(keyword, 4);
}

export function anchorOf(keyword: usize): usize {
  return load<u8>(keyword, 5);
}

export function tellsOf(keyword: usize): u32 {
  return load<u16>(keyword, 6);
}

/** Whether a keyword stands at a place, in any letter case. */
export function standsAt(keyword: usize, place: usize): bool {
  const four = load<u32>(place + anchorOf(keyword)) | CASE_BITS;
  if ((four ^ load<u32>(keyword, 8)) & load<u32>(keyword, 12)) return false;
  const size = sizeOf(keyword);
  for (let i: usize = 0; i < size; i++) {
    let byte = <u32>load<u8>(place + i);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (byte !== <u32>load<u8>(keyword + HEAD + i)) return false;
  }
  return true;
}

/** Adds a keyword to the list of those whose anchor begins as a key does. */
function put(table: usize, key: u32, keyword: usize): void {
  const head = headOf(table, key);
  store<u32>(keyword, load<u32>(head));
  store<u32>(head, <u32>keyword);
}

/**
 * Lays keywords out, each valued by its place among them. The table is all zero.
 * @param texts the keywords, one behind the other: lower-case ASCII, at least two characters each
 * @param starts for each where it begins there, and where the last one ends: u32
 * @param anchors for each the offset of its anchor: u8
 * @param sought for each whether it is laid out at all: u8
 * @param room where to lay them, a multiple of 16; a keyword takes its length and 31 bytes, one of two characters that 32 times
 */
export function placeGrams(
  table: usize,
  count: u32,
  texts: usize,
  starts: usize,
  anchors: usize,
  sought: usize,
  room: usize,
): void {
  let keyword = room;
  for (let value: u32 = 0; value < count; value++) {
    if (load<u8>(sought + <usize>value) === 0) continue;
    const start = <usize>load<u32>(starts + ((<usize>value) << 2));
    const size = <usize>load<u32>(starts + ((<usize>value) << 2), 4) - start;
    const anchor = <usize>load<u8>(anchors + <usize>value);
    const known = min<usize>(4, size - anchor);
    const counting: u32 = known === 4 ? 0xffffffff : ((<u32>1) << ((<u32>known) << 3)) - 1;
    let key: u32 = 0;
    for (let i: usize = 0; i < known; i++) key = keyWith(key, texts + start + anchor + i);
    // What stands behind a short keyword may be of any kind.
    const open = (4 - <u32>known) * KIND;
    const first = key << open;
    for (let any: u32 = 0; any < (<u32>1) << open; any++) {
      const bit = table + <usize>((first + any) >> 3);
      store<u8>(bit, load<u8>(bit) | ((<u8>1) << (<u8>((first + any) & 7))));
    }
    const lists: u32 = known === 2 ? 32 : 1;
    for (let any: u32 = 0; any < lists; any++) {
      memory.copy(keyword + HEAD, texts + start, size);
      store<u8>(keyword, <u8>size, 4);
      store<u8>(keyword, <u8>anchor, 5);
      store<u16>(keyword, <u16>value, 6);
      store<u32>(keyword, (load<u32>(texts + start + anchor) & counting) | CASE_BITS, 8);
      store<u32>(keyword, counting, 12);
      put(table, first + (any << KIND), keyword);
      keyword += (HEAD + size + 15) & ~15;
    }
  }
}
