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

/** Whether a run holds a seed of an encoded text, beginning at any of its characters. */
export function hasSeed(start: usize, stop: usize): bool {
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
