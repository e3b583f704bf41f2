import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for all tests of a file, and what takes it away. */
export const temporaryFolderFor = (name: string): { readonly folder: string; readonly remove: () => void } => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
};
