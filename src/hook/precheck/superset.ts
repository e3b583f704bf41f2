import type { Rule } from '../../engine/rule.ts';
import { tellingAnchors } from './anchor.ts';
import { factorsOfRule } from './factor.ts';
import { isTelling } from './rarity.ts';
import type { Superset } from './signs.ts';
import { alternativesOf, type Term } from './term.ts';

/** What some line holds in which one of these is found; undefined where nothing tells of one of them. */
export const supersetOfFactors = (factors: readonly (Term | undefined)[]): Superset | undefined => {
  const texts: string[] = [];
  const terms: Term[] = [];
  for (const factor of factors) {
    if (factor === undefined) return undefined;
    for (const alternative of alternativesOf(factor)) {
      const anchors = tellingAnchors(alternative);
      if (anchors) texts.push(...anchors);
      else terms.push(alternative);
    }
  }
  return { texts: [...new Set(texts)], terms };
};

/**
 * What some line of all that a rule finds holds; undefined where that is next to nothing. Nothing is found without a
 * keyword of the rule, so where all of these are rare they are enough.
 */
export const supersetOf = (rule: Rule): Superset | undefined =>
  rule.keywords.length > 0 && rule.keywords.every(isTelling)
    ? { texts: rule.keywords, terms: [] }
    : supersetOfFactors(factorsOfRule(rule));
