import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG_NAMES, loadSettings } from '../../src/config/load.ts';
import { UsageError } from '../../src/errors.ts';
import { BUILT_IN, settingsOf } from './settings-of.ts';

const reading = (files: Readonly<Record<string, string>>, file?: string) =>
  loadSettings({
    readConfig: async (name) => files[name],
    builtInRules: BUILT_IN,
    ...(file === undefined ? {} : { file }),
  });

const DEFAULTS = {
  allow: [],
  custom: [],
  hook: { preExisting: 'report' },
  inlineAllow: true,
  inlineAllowOthers: true,
  minConfidence: 'medium',
  accounts: new Map(),
  suppressions: [],
  warnings: [],
};

describe('which file', () => {
  test('none: the defaults hold', async () => {
    expect(await reading({})).toEqual({ ...DEFAULTS, rules: BUILT_IN, source: undefined, files: [] });
  });

  test.each(CONFIG_NAMES)('%s', async (name) => {
    expect(await reading({ [name]: 'inlineAllow: false' })).toMatchObject({ inlineAllow: false, source: name });
  });

  test('both: an error', async () => {
    const both = reading({ '.keywarden.yaml': '', '.keywarden.yml': '' });
    await expect(both).rejects.toThrow('expected one settings file, got .keywarden.yaml and .keywarden.yml');
  });

  test('a file that was asked for is the only one read', async () => {
    const files = { 'ci/k.yaml': 'inlineAllow: false', '.keywarden.yaml': 'broken', '.keywarden.yml': '' };
    expect(await reading(files, 'ci/k.yaml')).toMatchObject({ inlineAllow: false, source: 'ci/k.yaml' });
  });

  test('a file that was asked for and is not there: an error', async () => {
    await expect(reading({}, 'nope.yaml')).rejects.toThrow(new UsageError('settings file nope.yaml does not exist'));
  });

  test('what the reader throws is passed on', async () => {
    const failing = loadSettings({ readConfig: () => Promise.reject(new Error('disk')), builtInRules: [] });
    await expect(failing).rejects.toThrow('disk');
  });
});

test.each(['', '# only a comment\n', '---\n', '{}', 'rules:\ncustom:\nallow:\nhook:\n', 'rules: {}\nallow: []\n'])(
  'a file without settings, %j, gives the defaults',
  async (text) => {
    expect(await settingsOf(text)).toEqual({
      ...DEFAULTS,
      rules: BUILT_IN,
      source: '.keywarden.yaml',
      files: [{ name: '.keywarden.yaml' }],
    });
  },
);

describe('rules', () => {
  const ids = (rules: readonly { id: string; severity: string }[]) =>
    rules.map((rule) => `${rule.id} ${rule.severity}`);

  test('off, warn and error', async () => {
    const { rules } = await settingsOf('rules:\n  jwt: off\n  aws-access-key-id: warn\n  private-key: error\n');
    expect(ids(rules)).toEqual(['aws-access-key-id warn', 'private-key error']);
    expect(rules[1]).toBe(BUILT_IN[2]);
  });

  test('rules of the user come first and can be weighed like any other', async () => {
    const { rules } = await settingsOf(
      "custom: [{id: acme, regex: 'x'}, {id: b, regex: 'y'}]\nrules: {acme: warn, b: off}",
    );
    expect(ids(rules)[0]).toBe('acme warn');
    expect(rules).toHaveLength(4);
  });

  test('no rule left: said loudly', async () => {
    const { rules, warnings } = await settingsOf('rules: {jwt: off, aws-access-key-id: off, private-key: off}');
    expect(rules).toEqual([]);
    expect(warnings).toEqual(['.keywarden.yaml: no rule is active: nothing will be found']);
  });

  test('no built-in rules and no file: said as well', async () => {
    const { warnings } = await loadSettings({ readConfig: async () => undefined, builtInRules: [] });
    expect(warnings).toEqual(['no rule is active: nothing will be found']);
  });
});

test('minConfidence', async () => {
  const { minConfidence, suppressions } = await settingsOf('minConfidence: high\n');
  expect([minConfidence, suppressions]).toEqual(['high', ['minConfidence: high']]);
  expect((await settingsOf('minConfidence: low\n')).suppressions).toEqual([]);
});

test('hook and inlineAllow', async () => {
  const { hook, inlineAllow } = await settingsOf('hook:\n  preExisting: block\ninlineAllow: false\n');
  expect([hook.preExisting, inlineAllow]).toEqual(['block', false]);
});

describe('start-up: without a settings file neither YAML nor globs are loaded', () => {
  const folder = join(import.meta.dirname, '../../src/config');
  const code = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** The files that a file loads at once: static imports that are not only of types. */
  const loaded = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, names, from] of code(file).matchAll(/^(?:import|export)\s+([^;]*?)\s*from\s+'([^']+)'/gm)) {
      const values = names!.replace(/^\{|\}$/g, '').split(',');
      const onlyTypes = names!.startsWith('type ') || values.every((name) => /^\s*(type\s|$)/.test(name));
      if (!onlyTypes && from!.startsWith('./')) loaded(from!.slice(2), seen);
      else if (!onlyTypes) seen.add(from!);
    }
    return seen;
  };

  test('load.ts', () => {
    expect([...loaded('load.ts')].sort()).toEqual(['../errors.ts', 'load.ts', 'node:fs', 'settings.ts']);
  });

  test('a file without globs does not load micromatch', () => {
    expect([...loaded('layered.ts')]).toContain('yaml');
    expect([...loaded('layered.ts')]).not.toContain('micromatch');
  });
});
