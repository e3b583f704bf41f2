import { statSync } from 'node:fs';
import type { Engine } from '../../engine/engine.ts';
import type { ObjectType } from '../../git/objects.ts';
import { BLOB, COMMIT, TAG, TREE } from '../../git/pack/headers.ts';
import { type LooseObject, readLoose } from '../../git/pack/loose.ts';
import { MOST_CONTENT } from '../../git/pack/pack-content.ts';
import { lookAt } from './by-git.ts';
import { addResult, type Findings, suspectOf } from './findings.ts';
import type { PackScan } from './pack-scan.ts';
import { pause } from './turns.ts';

/** Bytes, compressed; those that are gone by now count for nothing. */
export const looseSize = (objects: readonly LooseObject[]): number =>
  objects.reduce((sum, { file }) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);

/** Looks at loose objects with a kernel; returns those that are too large, or gone into a pack meanwhile. */
export const lookAtLoose = (scan: PackScan, objects: readonly LooseObject[], found: Findings): string[] => {
  const left: string[] = [];
  const types: number[] = [];
  objects.forEach(({ id, file }, place) => {
    try {
      const read = readLoose(file, MOST_CONTENT);
      types[place] = read?.type ?? 0;
      if (read === undefined) left.push(id);
      else if (scan.scanAlone(place, read.type, read.content) === 'damaged') left.push(id);
    } catch {
      // Git says what is wrong with it, or finds it elsewhere.
      left.push(id);
    }
  });
  const result = scan.take();
  addResult(found, result);
  for (const [place, signs] of result.suspects) found.suspects.set(objects[place]!.id, suspectOf(types[place]!, signs));
  return left;
};

const TYPE_NAMES: Readonly<Record<number, ObjectType>> = {
  [COMMIT]: 'commit',
  [TREE]: 'tree',
  [BLOB]: 'blob',
  [TAG]: 'tag',
};

/** Objects larger than this are read in pieces, by git. Bytes. */
const MOST_WHOLE = 4 * 1024 * 1024;

/** Looks at a few loose objects, each whole, for which no kernel need be made ready; returns those that are left to git. */
export const lookAtFew = async (
  suspecting: Engine,
  objects: readonly LooseObject[],
  found: Findings,
): Promise<string[]> => {
  const left: string[] = [];
  for (const { id, file } of objects) {
    try {
      const read = readLoose(file, MOST_WHOLE);
      if (read === undefined) left.push(id);
      else await lookAt({ ...wholeObject(read), id }, suspecting, found);
      await pause();
    } catch {
      // Git says what is wrong with it, or finds it elsewhere.
      left.push(id);
    }
  }
  return left;
};

const wholeObject = ({ type, content }: { readonly type: number; readonly content: Buffer }) => ({
  type: TYPE_NAMES[type]!,
  size: content.length,
  content: (async function* () {
    yield content;
  })(),
});
