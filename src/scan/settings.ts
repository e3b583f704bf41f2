import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Layered } from '../config/layered.ts';
import { loadSettings, repositoryConfig, type Settings } from '../config/load.ts';
import type { LoadOptions } from '../config/load-options.ts';
import { KeywardenError, messageOf } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { type KnownTexts, knownTexts } from './known/texts.ts';
import { surroundings } from './surroundings.ts';

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT' && lstatSync(file, { throwIfNoEntry: false })) {
      throw new KeywardenError(`${file} is a link to a file that does not exist`);
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new KeywardenError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** Reads a file of a folder by its name; undefined when there is none. */
const reading = (folder: string) => async (name: string) => readText(resolve(folder, name));

/** The files of known findings in force for a folder, which stand at the top of its repository. */
export const knownFor = (cwd: string, repository?: Pick<Repository, 'root'>): Promise<KnownTexts> =>
  knownTexts(reading(repository?.root ?? cwd));

const optionsFor = (cwd: string, repository?: Pick<Repository, 'root'>, config?: string): LoadOptions => {
  const folder = config === undefined ? (repository?.root ?? cwd) : cwd;
  return { ...surroundings(folder), readConfig: reading(folder), ...(config === undefined ? {} : { file: config }) };
};

/**
 * The settings in force for a folder.
 * @param repository the repository that the folder belongs to, whose settings file stands at its top
 * @param config a settings file to use instead, from the folder
 */
export const settingsFor = (cwd: string, repository?: Pick<Repository, 'root'>, config?: string): Promise<Settings> =>
  loadSettings(optionsFor(cwd, repository, config));

/** The same settings, and where each of them comes from. */
export const layeredFor = async (
  cwd: string,
  repository?: Pick<Repository, 'root'>,
  config?: string,
): Promise<Layered> => {
  const options = optionsFor(cwd, repository, config);
  const { loadLayers } = await import('../config/layered.ts');
  return loadLayers(await repositoryConfig(options), options);
};
