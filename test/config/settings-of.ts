import { loadSettings, type Settings } from '../../src/config/load.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { messageOf } from '../../src/errors.ts';

/** A rule that stands for a built-in one; it finds its own id, followed by `:` and a word. */
export const builtIn = (id: string): Rule => ({
  id,
  description: `what ${id} finds`,
  source: 'test',
  severity: 'error',
  confidence: 'high',
  patterns: [new RegExp(`${id}:(?<secret>\\w+)`)],
  keywords: [id],
});

export const BUILT_IN = ['jwt', 'aws-access-key-id', 'private-key'].map(builtIn);

/** The settings that a text in `.keywarden.yaml` gives. */
export const settingsOf = (text: string, builtInRules: readonly Rule[] = BUILT_IN): Promise<Settings> =>
  loadSettings({ readConfig: async (name) => (name === '.keywarden.yaml' ? text : undefined), builtInRules });

/** The problems of a settings file, each without the name of the file. */
export const problemsOf = async (text: string): Promise<string[]> => {
  try {
    await settingsOf(text);
    return [];
  } catch (thrown) {
    const lines = messageOf(thrown).split('\n');
    const problems = lines.length > 1 ? lines.slice(1) : lines;
    return problems.map((line) => line.trim().replace(/^\.keywarden\.yaml:/, ''));
  }
};
