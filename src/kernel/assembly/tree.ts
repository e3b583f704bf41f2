import { isNew, numberOf } from './memo';
import { emitText, emitWindow, hasRoom, MARK_UNIT, TEXT_NAME } from './out';
import { hashOf } from './text';

const SPACE: u8 = 0x20;
/** A name longer than this is handed on by itself. */
const LONG: usize = 4096;

let at: usize = 0;
let end: usize = 0;
let start: usize = 0;
let hashSize: usize = 20;
let news: usize = 0;
let newsEnd: usize = 0;

/** Begins to look at the names in a tree object (gitformat-pack and git-mktree: mode, space, name, NUL, object id). */
export function beginTree(content: usize, size: usize, idSize: u32, newAt: usize, newCount: u32): void {
  start = content;
  at = content;
  end = content + size;
  hashSize = idSize;
  news = newAt;
  newsEnd = newAt + ((<usize>newCount) << 3);
}

function isTouched(from: u32, to: u32): bool {
  while (news < newsEnd && load<u32>(news, 4) < from) news += 8;
  return news < newsEnd && load<u32>(news) <= to;
}

/** Goes through the entries. Returns 0 when done, 1 when to be called again after texts are taken away, -1 for no tree. */
export function searchTree(): i32 {
  while (at < end) {
    const entry = at;
    let name = entry;
    while (name < end && load<u8>(name) !== SPACE) name++;
    name++;
    let stop = name;
    while (stop < end && load<u8>(stop) !== 0) stop++;
    const next = stop + 1 + hashSize;
    if (next > end || stop === name) return -1;
    if (isTouched(<u32>(entry - start), <u32>(next - start))) {
      if (!hasRoom(LONG, 1)) return 1;
      const size = stop - name;
      const number = numberOf(hashOf(name, size, 3));
      if (isNew && size <= LONG) emitText(name, size, number, TEXT_NAME);
      else if (isNew) emitWindow(<u32>(name - start), <u32>size, number, MARK_UNIT, 0, <u32>size);
    }
    at = next;
  }
  return 0;
}
