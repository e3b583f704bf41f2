import { type Looks, looksForEncoded, withRules } from './looks.ts';
import type { EncodedSigns, Signs, Superset } from './signs.ts';
import type { Term } from './term.ts';

/** A term as JSON: a set is its characters, a sequence is a list, and no bound is left out. */
type WrittenTerm =
  | string
  | readonly WrittenTerm[]
  | { readonly any: readonly WrittenTerm[] }
  | { readonly of: WrittenTerm; readonly min: number; readonly max?: number };

interface WrittenSuperset {
  readonly texts: readonly string[];
  readonly terms: readonly WrittenTerm[];
}

interface WrittenSigns extends Pick<Signs, 'sort'> {
  readonly carriers?: readonly number[];
  readonly first?: WrittenSuperset;
  readonly superset?: WrittenSuperset;
  readonly joined?: readonly WrittenTerm[];
  readonly names?: readonly string[];
  readonly reach?: number;
  readonly paths?: readonly string[];
}

interface Written {
  readonly none: Looks;
  readonly all: Looks;
  /** By the ids of the rules. */
  readonly rules: Readonly<Record<string, WrittenSigns>>;
}

/** What the build has read of the rules that come with it. */
export interface KnownSigns {
  /** Looks for none of these rules, and for all of them. */
  readonly none: Looks;
  readonly all: Looks;
  /** How many rules these are. */
  readonly count: number;
  readonly signsOf: (id: string) => Signs;
}

const written = (term: Term): WrittenTerm => {
  switch (term.kind) {
    case 'one':
      return term.of;
    case 'sequence':
      return term.of.map(written);
    case 'choice':
      return { any: term.of.map(written) };
    case 'repeat':
      return { of: written(term.of), min: term.min, ...(Number.isFinite(term.max) && { max: term.max }) };
  }
};

const isList = (term: WrittenTerm): term is readonly WrittenTerm[] => Array.isArray(term);

const read = (term: WrittenTerm): Term => {
  if (typeof term === 'string') return { kind: 'one', of: term };
  if (isList(term)) return { kind: 'sequence', of: term.map(read) };
  if ('any' in term) return { kind: 'choice', of: term.any.map(read) };
  return { kind: 'repeat', of: read(term.of), min: term.min, max: term.max ?? Number.POSITIVE_INFINITY };
};

const writtenSuperset = ({ texts, terms }: Superset): WrittenSuperset => ({ texts, terms: terms.map(written) });

const readSuperset = ({ texts, terms }: WrittenSuperset): Superset => ({ texts, terms: terms.map(read) });

const writtenSigns = ({ sort, carriers, first, superset, joined, names, reach, paths }: Signs): WrittenSigns => ({
  sort,
  ...(carriers && { carriers }),
  ...(first.texts.length + first.terms.length > 0 && { first: writtenSuperset(first) }),
  ...(superset && { superset: writtenSuperset(superset) }),
  ...(joined.length > 0 && { joined: joined.map(written) }),
  ...(names.length > 0 && { names, reach }),
  ...(paths.length > 0 && { paths }),
});

const readSigns = ({
  sort,
  carriers,
  first,
  superset,
  joined = [],
  names = [],
  reach = 0,
  paths = [],
}: WrittenSigns): Signs => ({
  sort,
  carriers,
  first: first ? readSuperset(first) : { texts: [], terms: [] },
  superset: superset && readSuperset(superset),
  joined: joined.map(read),
  names,
  reach,
  paths,
});

/** Writes down what tells of the findings of rules, by their ids, and of encoded text. */
export const writeSigns = (rules: ReadonlyMap<string, Signs>, encoded: EncodedSigns): string => {
  const none = looksForEncoded(encoded);
  const file: Written = {
    none,
    all: withRules(none, [...rules.values()]),
    rules: Object.fromEntries([...rules].map(([id, signs]) => [id, writtenSigns(signs)])),
  };
  return JSON.stringify(file);
};

/** Reads what `writeSigns` wrote. */
export const readSignsFile = (text: string): KnownSigns => {
  const { none, all, rules } = JSON.parse(text) as Written;
  return { none, all, count: Object.keys(rules).length, signsOf: (id) => readSigns(rules[id]!) };
};
