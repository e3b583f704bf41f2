import type { Rule } from '../engine/rule.ts';
import type { AllowValue, SettingsValue } from './settings-shape.ts';

const RANK = { error: 2, warn: 1, off: 0 } as const;

/** What settings let pass that would count without them, each in words that are the same for the same thing. */
export const suppressionsOf = (value: SettingsValue, builtIn: readonly Rule[]): string[] => [
  ...loweredRules(value, builtIn),
  ...(value.allow?.value ?? []).map(allowWords),
  ...(value.hook?.value.preExisting?.value === 'ignore' ? ['hook.preExisting: ignore'] : []),
];

const loweredRules = ({ rules }: SettingsValue, builtIn: readonly Rule[]): string[] => {
  const severityOf = new Map(builtIn.map(({ id, severity }) => [id, severity]));
  return (rules?.value ?? [])
    .filter(({ key, value }) => RANK[value.value] < RANK[severityOf.get(key.value) ?? 'error'])
    .map(({ key, value }) => `rules.${key.value}: ${value.value}`);
};

/** The conditions of an entry; its reason and its place in the file do not matter. */
const allowWords = ({ value }: AllowValue): string => {
  const { paths, rules, secrets, lines, locations } = value;
  const conditions = Object.entries({ paths, rules, secrets, lines, locations }).flatMap(([name, texts]) =>
    texts ? [`${name} ${texts.value.map((text) => text.value).join(', ')}`] : [],
  );
  return `allow: ${conditions.join('; ')}`;
};
