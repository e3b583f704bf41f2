import type { Rule } from '../../engine/rule.ts';
import { carriersOf } from './carrier.ts';
import { factorsOfRule } from './factor.ts';
import { rarityOf } from './rarity.ts';
import { shapeOf } from './shape.ts';

/** A rule that sees more than one line, and whose secrets all hold one of some runs. */
export interface NamedRule {
  readonly rule: Rule;
  readonly carriers: readonly string[];
}

/** Rules by what tells of their findings. */
export interface Sorts {
  /** Those that see one line at a time: it holds all there is to see. */
  readonly onLine: readonly Rule[];
  /** Those with a name that stands not far before the secret, on its line or on one above. */
  readonly named: readonly NamedRule[];
  /** The same, with secrets that hold nothing by which they could be found. */
  readonly near: readonly Rule[];
  /** All others: what tells of them may stand on any line. */
  readonly anywhere: readonly Rule[];
}

/** A name farther from its secret than this is looked for anywhere. Characters. */
const FARTHEST_NAME = 700;
/** Rules that see further may go by something that is no part of their matches. Bytes. */
const WIDEST_SPAN = 1024;

/** How far before the secret a match of a rule can begin. */
const reachOf = ({ patterns }: Rule): number => Math.max(...patterns.map((pattern) => shapeOf(pattern).before));

/** How far before their secrets the matches of some rules can begin, characters. */
export const reachOfAll = (rules: readonly Rule[]): number => Math.max(1, ...rules.map(reachOf));

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

const isRareByItself = (rule: Rule): boolean =>
  factorsOfRule(rule).every((factor) => factor !== undefined && rarityOf(factor) >= RARE_BY_ITSELF);

export const sortsOf = (rules: readonly Rule[]): Sorts => {
  const onLine: Rule[] = [];
  const named: NamedRule[] = [];
  const near: Rule[] = [];
  const anywhere: Rule[] = [];
  for (const rule of rules) {
    const carriers = carriersOf(rule);
    if (rule.span === undefined) onLine.push(rule);
    else if (carriers && isNamedBefore(rule)) named.push({ rule, carriers });
    else if (isRareByItself(rule) || !isNamedBefore(rule)) anywhere.push(rule);
    else near.push(rule);
  }
  return { onLine, named, near, anywhere };
};
