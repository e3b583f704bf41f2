import type { Chunk, Place } from '../../engine/chunk.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Submodule, submodulesOf } from '../../git/submodules.ts';
import type { SourceItem } from '../../source/item.ts';
import { type HistoryScan, historyContent } from './content.ts';
import { hashOf, type ScanKeys } from './seen/keys.ts';

const within = (submodule: string, path: string): string => (path === '' ? submodule : `${submodule}/${path}`);

/** A place as it is told from the outermost repository. */
const placeWithin = (submodule: string, place: Place): Place => ({
  ...place,
  submodule,
  path: place.path === '' ? '' : `${submodule}/${place.path}`,
});

const chunkWithin = (submodule: string, chunk: Chunk): Chunk => ({
  ...chunk,
  place: placeWithin(submodule, chunk.place),
});

const itemWithin = (submodule: string, item: SourceItem): SourceItem => {
  if (item.type === 'chunk') return { ...item, chunk: chunkWithin(submodule, item.chunk) };
  if (item.type === 'problem' || item.type === 'skip') return { ...item, path: within(submodule, item.path) };
  return item.type === 'remark' ? { ...item, message: `${submodule}: ${item.message}` } : item;
};

/** What the settings let pass, they let pass by paths from the outermost repository. */
const keysWithin = (submodule: string, keys: ScanKeys | undefined): ScanKeys | undefined =>
  keys && { ...keys, passes: hashOf([keys.passes, submodule]) };

const engineWithin =
  (submodule: string, engine: Engine): Engine =>
  (chunk) =>
    engine(chunkWithin(submodule, chunk));

async function* contentOf({ path, repository }: Submodule, scan: HistoryScan): AsyncGenerator<SourceItem> {
  const { engine, keys } = scan;
  const { cwd, root } = scan.repository;
  const inner = {
    ...scan,
    repository,
    home: { cwd, root },
    engine: engineWithin(path, engine),
    keys: keysWithin(path, keys),
  };
  for await (const item of historyContent(inner)) yield itemWithin(path, item);
}

/** The history of a repository and those of its submodules, theirs told under the path of the submodule. */
export async function* withSubmodules(scan: HistoryScan): AsyncGenerator<SourceItem> {
  yield* historyContent(scan);
  for await (const submodule of submodulesOf(scan.repository)) {
    const { path } = submodule;
    if (!('repository' in submodule)) {
      yield scan.allowIncomplete
        ? { type: 'skip', path, reason: 'submodule that is not here' }
        : { type: 'problem', path, message: submodule.why };
    } else if (scan.signal?.aborted) {
      yield { type: 'problem', path, message: 'the scan was stopped before this submodule' };
    } else yield* contentOf(submodule, scan);
  }
}
