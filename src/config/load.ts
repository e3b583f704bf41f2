import { existsSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { LoadOptions } from './load-options.ts';
import { type ConfigFile, defaultSettings, type Settings } from './settings.ts';

export type { CustomRule, Settings } from './settings.ts';

/** The names of the settings file, at the top of the repository. */
export const CONFIG_NAMES = ['.keywarden.yaml', '.keywarden.yml'] as const;

/** Variables that are no settings: what hooks tell themselves, and what commands take. */
const NO_SETTINGS = ['KEYWARDEN_QUICK', 'KEYWARDEN_HANDED', 'KEYWARDEN_POLICY', 'KEYWARDEN_CONFIG'];

const mayBeSetting = (name: string): boolean => name.startsWith('KEYWARDEN_') && !NO_SETTINGS.includes(name);

/**
 * Reads the settings; without a settings file, the defaults. What reads and checks files is loaded only when there is one.
 * @throws UsageError that names all problems of a file, or when the file that was asked for does not exist
 */
export const loadSettings = async (options: LoadOptions): Promise<Settings> => {
  const { builtInRules, userFile, environment = {} } = options;
  const found = await repositoryConfig(options);
  const hasVariables = Object.keys(environment).some(mayBeSetting);
  const hasUser = userFile !== undefined && existsSync(userFile);
  if (found === undefined && !hasUser && !hasVariables) return defaultSettings(builtInRules);
  const { loadLayers } = await import('./layered.ts');
  const { layers, settings } = await loadLayers(found, { ...options, userFile: hasUser ? userFile : undefined });
  return layers.length === 0 ? defaultSettings(builtInRules) : settings();
};

/** The settings file of a repository, or the one that was asked for. */
export const repositoryConfig = ({ readConfig, file }: LoadOptions): Promise<ConfigFile | undefined> =>
  file === undefined ? findConfig(readConfig) : namedConfig(readConfig, file);

const namedConfig = async (readConfig: LoadOptions['readConfig'], name: string): Promise<ConfigFile> => {
  const text = await readConfig(name);
  if (text === undefined) throw new UsageError(`settings file ${name} does not exist`);
  return { name, text };
};

const findConfig = async (readConfig: LoadOptions['readConfig']): Promise<ConfigFile | undefined> => {
  const found: ConfigFile[] = [];
  for (const name of CONFIG_NAMES) {
    const text = await readConfig(name);
    if (text !== undefined) found.push({ name, text });
  }
  if (found.length > 1) {
    throw new UsageError(`expected one settings file, got ${CONFIG_NAMES.join(' and ')}`, {
      hint: 'Keep one of them.',
    });
  }
  return found[0];
};
