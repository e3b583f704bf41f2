import { describe, expect, test } from 'vitest';
import { byteText, encodingOf, readable, toMatchable } from '../../src/engine/encoding.ts';
import { Utf32Decoder } from '../../src/engine/utf32.ts';
import { keyId } from '../keys.ts';
import { findingsIn, secretsIn } from './scanned.ts';

const KEY = keyId();
const TEXT = `// größer\nconst id = '${KEY}';\n`;

const utf16 = (text: string, { bigEndian = false, mark = true } = {}): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const utf32 = (text: string, { bigEndian = false, mark = true } = {}): Uint8Array => {
  const bytes = Buffer.from(Uint32Array.from(`${mark ? '\ufeff' : ''}${text}`, (c) => c.codePointAt(0)!).buffer);
  return bigEndian ? bytes.swap32() : bytes;
};

describe('a key is found, at its place, in', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['UTF-16 LE with a byte order mark', utf16(TEXT)],
    ['UTF-16 BE with a byte order mark', utf16(TEXT, { bigEndian: true })],
    ['UTF-16 LE without', utf16(TEXT, { mark: false })],
    ['UTF-16 BE without', utf16(TEXT, { bigEndian: true, mark: false })],
    ['UTF-32 LE with a byte order mark', utf32(TEXT)],
    ['UTF-32 BE with a byte order mark', utf32(TEXT, { bigEndian: true })],
    ['UTF-32 LE without', utf32(TEXT, { mark: false })],
    ['UTF-32 BE without', utf32(TEXT, { bigEndian: true, mark: false })],
    ['text with a NUL byte before it', Buffer.from(`\0\n${TEXT.split('\n')[1]}\n`)],
    ['text with NUL bytes all over', Buffer.from(TEXT.replaceAll("'", "'\0").replace(`\0${KEY}`, KEY))],
    ['lines that end with CR LF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    const [finding, ...more] = findingsIn(bytes);
    expect(more).toEqual([]);
    expect(finding?.secret.reveal()).toBe(KEY);
    expect(finding?.start).toEqual({ line: 2, column: 13 });
    expect(finding?.end).toEqual({ line: 2, column: 32 });
  });
});

test('columns count characters, whatever their bytes', () => {
  const [finding] = findingsIn(`/* ä€😀 */ const id = '${KEY}';`);
  expect(finding?.start).toEqual({ line: 1, column: `/* ä€😀 */ const id = '`.length + 1 });
});

test('random bytes are no text in UTF-16', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) % 256);
  expect(encodingOf(bytes)).toBe('bytes');
  expect(toMatchable(bytes)).toBe(bytes);
});

test('a table of small numbers is no text in UTF-32', () => {
  const numbers = Uint32Array.from({ length: 2048 }, (_, index) => index);
  expect(encodingOf(new Uint8Array(numbers.buffer))).not.toMatch(/utf-32/);
});

test('UTF-32 is read in pieces that end inside a character', () => {
  const bytes = utf32('a😀b', { mark: false });
  const decoder = new Utf32Decoder(true);
  const text = [bytes.subarray(0, 6), bytes.subarray(6)].map((part) => Buffer.from(decoder.decode(part)).toString());
  expect(text.join('')).toBe('a😀b');
});

test('patterns see each byte as the character of that code', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const text = byteText(bytes, 0, 256);
  expect([...text].map((character) => character.charCodeAt(0))).toEqual([...bytes]);
  expect(byteText(bytes.subarray(10, 20), 2, 4)).toBe('\x0c\x0d');
});

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('größer €'), 'größer €'],
  ['what is not UTF-8', Uint8Array.of(0x67, 0x72, 0xf6, 0xdf), 'größ'],
])('people read %s', (_, bytes, expected) => {
  expect(readable(bytes)).toBe(expected);
});

test('the same content gives the same findings again', () => {
  const twice = `${KEY}\n${keyId(2)}\n`;
  expect(secretsIn(twice)).toEqual([KEY, keyId(2)]);
  expect(secretsIn(twice)).toEqual([KEY, keyId(2)]);
});
