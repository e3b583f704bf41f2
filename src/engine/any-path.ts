import type { Check, Rule } from './rule.ts';
import { standFor } from './tables/rules.ts';

/**
 * The rule as it is where paths are not known yet: it finds all that it finds at any path, as sure as it can be at one.
 * All else it has from the rule itself when it is asked for, since most rules of a scan are never asked for more than
 * their keywords, and their fields may have to be fetched.
 */
export const atAnyPath = (rule: Rule): Rule => {
  let checks: readonly Check[] | undefined;
  const derived: Rule = Object.create(rule, {
    checks: { get: () => (checks ??= rule.checks?.filter(({ asksPath }) => asksPath !== true)) },
    confidenceOf: { get: () => rule.confidenceOf && rule.surestOf },
    confidence: { get: () => (rule.confidenceOf && !rule.surestOf ? 'high' : rule.confidence) },
    surestOf: { value: undefined },
  });
  return standFor(derived, rule);
};
