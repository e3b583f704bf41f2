// Walks source trees: folders, each of which is the checkout of one public repository.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const MOST_BYTES = 1_000_000;

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesOf(path);
    else if (entry.isFile() && statSync(path).size <= MOST_BYTES) yield path;
  }
}

/** The text files of a tree with their paths in it, in a fixed order. */
export function* textsOf(tree) {
  for (const file of [...filesOf(tree)].sort()) {
    const bytes = readFileSync(file);
    if (!bytes.subarray(0, 8000).includes(0)) yield { path: file.slice(tree.length + 1), bytes };
  }
}

/** The trees named on the command line, by their name. */
export const treesOf = (folders) => folders.map((folder) => ({ name: basename(folder), folder }));
