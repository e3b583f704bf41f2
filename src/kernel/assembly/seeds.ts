import { makeSet, membersOf, rows } from './characters';

/**
 * Whether a run holds the beginning of an encoded text: some blocks in a row that are nothing but text (the same as
 * `seedAt` of `engine/decode/stretches.ts`).
 */

/** Value of each character of base64 and base64url, and of hexadecimal; 255 for all others (RFC 4648). */
const BASE64: usize = memory.data(256);
const HEX: usize = memory.data(256);
/** 1 for bytes that text is made of: printable ASCII, tab and line breaks. */
const TEXT: usize = memory.data(256);

memory.fill(BASE64, 255, 256);
memory.fill(HEX, 255, 256);
for (let i = 0; i < 26; i++) {
  store<u8>(BASE64 + 0x41 + i, <u8>i);
  store<u8>(BASE64 + 0x61 + i, <u8>(26 + i));
}
for (let i = 0; i < 10; i++) {
  store<u8>(BASE64 + 0x30 + i, <u8>(52 + i));
  store<u8>(HEX + 0x30 + i, <u8>i);
}
store<u8>(BASE64 + 0x2b, 62);
store<u8>(BASE64 + 0x2d, 62);
store<u8>(BASE64 + 0x2f, 63);
store<u8>(BASE64 + 0x5f, 63);
for (let i = 0; i < 6; i++) {
  store<u8>(HEX + 0x41 + i, <u8>(10 + i));
  store<u8>(HEX + 0x61 + i, <u8>(10 + i));
}
memory.fill(TEXT + 0x20, 1, 0x5f);
store<u8>(TEXT + 0x09, 1);
store<u8>(TEXT + 0x0a, 1);
store<u8>(TEXT + 0x0d, 1);

/** So many blocks of text in a row make a seed. */
let base64Seed: u32 = 5;
let hexSeed: u32 = 15;

export function configureSeeds(ofBase64: u32, ofHex: u32): void {
  base64Seed = ofBase64;
  hexSeed = ofHex;
}

function isText(byte: u32): bool {
  return load<u8>(TEXT + <usize>(byte & 255)) === 1;
}

/** Four characters of base64 that all belong to its alphabet: those of a run do. */
function isBase64Text(at: usize): bool {
  const block =
    ((<u32>load<u8>(BASE64 + load<u8>(at))) << 18) |
    ((<u32>load<u8>(BASE64 + load<u8>(at, 1))) << 12) |
    ((<u32>load<u8>(BASE64 + load<u8>(at, 2))) << 6) |
    <u32>load<u8>(BASE64 + load<u8>(at, 3));
  return isText(block >> 16) && isText(block >> 8) && isText(block);
}

function isHexText(at: usize): bool {
  const high = <u32>load<u8>(HEX + load<u8>(at));
  const low = <u32>load<u8>(HEX + load<u8>(at, 1));
  return high < 16 && low < 16 && isText((high << 4) | low);
}

/** The characters with which the first and the second byte of three in base64 is text, as far as one alone can say. */
const BASE64_FIRST: usize = memory.data(16, 16);
const BASE64_SECOND: usize = memory.data(16, 16);
const HEX_HIGH: usize = memory.data(16, 16);
const HEX_LOW: usize = memory.data(16, 16);

const members: usize = memory.data(256);

function anyText(from: u32, many: u32, step: u32): bool {
  for (let i: u32 = 0; i < many; i++) if (isText(from + i * step)) return true;
  return false;
}

for (let c: usize = 0; c < 128; c++)
  store<u8>(members + c, <u8>(load<u8>(BASE64 + c) < 64 && anyText((<u32>load<u8>(BASE64 + c)) << 2, 4, 1)));
makeSet(BASE64_FIRST, members);
for (let c: usize = 0; c < 128; c++)
  store<u8>(members + c, <u8>(load<u8>(BASE64 + c) < 64 && anyText((<u32>load<u8>(BASE64 + c) & 15) << 4, 16, 1)));
makeSet(BASE64_SECOND, members);
for (let c: usize = 0; c < 128; c++)
  store<u8>(members + c, <u8>(load<u8>(HEX + c) < 16 && anyText((<u32>load<u8>(HEX + c)) << 4, 16, 1)));
makeSet(HEX_HIGH, members);
for (let c: usize = 0; c < 128; c++) store<u8>(members + c, <u8>(load<u8>(HEX + c) < 16));
makeSet(HEX_LOW, members);

const TOGETHER: usize = 64;

/** Whether 64 bytes may hold the beginning of a seed: a quick answer, right when it is no. */
function mayBegin(at: usize, count: usize): bool {
  const base64 = membersOf(BASE64_FIRST, at, count) & (membersOf(BASE64_SECOND, at, count) >> 1);
  if (rows(base64, base64Seed, 4) !== 0) return true;
  if (count < <usize>hexSeed * 2) return false;
  const hex = membersOf(HEX_HIGH, at, count) & (membersOf(HEX_LOW, at, count) >> 1);
  return rows(hex, hexSeed, 2) !== 0;
}

function mayHoldSeed(start: usize, stop: usize): bool {
  const widest: usize = max(base64Seed * 4, hexSeed * 2);
  if (widest > TOGETHER / 2) return true;
  for (let at = start; at < stop; at += TOGETHER + 1 - widest) if (mayBegin(at, stop - at)) return true;
  return false;
}

/** Whether a run holds a seed of an encoded text, beginning at any of its characters. */
export function hasSeed(start: usize, stop: usize): bool {
  return mayHoldSeed(start, stop) && holdsSeed(start, stop);
}

function holdsSeed(start: usize, stop: usize): bool {
  for (let shift: usize = 0; shift < 4; shift++) {
    let inRow: u32 = 0;
    for (let at = start + shift; at + 4 <= stop; at += 4) {
      inRow = isBase64Text(at) ? inRow + 1 : 0;
      if (inRow >= base64Seed) return true;
    }
  }
  for (let shift: usize = 0; shift < 2; shift++) {
    let inRow: u32 = 0;
    for (let at = start + shift; at + 2 <= stop; at += 2) {
      inRow = isHexText(at) ? inRow + 1 : 0;
      if (inRow >= hexSeed) return true;
    }
  }
  return false;
}
