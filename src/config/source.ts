import { posix } from 'node:path';
import { UsageError } from '../errors.ts';
import type { ConfigFile, SettingsSource } from './settings.ts';

/** How to read what lies around a settings file of a repository. */
export interface RepositoryReading {
  /** Gives the text of a file by its path from the top of the repository, undefined when there is none. */
  readonly readConfig: (path: string) => Promise<string | undefined>;
  /** The folder that npm packages are looked for from; without it there are none. */
  readonly folder?: string | undefined;
}

/** A settings file of a repository; what it extends is read the same way, from the same commit. */
export const repositorySource = (file: ConfigFile, reading: RepositoryReading): SettingsSource => ({
  ...file,
  file: async (path) => {
    const name = posix.join(posix.dirname(file.name), path);
    if (name.startsWith('../') || posix.isAbsolute(name))
      throw new UsageError('expected a file of this repository, or an npm package');
    const text = await reading.readConfig(name);
    return text === undefined ? undefined : repositorySource({ name, text }, reading);
  },
  package: async (name) =>
    reading.folder === undefined ? undefined : (await import('./disk-source.ts')).packageSource(reading.folder, name),
});
