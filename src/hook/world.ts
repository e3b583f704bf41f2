import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { KeywardenError, messageOf } from '../errors.ts';
import { boundaryOf } from '../git/changes.ts';
import { concludesMerge, mergeHeads, openRepository, presentObjects } from '../git/repository.ts';
import type { HookWorld } from './plan.ts';

const readAll = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

const readFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new KeywardenError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** The world as git shows it to a hook that it runs in a folder. */
export const hookWorld = (cwd: string, args: readonly string[], stdin: () => AsyncIterable<Buffer>): HookWorld => {
  const repository = openRepository(cwd);
  return {
    args,
    input: () => readAll(stdin()),
    readFile: (path) => readFile(resolve(cwd, path)),
    head: repository.head,
    mergeHeads: mergeHeads(repository),
    concludesMerge: concludesMerge(repository),
    present: (ids) => presentObjects(repository, ids),
    boundary: (revisions) => boundaryOf(repository, revisions),
  };
};
