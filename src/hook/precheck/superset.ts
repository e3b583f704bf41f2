import type { Rule } from '../../engine/rule.ts';
import { encodedTerms } from './encoded.ts';
import { ereOf } from './ere.ts';
import { factorsOfRule } from './factor.ts';
import { merged } from './merge.ts';
import type { Term } from './term.ts';

/** No line matches it: nothing comes behind the end of a line. */
const NOTHING = '$x';

const alternativesOf = (term: Term): readonly Term[] => (term.kind === 'choice' ? term.of : [term]);

/** A pattern for grep that some line of all that any of the rules finds matches, or the rule for which there is none. */
export const supersetOf = (rules: readonly Rule[]): { readonly pattern: string } | { readonly unsound: string } => {
  const factors: Term[] = [];
  for (const rule of rules) {
    for (const factor of factorsOfRule(rule)) {
      if (factor === undefined) return { unsound: rule.id };
      factors.push(factor);
    }
  }
  const terms = factors.length === 0 ? [] : [...factors, ...encodedTerms()];
  const lines = merged(terms.flatMap(alternativesOf)).map(ereOf);
  return { pattern: lines.length === 0 ? NOTHING : lines.join('\n') };
};
