import { alternativesOf, EMPTY, sequence, type Term } from './term.ts';

/** What comes behind a part that several terms begin with. */
interface Beginning {
  /** True when a term ends here: whatever longer terms have behind it is not needed, since this one matches too. */
  ends: boolean;
  readonly next: Map<string, Next>;
}

interface Next {
  readonly part: Term;
  readonly beginning: Beginning;
}

const newBeginning = (): Beginning => ({ ends: false, next: new Map() });

const partsOf = (term: Term): readonly Term[] => (term.kind === 'sequence' ? term.of : [term]);

const keyOf = (term: Term): string => (term.kind === 'one' ? `one ${term.of}` : JSON.stringify(term));

/** Where terms are merged: by what they begin with, or by what they end with, read from behind. */
type Side = 'start' | 'end';

const readFrom = (parts: readonly Term[], side: Side): readonly Term[] =>
  side === 'start' ? parts : [...parts].reverse();

const add = (root: Beginning, term: Term, side: Side): void => {
  let beginning = root;
  for (const part of readFrom(partsOf(term), side)) {
    const key = keyOf(part);
    const next = beginning.next.get(key) ?? { part, beginning: newBeginning() };
    beginning.next.set(key, next);
    beginning = next.beginning;
  }
  beginning.ends = true;
};

/** Any of some terms that are known to differ. */
const anyOf = (terms: readonly Term[]): Term =>
  terms.length === 1 ? terms[0]! : { kind: 'choice', of: terms.flatMap(alternativesOf) };

/** What begins with a part: all that has only one thing behind it is gone through at once. */
const beginningWith = ({ part, beginning }: Next, side: Side): Term => {
  const parts = [part];
  let at = beginning;
  while (!at.ends && at.next.size === 1) {
    const [next] = at.next.values();
    parts.push(next!.part);
    at = next!.beginning;
  }
  return sequence(readFrom([...parts, anyOf(termsAt(at, side))], side));
};

const termsAt = ({ ends, next }: Beginning, side: Side): Term[] =>
  ends ? [EMPTY] : [...next.values()].map((one) => beginningWith(one, side));

/**
 * The same terms with what several of them share at one side written once: `ab[0-9]{8}` and `ac` become `a(b[0-9]{8}|c)`.
 * What grep takes to get ready grows faster than its pattern, so that hundreds of rules would cost tens of milliseconds
 * otherwise. At each character it has to try all that may begin there: of many short texts there are fewest with the starts
 * merged. Longer terms share more at their ends.
 */
export const merged = (terms: readonly Term[], side: Side): Term[] => {
  const root = newBeginning();
  for (const term of terms) add(root, term, side);
  return termsAt(root, side);
};
