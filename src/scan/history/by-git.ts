import type { Engine } from '../../engine/engine.ts';
import { messageOf } from '../../errors.ts';
import { contentOf, type GitObject, type MissingObject, readObjects } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import { treeNames } from '../../git/tree.ts';
import { objectItems } from '../../source/changes.ts';
import { placeOfObject } from '../../source/history.ts';
import type { GitWork } from '../profile.ts';
import type { Findings } from './findings.ts';

/** Git is asked again so often when it stops at an object that it cannot read. */
const MOST_STOPS = 1000;

/** Whether the name of a file, folder or ref holds something. */
export const nameHoldsSomething = (engine: Engine, bytes: Uint8Array): boolean => {
  const { findings, allowed } = engine({ bytes, place: { kind: 'name', path: '' } });
  return findings.length > 0 || allowed.length > 0;
};

const LINE_BREAK = Buffer.from('\n');

/** Looks at names that were not looked at before: at all together first, since almost always none holds anything. */
const lookAtNames = (all: Iterable<Buffer>, suspecting: Engine, { names, looked }: Findings): void => {
  const fresh: Buffer[] = [];
  for (const name of all) {
    const key = name.toString('latin1');
    if (looked.has(key)) continue;
    looked.add(key);
    fresh.push(name, LINE_BREAK);
  }
  if (fresh.length === 0 || !nameHoldsSomething(suspecting, Buffer.concat(fresh))) return;
  for (const name of fresh) if (name !== LINE_BREAK && nameHoldsSomething(suspecting, name)) names.add(name.toString());
};

/** Looks at an object whole. */
export const lookAt = async (object: GitObject, suspecting: Engine, found: Findings): Promise<void> => {
  if (object.type === 'tree') {
    lookAtNames(treeNames(await contentOf(object), object.id.length / 2), suspecting, found);
    return;
  }
  let isSuspect = false;
  for await (const item of objectItems(object, placeOfObject(object))) {
    if (item.type !== 'chunk') continue;
    const { findings, allowed } = suspecting(item.chunk);
    if (findings.length > 0 || allowed.length > 0) isSuspect = true;
  }
  found.count++;
  found.bytes += object.size;
  if (isSuspect) found.suspects.set(object.id, { type: object.type });
};

export const missing = ({ id }: MissingObject): string =>
  `object ${id} is missing from the repository or damaged (a partial or damaged clone)`;

/** Objects that are to be looked at through git, and why. */
export class ByGit {
  readonly #ids = new Map<string, string[]>();

  add(why: string, ids: readonly string[]): void {
    if (ids.length > 0) this.#ids.set(why, [...(this.#ids.get(why) ?? []), ...ids]);
  }

  /** All of them. */
  get ids(): string[] {
    return [...this.#ids.values()].flat();
  }

  /** Looks at them; tells how much there was of each kind. */
  async *look(repository: Repository, { suspecting, found }: Looking): AsyncGenerator<GitWork> {
    for (const [why, ids] of this.#ids) {
      const before = found.bytes;
      found.byGit += ids.length;
      await lookByGit(repository, ids, { suspecting, found });
      yield { why, objects: ids.length, bytes: found.bytes - before };
    }
  }
}

interface Looking {
  readonly suspecting: Engine;
  readonly found: Findings;
}

/** Looks at objects through git, each whole: those that are stored in a way that only git knows, or are damaged. */
const lookByGit = async (
  repository: Repository,
  ids: readonly string[],
  { suspecting, found }: Looking,
): Promise<void> => {
  let done = 0;
  for (let stops = 0; done < ids.length && stops < MOST_STOPS; stops++) {
    try {
      for await (const object of readObjects(repository, ids.slice(done))) {
        if (object.type === 'missing') found.problems.push(missing(object));
        else await lookAt(object, suspecting, found);
        done++;
      }
    } catch (thrown) {
      found.problems.push(`object ${ids[done]} cannot be read: ${messageOf(thrown)}`);
      done++;
    }
  }
  for (const id of ids.slice(done)) found.problems.push(`object ${id} was not looked at: too many others are damaged`);
};
