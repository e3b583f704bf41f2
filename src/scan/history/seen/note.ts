import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../../make-folder.ts';
import { replaceFile } from '../../../replace-file.ts';

const CHECKSUM = 32;

export const sha256 = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** The content of a note; undefined when there is none, it is of another kind, or a write to it was torn. */
export const readNote = (file: string, magic: string): Buffer | undefined => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const body = bytes.subarray(0, -CHECKSUM);
  if (bytes.toString('latin1', 0, magic.length) !== magic || !sha256(body).equals(bytes.subarray(-CHECKSUM)))
    return undefined;
  return body.subarray(magic.length);
};

/** Writes a note whole or not at all. A git directory that may not be written to costs the next scan time, nothing else. */
export const writeNote = (file: string, magic: string, content: Uint8Array): boolean => {
  const body = Buffer.concat([Buffer.from(magic, 'latin1'), content]);
  try {
    makeFolder(dirname(file));
    replaceFile(file, Buffer.concat([body, sha256(body)]), { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
};

/** Takes away all but the newest notes whose names begin so. */
export const forgetOld = (folder: string, prefixes: readonly string[], kept: number): void => {
  for (const prefix of prefixes) {
    const notes = readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(folder, name))
      .map((file) => ({ file, age: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
    for (const { file } of notes.sort((a, b) => b.age - a.age).slice(kept)) rmSync(file, { force: true });
  }
};
