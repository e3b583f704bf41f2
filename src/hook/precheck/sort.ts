import type { Rule } from '../../engine/rule.ts';
import { rarityOf } from './rarity.ts';
import { shapeOf } from './shape.ts';
import type { Sort } from './signs.ts';
import type { Term } from './term.ts';

/** A name farther from its secret than this is looked for anywhere. Characters. */
const FARTHEST_NAME = 700;
/** Rules that see further may go by something that is no part of their matches. Bytes. */
const WIDEST_SPAN = 1024;

/** How far before the secret a match of a rule can begin, characters. */
export const reachOf = ({ patterns }: Rule): number => Math.max(...patterns.map((pattern) => shapeOf(pattern).before));

/** Every match holds a keyword, which is before the secret then, or in it. */
const isNamedBefore = (rule: Rule): boolean => {
  const { patterns, keywords, span = 0, engine } = rule;
  const shapes = patterns.map(shapeOf);
  return (
    !engine &&
    keywords.length > 0 &&
    span <= WIDEST_SPAN &&
    shapes.every(({ secret, behind }) => secret !== undefined && behind === 0) &&
    reachOf(rule) <= FARTHEST_NAME
  );
};

/** So rare is what a rule looks for that it tells by itself, in bits. */
const RARE_BY_ITSELF = 18;

/** Whether what some pattern looks for tells by itself, as far as it is known. */
export const isRareByItself = (factor: Term | undefined): boolean =>
  factor !== undefined && rarityOf(factor) >= RARE_BY_ITSELF;

/** By what a rule's findings can be told. */
export const sortOf = (rule: Rule, hasCarriers: boolean): Sort => {
  if (rule.span === undefined) return 'on line';
  if (!isNamedBefore(rule)) return 'anywhere';
  return hasCarriers ? 'named' : 'near';
};
