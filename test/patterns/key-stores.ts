import type { keyStores } from '../../patterns/key-stores.ts';
import { readable } from '../../src/engine/encoding.ts';
import type { Examples, ExamplesOf } from './examples.ts';

/** Bytes that look drawn and are the same in every run, as a text of one character each. */
const drawn = (length: number, seed: number): string => {
  let state = seed * 2654435761 + length;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(state >>> 24);
  }).join('');
};

const bytesOf = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').toString('latin1');

const lengthOf = ({ length }: string): string => {
  if (length < 0x80) return String.fromCharCode(length);
  if (length < 0x100) return String.fromCharCode(0x81, length);
  return String.fromCharCode(0x82, length >> 8, length & 0xff);
};

/** An element of DER. */
const der = (tag: number, content: string): string => String.fromCharCode(tag) + lengthOf(content) + content;
const sequence = (...parts: readonly string[]): string => der(0x30, parts.join(''));
const octets = (content: string): string => der(0x04, content);
const number = (content: string): string => der(0x02, content);
const named = (hex: string): string => der(0x06, bytesOf(hex));

const SMALL = (value: number): string => number(String.fromCharCode(value));
const E = number('\x01\x00\x01');
const MODULUS = `\xc3${drawn(255, 1)}`;
const RSA = sequence(SMALL(0), number(`\0${MODULUS}`), E, number(`\x51${drawn(255, 2)}`), number(drawn(128, 3)));
const RSA_PKCS8 = sequence(SMALL(0), sequence(named('2a864886f70d010101'), '\x05\0'), octets(RSA));
const EC_SECRET = drawn(32, 4);
const EC_POINT = der(0xa1, der(0x03, `\0\x04${drawn(64, 5)}`));
const P256 = named('2a8648ce3d030107');
const EC = sequence(SMALL(1), octets(EC_SECRET), der(0xa0, P256), EC_POINT);
const EC_PKCS8 = sequence(
  SMALL(0),
  sequence(named('2a8648ce3d0201'), P256),
  octets(sequence(SMALL(1), octets(EC_SECRET), EC_POINT)),
);
const EC384_SECRET = drawn(48, 6);
const EC384 = sequence(
  SMALL(1),
  octets(EC384_SECRET),
  der(0xa0, named('2b81040022')),
  der(0xa1, der(0x03, `\0\x04${drawn(96, 7)}`)),
);
const EC521_SECRET = `\x01${drawn(65, 24)}`;
const EC521 = sequence(
  SMALL(1),
  octets(EC521_SECRET),
  der(0xa0, named('2b81040023')),
  der(0xa1, der(0x03, `\0\x04${drawn(132, 25)}`)),
);
const ED_SECRET = drawn(32, 8);
const ED25519 = sequence(SMALL(0), sequence(named('2b6570')), octets(octets(ED_SECRET)));

const CIPHERTEXT = drawn(1232, 9);
const TWICE_1000 = number('\x03\xe8');
const PBE = sequence(named('2a864886f70d010c0103'), sequence(octets(drawn(20, 10)), TWICE_1000));
const PBES2 = sequence(
  named('2a864886f70d01050d'),
  sequence(
    sequence(named('2a864886f70d01050c'), sequence(octets(drawn(16, 11)), TWICE_1000)),
    sequence(named('60864801650304012a'), octets(drawn(16, 12))),
  ),
);
const encrypted = (algorithm: string): string => sequence(algorithm, octets(CIPHERTEXT));
/** A store of PKCS#12 that holds a bag. */
const store = (bag: string): string =>
  sequence(
    SMALL(3),
    sequence(named('2a864886f70d010701'), der(0xa0, octets(sequence(sequence(named('2a864886f70d010701'), bag))))),
  );
const KEY_BAG = sequence(named('2a864886f70d010c0a0102'), der(0xa0, encrypted(PBES2)));
/** What certificates are encrypted with, which are no secret. */
const CERTIFICATES = sequence(named('2a864886f70d010701'), PBES2, der(0x80, CIPHERTEXT));

const javaStore = (key: string): string =>
  `${bytesOf('feedfeed 00000002 00000001 00000001')}\0\x05mykey\0\0\x01\x8b${drawn(4, 13)}\0\0\x05\x00${key}\0\0\0\x01\0\x05X.509`;
const JKS_KEY = sequence(sequence(named('2b060104012a02110101'), '\x05\0'), octets(CIPHERTEXT));
const JCEKS_KEY = sequence(
  sequence(named('2b060104012a021301'), sequence(octets(drawn(8, 14)), TWICE_1000)),
  octets(CIPHERTEXT),
);

const SIGNATURE = bytesOf('03d9a29a 67fb4bb5');
const AES_ID = bytesOf('31c1f2e6bf714350be5805216afc5aff');
const SEED = drawn(80, 15);
const KDBX3 = `\x01\0\x03\0\x02\x10\0${AES_ID}${SEED}`;
const KDBX4 = `\0\0\x04\0\x02\x10\0\0\0${bytesOf('d6038a2b8b6f4cb5a524339a31dbb59a')}\x04\x20\0\0\0${drawn(32, 16)}\x0b\x8b\0\0\0\0\x01B\x05\0\0\0$UUID${SEED}`;

const SEXP = `(1:n257:${drawn(257, 17)})(1:e3:${'\x01\0\x01'})(9:protected25:openpgp-s2k3-ocb-aes`;
const WRITTEN = ' (n #00C3A1F7D24B96E8501FAD3C7792EB064D58';

const ofBytes = (found: readonly (readonly [text: string, secret: string])[], quiet: Examples['quiet']): Examples => {
  const [first, ...others] = found.map(([text, secret]) => ({
    text,
    secret: readable(Buffer.from(secret, 'latin1')),
    path: 'config/store.bin',
  }));
  return { found: [first!, ...others], quiet, areBytes: true };
};

const head = (text: string): string => text.slice(0, 48);

export const keyStoreExamples = {
  'private-key-der': ofBytes(
    [
      [RSA, MODULUS.slice(0, 128)],
      [RSA_PKCS8, MODULUS.slice(0, 128)],
      [`${drawn(5000, 18)}${RSA}${drawn(3000, 19)}`, MODULUS.slice(0, 128)],
      [EC, EC_SECRET],
      [EC_PKCS8, EC_SECRET],
      [EC384, EC384_SECRET],
      [EC521, EC521_SECRET],
      [ED25519, ED_SECRET],
    ],
    [
      // A public key, and one that was cut off before what is private.
      sequence(number(`\0${MODULUS}`), E),
      RSA.slice(0, 270),
      sequence(sequence(named('2b6570')), der(0x03, `\0${drawn(32, 20)}`)),
      sequence(SMALL(0), sequence(named('2b6570')), octets(octets('\0'.repeat(32)))),
    ],
  ),
  'private-key-der-encrypted': ofBytes(
    [
      [store(KEY_BAG), head(CIPHERTEXT)],
      [encrypted(PBE), head(CIPHERTEXT)],
      [encrypted(PBES2), head(CIPHERTEXT)],
    ],
    [store(CERTIFICATES), encrypted(sequence(named('2a864886f70d010101'), '\x05\0'))],
  ),
  'java-key-store': ofBytes(
    [
      [javaStore(JKS_KEY), head(CIPHERTEXT)],
      [javaStore(JCEKS_KEY), head(CIPHERTEXT)],
    ],
    [`${bytesOf('feedfeed 00000002 00000001 00000002')}\0\x04root${drawn(8, 21)}\0\x05X.509${drawn(900, 22)}`],
  ),
  'keepass-database': ofBytes(
    [
      [`${SIGNATURE}${KDBX3}`, KDBX3.slice(0, 16 + 48)],
      [`${SIGNATURE}${KDBX4}`, KDBX4.slice(0, KDBX4.indexOf(SEED) + 48)],
    ],
    [`${SIGNATURE}${drawn(600, 23)}`, KDBX4],
  ),
  'gnupg-private-key': ofBytes(
    [
      [`(21:protected-private-key(3:rsa${SEXP}`, SEXP.slice(0, '(1:'.length + 48)],
      [`Created: 20240101T000000\nKey: (protected-private-key (rsa${WRITTEN}\n`, WRITTEN],
    ],
    [`(10:public-key(3:rsa${SEXP}`, 'Key: (protected-private-key (rsa (n ...'],
  ),
  'macos-keychain': ofBytes(
    [[`${bytesOf('6b796368 00010000 00000010 00000014')}${SEED}`, `${bytesOf('00000014')}${SEED.slice(0, 44)}`]],
    ['kych is what a keychain begins with, and more than forty-eight characters follow it here'],
  ),
} satisfies ExamplesOf<typeof keyStores>;
