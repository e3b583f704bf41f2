// Counts the lines of the text files of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOOKED_AT = 8192;
const NEWLINE = 0x0a;

const linesOf = (bytes) => {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return 0;
  let count = bytes.length > 0 && bytes.at(-1) !== NEWLINE ? 1 : 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

/** How many lines the text files below a folder have; links are not followed. */
export const linesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + linesIn(path);
    return entry.isFile() ? sum + linesOf(readFileSync(path)) : sum;
  }, 0);
