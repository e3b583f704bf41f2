import { diskSource } from './disk-source.ts';
import { settingsOf } from './document.ts';
import { environmentLayers } from './environment.ts';
import { type Layer, readLayers } from './layers.ts';
import type { LoadOptions } from './load-options.ts';
import type { ConfigFile, Settings } from './settings.ts';
import { repositorySource } from './source.ts';
import { type Idle, tightening } from './tighten.ts';

/** Settings, and where they come from. */
export interface Layered {
  /** In the order in which they weigh: the user's, the repository's, the environment's. */
  readonly layers: readonly Layer[];
  /** Settings of the user's own that do not hold here. */
  readonly idle: readonly Idle[];
  readonly settings: () => Promise<Settings>;
}

const userLayers = async ({ userFile }: LoadOptions): Promise<Layer[]> => {
  const source = userFile === undefined ? undefined : diskSource(userFile);
  return source ? readLayers(source, 'user') : [];
};

/**
 * Reads all settings that hold together. Where the repository has settings, those of the user only make more be found.
 * @throws UsageError that names all problems of a file, each with line, column and key
 */
export const loadLayers = async (found: ConfigFile | undefined, options: LoadOptions): Promise<Layered> => {
  const { readConfig, folder, builtInRules, environment = {} } = options;
  const user = await userLayers(options);
  const repository = found ? await readLayers(repositorySource(found, { readConfig, folder }), 'repository') : [];
  const held = repository.length > 0 ? user.map((layer) => tightening(layer, builtInRules)) : [];
  const own = held.length > 0 ? held.map(({ layer }) => layer) : user;
  const layers = [...own, ...repository, ...environmentLayers(environment)];
  return { layers, idle: held.flatMap(({ idle }) => idle), settings: () => settingsOf(layers, builtInRules) };
};
