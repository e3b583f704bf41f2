import type { Rule } from '../engine/rule.ts';
import type { AllowValue, OwnAllowValue, SettingsValue } from './settings-shape.ts';

const RANK = { error: 2, warn: 1, off: 0 } as const;

/** What settings let pass that would count without them, each in words that are the same for the same thing. */
export const suppressionsOf = (value: SettingsValue, builtIn: readonly Rule[]): string[] => [
  ...loweredRules(value, builtIn),
  ...(value.allow?.value ?? []).map((entry) => `allow: ${conditionWords(entry)}`),
  ...(value.custom?.value ?? []).flatMap(({ value: { id, allow } }) =>
    (allow?.value ?? []).map((entry) => `custom.${id.value}.allow: ${conditionWords(entry)}`),
  ),
  ...(value.minConfidence?.value === 'high' ? ['minConfidence: high'] : []),
  ...(value.hook?.value.preExisting?.value === 'ignore' ? ['hook.preExisting: ignore'] : []),
];

const loweredRules = ({ rules }: SettingsValue, builtIn: readonly Rule[]): string[] => {
  const severityOf = new Map(builtIn.map(({ id, severity }) => [id, severity]));
  return (rules?.value ?? [])
    .filter(({ key, value }) => RANK[value.value] < RANK[severityOf.get(key.value) ?? 'error'])
    .map(({ key, value }) => `rules.${key.value}: ${value.value}`);
};

/** The conditions of an entry; its reason and its place in the file do not matter. */
export const conditionWords = ({ value }: AllowValue | OwnAllowValue): string => {
  const { paths, pathRegexes, secrets, lines, locations } = value;
  const rules = 'rules' in value ? value.rules : undefined;
  return Object.entries({ paths, pathRegexes, rules, secrets, lines, locations })
    .flatMap(([name, texts]) => (texts ? [`${name} ${texts.value.map((text) => text.value).join(', ')}`] : []))
    .join('; ');
};
