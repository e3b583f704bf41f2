import type { Rule } from '../../engine/rule.ts';
import { tellingAnchors } from './anchor.ts';
import { factorsOfRule } from './factor.ts';
import { merged } from './merge.ts';
import { isTelling } from './rarity.ts';
import type { Term } from './term.ts';

/** What some line of all that any of the rules finds holds, letter case aside: one of the texts, or one of the terms. */
export interface Superset {
  /** Texts to be found as they are, for which a search takes little however many there are. */
  readonly texts: readonly string[];
  /** What has no rare text. */
  readonly terms: readonly Term[];
}

export const alternativesOf = (term: Term): readonly Term[] => (term.kind === 'choice' ? term.of : [term]);

/** Texts without those that hold another one. */
export const shortest = (texts: ReadonlySet<string>): string[] => {
  const kept: string[] = [];
  for (const text of [...texts].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => text.includes(other))) kept.push(text);
  return kept;
};

/**
 * The superset of some rules, or the rule for which there is none. Nothing is found without a keyword of its rule, so
 * where all of these are rare they are enough.
 */
export const supersetOf = (rules: readonly Rule[]): Superset | { readonly unsound: string } => {
  const texts = new Set<string>();
  const factors: Term[] = [];
  for (const rule of rules) {
    if (rule.keywords.length > 0 && rule.keywords.every(isTelling)) {
      for (const keyword of rule.keywords) texts.add(keyword);
      continue;
    }
    for (const factor of factorsOfRule(rule)) {
      if (factor === undefined) return { unsound: rule.id };
      for (const alternative of alternativesOf(factor)) {
        const anchors = tellingAnchors(alternative);
        if (anchors) for (const anchor of anchors) texts.add(anchor);
        else factors.push(alternative);
      }
    }
  }
  return { texts: shortest(texts), terms: merged(factors) };
};
