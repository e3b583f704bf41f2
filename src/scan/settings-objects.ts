import { CONFIG_NAMES, type Settings } from '../config/load.ts';
import { readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';

/** A settings file of a commit as git stores it. */
export interface SettingsObject {
  /** Its path from the top of the repository. */
  readonly name: string;
  /** Undefined for one that the commit has not. */
  readonly object: { readonly id: string; readonly size: number } | undefined;
}

/** The settings files that a commit holds or could hold: the usual ones, and those that they extend. */
export const settingsObjects = async (
  repository: Repository,
  commit: string,
  { files }: Settings,
): Promise<SettingsObject[]> => {
  const usual: readonly string[] = CONFIG_NAMES;
  const extended = files.filter(({ name, onDisk }) => !onDisk && !usual.includes(name)).map(({ name }) => name);
  const names = [...extended, ...[...usual].reverse()];
  const objects: SettingsObject[] = [];
  const questions = names.map((name) => `${commit}:${name}`);
  for await (const object of readObjects(repository, questions)) {
    const name = names[objects.length]!;
    objects.push({ name, object: object.type === 'missing' ? undefined : { id: object.id, size: object.size } });
  }
  return objects;
};
