import fc from 'fast-check';

/** A way to encode a text so that it is found again. */
export interface Encoding {
  readonly via: string;
  readonly encode: (text: string) => string;
}

const bytesOf = (text: string): number[] => [...Buffer.from(text)];
const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');
const everyUnit = (written: (code: number) => string) => (text: string) =>
  [...Array(text.length).keys()].map((index) => written(text.charCodeAt(index))).join('');

const wrapped = (base64: string, width: number, indent: string): string =>
  base64.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&\n${indent}`);

/** Every encoding that is undone, in the ways in which it is written. */
export const ENCODINGS = {
  base64: { via: 'base64', encode: (text) => Buffer.from(text).toString('base64') },
  base64url: { via: 'base64', encode: (text) => Buffer.from(text).toString('base64url') },
  'base64 without padding': {
    via: 'base64',
    encode: (text) => Buffer.from(text).toString('base64').replace(/=+$/, ''),
  },
  'base64 in lines': { via: 'base64', encode: (text) => wrapped(Buffer.from(text).toString('base64'), 76, '') },
  'base64 in indented lines': {
    via: 'base64',
    encode: (text) => wrapped(Buffer.from(text).toString('base64'), 64, '    '),
  },
  hex: { via: 'hex', encode: (text) => Buffer.from(text).toString('hex') },
  'hex in capitals': { via: 'hex', encode: (text) => Buffer.from(text).toString('hex').toUpperCase() },
  percent: {
    via: 'percent',
    encode: (text) =>
      bytesOf(text)
        .map((byte) => `%${hexOf(byte)}`)
        .join(''),
  },
  'percent where needed': { via: 'percent', encode: (text) => encodeURIComponent(text) },
  'unicode escapes': { via: 'escape', encode: everyUnit((code) => `\\u${code.toString(16).padStart(4, '0')}`) },
  'hexadecimal escapes': {
    via: 'escape',
    encode: (text) =>
      bytesOf(text)
        .map((byte) => `\\x${hexOf(byte)}`)
        .join(''),
  },
  'decimal entities': { via: 'entity', encode: everyUnit((code) => `&#${code};`) },
  'hexadecimal entities': { via: 'entity', encode: everyUnit((code) => `&#x${code.toString(16)};`) },
} satisfies Record<string, Encoding>;

export const anyEncoding: fc.Arbitrary<Encoding> = fc.constantFrom(...(Object.values(ENCODINGS) as Encoding[]));
