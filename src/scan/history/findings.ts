import type { ObjectType } from '../../git/objects.ts';
import { BLOB, COMMIT, TAG } from '../../git/pack/headers.ts';
import type { PackResult } from './pack-scan.ts';
import type { Telltale } from './telltale.ts';

/** An object that may hold something. */
export interface Suspect {
  readonly type: Exclude<ObjectType, 'tree'>;
  /** Tell the texts in it that hold something, each by its hash; undefined when they are not known. */
  readonly signs?: readonly string[];
}

/** What the first look at a repository has brought to light. */
export interface Findings {
  /** Objects that may hold something, by id. */
  readonly suspects: Map<string, Suspect>;
  /** Texts that hold something, by their signs. */
  readonly texts: Map<string, Telltale>;
  /** Names of files and folders that hold something. */
  readonly names: Set<string>;
  /** Names that were looked at here, each once, however many trees have it. */
  readonly looked: Set<string>;
  /** What could not be looked at, in words. */
  readonly problems: string[];
  /** Objects looked at that are no trees, and their bytes. */
  count: number;
  bytes: number;
  /** Objects that were read through git. */
  byGit: number;
}

export const noFindings = (): Findings => ({
  suspects: new Map(),
  texts: new Map(),
  names: new Set(),
  looked: new Set(),
  problems: [],
  count: 0,
  bytes: 0,
  byGit: 0,
});

const TYPE_NAMES: Readonly<Record<number, Suspect['type']>> = { [COMMIT]: 'commit', [BLOB]: 'blob', [TAG]: 'tag' };

/** @param type as packs have it */
export const suspectOf = (type: number, signs: readonly string[] | undefined): Suspect => ({
  type: TYPE_NAMES[type]!,
  ...(signs && { signs }),
});

/** Adds what a thread has found in a pack, but for the objects, which it knows by their places there. */
export const addResult = (found: Findings, { names, count, bytes, texts }: PackResult): void => {
  for (const [sign, text] of texts) found.texts.set(sign, text);
  for (const name of names) found.names.add(name);
  found.count += count;
  found.bytes += bytes;
};
