import { readdirSync, statSync } from 'node:fs';
import { byteText } from '../../engine/encoding.ts';
import { messageOf } from '../../errors.ts';
import { readAll, readContent } from './content.ts';
import type { Prohibited } from './prohibited.ts';
import { namesAsBytes } from './raw-names.ts';
import type { Outcome } from './report.ts';
import { searchContent } from './search.ts';

export interface HowToRead {
  /** Whether folders are searched. */
  readonly recursive: boolean;
  /** Where content ends before its end; it runs on one character a byte. */
  readonly until?: RegExp;
}

const cut = (content: Uint8Array, until: RegExp | undefined): Uint8Array => {
  const end = until === undefined ? -1 : byteText(content, 0, content.length).search(until);
  return end < 0 ? content : content.subarray(0, end);
};

const STDIN = Buffer.from('-');
const STDIN_NAME = Buffer.from('(standard input)');
const SLASH = 0x2f;

/** The words that programs use for what most often goes wrong. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  EACCES: 'Permission denied',
};

const reasonOf = (thrown: unknown): string =>
  REASONS[(thrown as NodeJS.ErrnoException).code ?? ''] ?? messageOf(thrown);

/**
 * Searches files by name, as grep does: `-` is standard input, folders are passed over unless they are asked for, and what is
 * found stands under the name that was given.
 */
export const searchNamedFiles = (names: readonly string[], how: HowToRead, prohibited: Prohibited): Outcome => {
  const outcome: Outcome = { found: [], problems: [] };
  const search = (place: Buffer, read: () => Uint8Array): void => {
    try {
      outcome.found.push(...searchContent(cut(read(), how.until), place, prohibited));
    } catch (thrown) {
      outcome.problems.push(`${place}: ${reasonOf(thrown)}`);
    }
  };
  for (const path of namesAsBytes(names)) {
    if (path.equals(STDIN)) search(STDIN_NAME, () => readAll(0));
    else if (!isFolder(path)) search(path, () => readContent(path, { followLinks: true }));
    else if (how.recursive) {
      for (const file of filesBelow(path, outcome)) search(file, () => readContent(file, { followLinks: false }));
    }
  }
  return outcome;
};

const isFolder = (path: Buffer): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const below = (folder: Buffer, name: Buffer): Buffer => {
  const end = folder.findLastIndex((byte) => byte !== SLASH) + 1;
  return Buffer.concat([folder.subarray(0, end), Buffer.from('/'), name]);
};

/** The plain files below a folder; links are not followed. */
function* filesBelow(folder: Buffer, outcome: Outcome): Generator<Buffer> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      if (entry.isDirectory()) yield* filesBelow(below(folder, entry.name), outcome);
      else if (entry.isFile()) yield below(folder, entry.name);
    }
  } catch (thrown) {
    outcome.problems.push(`${folder}: ${reasonOf(thrown)}`);
  }
}
