import { byteText } from '../../engine/encoding.ts';

/** Archives that are opened. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar';

/** So many bytes tell what a content is. */
export const HEAD = 512;

const ZIP = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/;
/** Member header of RFC 1952: magic number, method "deflate". */
const GZIP = /^\x1f\x8b\x08/;
/** Where a header block of tar has its magic number (POSIX.1-1988, ustar). */
const TAR_MAGIC = { at: 257, text: 'ustar' };

const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['xz', /^\xfd7zXZ\x00/],
  ['bzip2', /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a\x07/],
];

/** What kind of archive a content is, told by how it begins; undefined for what is none. */
export const kindOf = (head: Uint8Array): ArchiveKind | undefined => {
  const text = byteText(head, 0, Math.min(head.length, HEAD));
  if (ZIP.test(text)) return 'zip';
  if (GZIP.test(text)) return 'gzip';
  return text.startsWith(TAR_MAGIC.text, TAR_MAGIC.at) ? 'tar' : undefined;
};

/** The name of a kind of archive that is not opened; undefined for all else. */
export const unopenedKind = (head: Uint8Array): string | undefined => {
  const text = byteText(head, 0, Math.min(head.length, 16));
  return OTHERS.find(([, magic]) => magic.test(text))?.[0];
};
