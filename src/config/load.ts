import type { Rule } from '../engine/rule.ts';
import { UsageError } from '../errors.ts';
import { type ConfigFile, defaultSettings, type Settings } from './settings.ts';

export type { CustomRule, Settings } from './settings.ts';

/** The names of the settings file, at the top of the repository. */
export const CONFIG_NAMES = ['.keywarden.yaml', '.keywarden.yml'] as const;

export interface LoadOptions {
  /** Gives the text of a settings file by its name, undefined when there is none. */
  readonly readConfig: (name: string) => Promise<string | undefined>;
  readonly builtInRules: readonly Rule[];
  /** A file that was asked for by name instead of the usual ones. */
  readonly file?: string;
}

/**
 * Reads the settings; without a settings file, the defaults. What reads and checks the file is loaded only when there is one.
 * @throws UsageError that names all problems of the file, or when the file that was asked for does not exist
 */
export const loadSettings = async (options: LoadOptions): Promise<Settings> => {
  const { readConfig, builtInRules, file } = options;
  const found = file === undefined ? await findConfig(readConfig) : await namedConfig(readConfig, file);
  if (found === undefined) return defaultSettings(builtInRules);
  const { readSettings } = await import('./document.ts');
  return readSettings(found, builtInRules);
};

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
