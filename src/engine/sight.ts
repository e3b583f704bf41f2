import { CHECKS_SEE, type Rule } from './rule.ts';

/** How far a rule sees, in bytes. */
export interface Sight {
  /** How far from a keyword a match that holds it can reach, with all beside it that has a say. */
  readonly reach: number;
  /** How much of that is beside the match. */
  readonly beside: number;
}

/** How far the patterns and the checks of a rule see; undefined where that is not known, or farther than what it is shown. */
export const sightOf = ({ extent, span = Number.POSITIVE_INFINITY }: Rule): Sight | undefined => {
  if (extent === undefined) return undefined;
  const beside = extent.beside + CHECKS_SEE;
  const reach = extent.most + beside;
  return reach < span ? { reach, beside } : undefined;
};

/** How far to both sides of a keyword a rule that looks beyond a line has to see; undefined for one that does not. Bytes. */
export const spanOf = (rule: Rule): number | undefined =>
  rule.span === undefined ? undefined : (sightOf(rule)?.reach ?? rule.span);
