import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';

const NUL = 0;

/** Git calls content binary that has a NUL this early (buffer_is_binary), and so do the searches of git grep. Bytes. */
const LOOKED_AT = 8000;

/** Whether content is none of text. */
export const isBinary = (content: Uint8Array): boolean => {
  const nul = content.indexOf(NUL);
  return nul >= 0 && nul < LOOKED_AT;
};

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

const HELD = 1024 * 1024;
let held: Buffer | undefined;

/**
 * The content of a file, up to the next call. Throws what opening and reading throws: ELOOP for a symbolic link when
 * links are not followed, EISDIR for a folder.
 * @param path as bytes, since names need not be UTF-8
 */
export const readContent = (path: Buffer, { followLinks }: { readonly followLinks: boolean }): Uint8Array => {
  const file = openSync(path, followLinks ? O_RDONLY : O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return readAll(file);
  } finally {
    closeSync(file);
  }
};

/** All that a descriptor still gives; little of it stands in a buffer that the next call uses again. */
export const readAll = (file: number): Uint8Array => {
  held ??= Buffer.allocUnsafeSlow(HELD);
  let length = 0;
  while (length < HELD) {
    const count = readSync(file, held, length, HELD - length, null);
    if (count === 0) return held.subarray(0, length);
    length += count;
  }
  return Buffer.concat([held, readFileSync(file)]);
};
