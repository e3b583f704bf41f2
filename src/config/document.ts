import type { Rule } from '../engine/rule.ts';
import { allowEntries } from './allow.ts';
import { failOnProblems, type Located, type Remarks, remarkLine, tell } from './remarks.ts';
import { type ConfigFile, type CustomRule, defaultSettings, NO_RULE_WARNING, type Settings } from './settings.ts';
import { type SettingsValue, settingsShape } from './settings-shape.ts';
import { withSeverities } from './severities.ts';
import { didYouMean } from './suggest.ts';
import { suppressionsOf } from './suppressions.ts';
import type { Tree } from './tree.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/**
 * Turns the text of a settings file into settings.
 * @throws UsageError that names all problems of the file, each with line, column and key
 */
export const readSettings = async ({ name, text }: ConfigFile, builtInRules: readonly Rule[]): Promise<Settings> => {
  const remarks: Remarks = { problems: [], warnings: [] };
  const tree = parseYaml(text, remarks);
  const value = tree && validate(tree, settingsShape, remarks)?.value;
  const settings = await settingsOf(value ?? {}, { file: name, builtIn: builtInRules, tree, remarks });
  failOnProblems(name, remarks.problems);
  return { ...settings, source: name, warnings: warningsOf(settings, name, remarks) };
};

interface Context {
  readonly file: string;
  readonly builtIn: readonly Rule[];
  readonly tree: Tree | undefined;
  readonly remarks: Remarks;
}

const settingsOf = async (value: SettingsValue, context: Context): Promise<Settings> => {
  tellUnknownRules(value, context);
  const defaults = defaultSettings(context.builtIn);
  const custom = await customOf(value, context);
  // A rule of the user's own comes first: it has the say where a built-in one finds the same.
  const rules = [...custom.map(({ rule }) => rule), ...context.builtIn];
  return {
    ...defaults,
    rules: withSeverities(rules, value.rules?.value ?? []),
    custom,
    allow: [...(await allowEntries(value.allow?.value ?? [], context)), ...custom.flatMap(({ allow }) => allow)],
    hook: { preExisting: value.hook?.value.preExisting?.value ?? defaults.hook.preExisting },
    inlineAllow: value.inlineAllow?.value ?? defaults.inlineAllow,
    inlineAllowOthers: value.inlineAllowOthers?.value ?? defaults.inlineAllowOthers,
    minConfidence: value.minConfidence?.value ?? defaults.minConfidence,
    accounts: new Map((value.accounts?.value ?? []).map(({ key, value: id }) => [key.value, id.value])),
    suppressions: suppressionsOf(value, context.builtIn),
  };
};

/** What reads patterns is loaded only when there are some. */
const customOf = async ({ custom }: SettingsValue, context: Context): Promise<CustomRule[]> => {
  if (!custom || custom.value.length === 0) return [];
  const { customRules } = await import('./custom.ts');
  return customRules(custom.value, context);
};

const warningsOf = ({ rules }: Settings, file: string, { warnings }: Remarks): string[] => [
  ...(rules.length === 0 ? [`${file}: ${NO_RULE_WARNING}`] : []),
  ...warnings.map((warning) => remarkLine(file, warning)),
];

const ruleNames = ({ rules, allow }: SettingsValue): Located<string>[] => [
  ...(rules?.value ?? []).map(({ key }) => key),
  ...(allow?.value ?? []).flatMap(({ value }) => value.rules?.value ?? []),
];

const tellUnknownRules = (value: SettingsValue, { builtIn, tree, remarks }: Context): void => {
  const known = [...builtIn.map(({ id }) => id), ...customIds(tree)];
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
