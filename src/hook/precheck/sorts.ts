import type { Rule } from '../../engine/rule.ts';
import { carriersOf } from './carrier.ts';
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
  /** All others: what tells of them may stand on any line. */
  readonly anywhere: readonly Rule[];
}

/** A name farther from its secret than this is no name, characters. */
export const FARTHEST_NAME = 200;

/** Rules that see further may go by something that is no part of their matches. Bytes. */
const WIDEST_SPAN = 1024;

/** Every match holds a keyword, which is before the secret then, or in it. */
const isNamedBefore = ({ patterns, keywords, span = 0 }: Rule): boolean =>
  keywords.length > 0 &&
  span <= WIDEST_SPAN &&
  patterns.every((pattern) => {
    const { before, behind } = shapeOf(pattern);
    return before <= FARTHEST_NAME && behind === 0;
  });

export const sortsOf = (rules: readonly Rule[]): Sorts => {
  const onLine: Rule[] = [];
  const named: NamedRule[] = [];
  const anywhere: Rule[] = [];
  for (const rule of rules) {
    const carriers = rule.span === undefined ? undefined : carriersOf(rule);
    if (rule.span === undefined) onLine.push(rule);
    else if (carriers && isNamedBefore(rule)) named.push({ rule, carriers });
    else anywhere.push(rule);
  }
  return { onLine, named, anywhere };
};
