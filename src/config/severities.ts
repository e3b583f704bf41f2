import type { Rule } from '../engine/rule.ts';
import type { SettingsValue } from './settings-shape.ts';

type Levels = NonNullable<SettingsValue['rules']>['value'];

/** The rules that are on, each with the severity that the settings give it. */
export const withSeverities = (rules: readonly Rule[], levels: Levels): Rule[] => {
  const levelOf = new Map(levels.map(({ key, value }) => [key.value, value.value]));
  return rules.flatMap((rule) => {
    const level = levelOf.get(rule.id) ?? rule.severity;
    if (level === 'off') return [];
    return level === rule.severity ? rule : { ...rule, severity: level };
  });
};
