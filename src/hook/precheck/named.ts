import type { Rule } from '../../engine/rule.ts';
import { anchorsOf } from './anchor.ts';
import { factorsOfRule } from './factor.ts';
import { termsOf } from './parse.ts';
import { shapeOf } from './shape.ts';
import type { Signs } from './signs.ts';
import { isRareByItself } from './sort.ts';
import { supersetOfFactors } from './superset.ts';

/** The names that all matches of a pattern hold one of. */
const namesIn = (pattern: RegExp, { keywords }: Rule): readonly string[] => {
  const anchors = anchorsOf(termsOf(pattern, true)[0]!);
  return anchors?.every((anchor) => keywords.includes(anchor)) ? anchors : keywords;
};

/**
 * What tells of the secrets of a rule with names: those that no name stands before, whose own beginning is what the rule
 * goes by, are told by what they hold. Such a beginning is short, and stands by chance in many a value.
 */
export const namedSigns = (rule: Rule): Pick<Signs, 'superset' | 'names'> => {
  const factors = factorsOfRule(rule);
  const isAlone = rule.patterns.map(
    (pattern, index) => shapeOf(pattern).before === 0 && isRareByItself(factors[index]),
  );
  if (!isAlone.includes(true)) return { superset: undefined, names: rule.keywords };
  const names = rule.patterns.filter((_, index) => !isAlone[index]).flatMap((pattern) => namesIn(pattern, rule));
  return { superset: supersetOfFactors(factors.filter((_, index) => isAlone[index])), names: [...new Set(names)] };
};
