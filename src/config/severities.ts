import { type Check, type Rule, withChecks, withSeverity } from '../engine/rule.ts';
import type { SettingsValue } from './settings-shape.ts';

type Levels = NonNullable<SettingsValue['rules']>['value'];

/** The rules that are on, each with the severity that the settings give it. */
export const withSeverities = (rules: readonly Rule[], levels: Levels): Rule[] => {
  const levelOf = new Map(levels.map(({ key, value }) => [key.value, value.value]));
  const off = rules.filter((rule) => levelOf.get(rule.id) === 'off' && !rule.generic && rule.engine === undefined);
  return rules.flatMap((rule) => {
    const level = levelOf.get(rule.id) ?? rule.severity;
    if (level === 'off') return [];
    const told = level === rule.severity ? rule : withSeverity(rule, level);
    return off.length > 0 && rule.generic ? withChecks(told, [...(told.checks ?? []), ofNoKind(off)]) : told;
  });
};

/** A rule that goes by names alone leaves to others what they know the kind of, and so also what they are told to let pass. */
const ofNoKind = (off: readonly Rule[]): Check => ({
  name: 'of no kind that is off',
  test: ({ secret, match, path }) =>
    !off.some(({ patterns, checks = [] }) =>
      patterns.some((pattern) => {
        const found = pattern.exec(match.input);
        const known = found?.groups?.secret ?? found?.[0];
        if (!found || known === undefined || !(known.includes(secret) || secret.includes(known))) return false;
        return checks.every((check) => check.test({ secret: known, match: found, path }));
      }),
    ),
});
