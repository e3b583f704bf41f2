import { alternativesOf, EMPTY, sequence, type Term } from './term.ts';

/** What stands before a part that several terms end with. */
interface Ending {
  /** True when a term begins here: whatever longer terms have before it is not needed, since this one matches too. */
  begins: boolean;
  readonly before: Map<string, Before>;
}

interface Before {
  readonly part: Term;
  readonly ending: Ending;
}

const newEnding = (): Ending => ({ begins: false, before: new Map() });

const partsOf = (term: Term): readonly Term[] => (term.kind === 'sequence' ? term.of : [term]);

const keyOf = (term: Term): string => (term.kind === 'one' ? `one ${term.of}` : JSON.stringify(term));

const add = (root: Ending, term: Term): void => {
  let ending = root;
  for (const part of [...partsOf(term)].reverse()) {
    const key = keyOf(part);
    const next = ending.before.get(key) ?? { part, ending: newEnding() };
    ending.before.set(key, next);
    ending = next.ending;
  }
  ending.begins = true;
};

/** Any of some terms that are known to differ. */
const anyOf = (terms: readonly Term[]): Term =>
  terms.length === 1 ? terms[0]! : { kind: 'choice', of: terms.flatMap(alternativesOf) };

/** What ends with a part: all that has only one thing before it is gone through at once. */
const endingIn = ({ part, ending }: Before): Term => {
  const parts = [part];
  let at = ending;
  while (!at.begins && at.before.size === 1) {
    const [before] = at.before.values();
    parts.push(before!.part);
    at = before!.ending;
  }
  return sequence([anyOf(termsAt(at)), ...parts.reverse()]);
};

const termsAt = ({ begins, before }: Ending): Term[] => (begins ? [EMPTY] : [...before.values()].map(endingIn));

/**
 * The same terms with the ends that several of them share written once: `a_[0-9]{8}` and `b_[0-9]{8}` become
 * `(a|b)_[0-9]{8}`. What grep takes to get ready grows faster than its pattern, so that hundreds of rules would cost
 * tens of milliseconds otherwise.
 */
export const merged = (terms: readonly Term[]): Term[] => {
  const root = newEnding();
  for (const term of terms) add(root, term);
  return termsAt(root);
};
