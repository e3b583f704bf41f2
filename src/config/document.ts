import type { AllowEntry } from '../engine/allow.ts';
import type { Rule } from '../engine/rule.ts';
import { allowEntries } from './allow.ts';
import type { CustomOptions } from './custom.ts';
import type { Layer } from './layers.ts';
import { mergedSettings } from './merge.ts';
import { failOnProblems, type Located, remarkLine, tell } from './remarks.ts';
import { type CustomRule, defaultSettings, NO_RULE_WARNING, type Settings, type SettingsFile } from './settings.ts';
import type { SettingsValue } from './settings-shape.ts';
import { withSeverities } from './severities.ts';
import { didYouMean } from './suggest.ts';
import { suppressionsOf } from './suppressions.ts';
import type { Tree } from './tree.ts';

/**
 * Turns settings files into settings.
 * @param layers in the order in which they weigh, the last the most
 * @throws UsageError that names all problems of a file, each with line, column and key
 */
export const settingsOf = async (layers: readonly Layer[], builtIn: readonly Rule[]): Promise<Settings> => {
  const known = [...builtIn.map(({ id }) => id), ...layers.flatMap(({ tree }) => customIds(tree))];
  const custom = new Map<string, CustomRule>();
  const allow: AllowEntry[] = [];
  for (const layer of layers) {
    const context = { file: layer.file, builtIn, remarks: layer.remarks };
    tellUnknownRules(layer, known);
    for (const rule of await customOf(layer.value, context)) custom.set(rule.rule.id, rule);
    allow.push(...(await allowEntries(layer.value.allow?.value ?? [], context)));
    failOnProblems(layer.file, layer.remarks.problems);
  }
  const settings = withValues(mergedSettings(layers.map(({ value }) => value)), {
    builtIn,
    custom: [...custom.values()],
    allow,
  });
  return { ...settings, source: sourceOf(layers), files: filesOf(layers), warnings: warningsOf(settings, layers) };
};

/** The file that weighs most: it speaks for all. */
const sourceOf = (layers: readonly Layer[]): string | undefined =>
  layers.findLast(({ level }) => level === 'repository')?.file ??
  layers.findLast(({ level }) => level === 'user')?.file;

const filesOf = (layers: readonly Layer[]): SettingsFile[] =>
  layers
    .filter(({ level }) => level !== 'environment')
    .map(({ file, onDisk }) => ({ name: file, ...(onDisk && { onDisk }) }));

interface Parts {
  readonly builtIn: readonly Rule[];
  readonly custom: readonly CustomRule[];
  readonly allow: readonly AllowEntry[];
}

const withValues = (value: SettingsValue, { builtIn, custom, allow }: Parts): Settings => {
  const defaults = defaultSettings(builtIn);
  // A rule of the user's own comes first: it has the say where a built-in one finds the same.
  const rules = [...custom.map(({ rule }) => rule), ...builtIn];
  return {
    ...defaults,
    rules: withSeverities(rules, value.rules?.value ?? []),
    custom,
    allow: [...allow, ...custom.flatMap((rule) => rule.allow)],
    hook: { preExisting: value.hook?.value.preExisting?.value ?? defaults.hook.preExisting },
    inlineAllow: value.inlineAllow?.value ?? defaults.inlineAllow,
    inlineAllowOthers: value.inlineAllowOthers?.value ?? defaults.inlineAllowOthers,
    minConfidence: value.minConfidence?.value ?? defaults.minConfidence,
    accounts: new Map((value.accounts?.value ?? []).map(({ key, value: id }) => [key.value, id.value])),
    suppressions: suppressionsOf(value, builtIn),
  };
};

/** What reads patterns is loaded only when there are some. */
const customOf = async ({ custom }: SettingsValue, context: CustomOptions): Promise<CustomRule[]> => {
  if (!custom || custom.value.length === 0) return [];
  const { customRules } = await import('./custom.ts');
  return customRules(custom.value, context);
};

const warningsOf = ({ rules }: Settings, layers: readonly Layer[]): string[] => [
  ...(rules.length === 0 ? [`${sourceOf(layers) ?? 'settings'}: ${NO_RULE_WARNING}`] : []),
  ...layers.flatMap(({ file, remarks }) => remarks.warnings.map((warning) => remarkLine(file, warning))),
];

const ruleNames = ({ rules, allow }: SettingsValue): Located<string>[] => [
  ...(rules?.value ?? []).map(({ key }) => key),
  ...(allow?.value ?? []).flatMap(({ value }) => value.rules?.value ?? []),
];

const tellUnknownRules = ({ value, remarks }: Layer, known: readonly string[]): void => {
  const isKnown = new Set(known);
  for (const name of ruleNames(value).filter((id) => !isKnown.has(id.value))) {
    const hint = `${didYouMean(name.value, known)} (\`keywarden rules\` lists the ids)`;
    tell(remarks.problems, name, `unknown rule ${name.value}${hint}`);
  }
};

/** The ids of all custom rules, also of broken ones: those that mean them are not wrong for that. */
const customIds = (tree: Tree | undefined): string[] => {
  const custom = under(tree, 'custom');
  const ids = custom?.type === 'list' ? custom.items.map((item) => under(item, 'id')) : [];
  return ids.flatMap((id) => (id?.type === 'scalar' ? String(id.value) : []));
};

const under = (tree: Tree | undefined, name: string): Tree | undefined =>
  tree?.type === 'map' ? tree.entries.find(({ key }) => key === name)?.value : undefined;
