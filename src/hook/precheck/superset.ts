import type { Rule } from '../../engine/rule.ts';
import { charSet } from './char-set.ts';
import { encodedTerms } from './encoded.ts';
import { ereOf } from './ere.ts';
import { factorOf, LEAST_RARE, RARE } from './factor.ts';
import { merged } from './merge.ts';
import { termOf } from './parse.ts';
import { rarityOf } from './rarity.ts';
import { choice, one, sequence, type Term } from './term.ts';

/** No line matches it: nothing comes behind the end of a line. */
const NOTHING = '$x';

const alternativesOf = (term: Term): readonly Term[] => (term.kind === 'choice' ? term.of : [term]);

const keywordsOf = ({ keywords }: Rule): Term[] =>
  keywords.length === 0
    ? []
    : [choice(keywords.map((keyword) => sequence([...keyword].map((sign) => one(charSet(sign))))))];

/** What is rarer on a line: what a pattern matches there, or the keywords without which it is never looked for. */
const rarestFor = (rule: Rule, pattern: RegExp): Term | undefined => {
  const factor = factorOf(termOf(pattern, rule.span !== undefined));
  if (factor !== undefined && rarityOf(factor) >= RARE) return factor;
  const either = [...(factor ? [factor] : []), ...keywordsOf(rule).filter((term) => rarityOf(term) >= LEAST_RARE)];
  return either.sort((a, b) => rarityOf(b) - rarityOf(a))[0];
};

/** A pattern for grep that some line of all that any of the rules finds matches, or the rule for which there is none. */
export const supersetOf = (rules: readonly Rule[]): { readonly pattern: string } | { readonly unsound: string } => {
  const factors: Term[] = [];
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      const factor = rarestFor(rule, pattern);
      if (factor === undefined) return { unsound: rule.id };
      factors.push(factor);
    }
  }
  const terms = factors.length === 0 ? [] : [...factors, ...encodedTerms()];
  const lines = merged(terms.flatMap(alternativesOf)).map(ereOf);
  return { pattern: lines.length === 0 ? NOTHING : lines.join('\n') };
};
