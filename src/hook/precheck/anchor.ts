import { isTelling, rarityOf } from './rarity.ts';
import { choice, one, sequence, type Term } from './term.ts';

/** Texts one of which stands in everything that a term matches. */
type Anchors = readonly string[];

const SHORTEST = 3;

const isLetter = (term: Term): boolean =>
  term.kind === 'one' && term.of.length === 1 && term.of >= ' ' && term.of < '\x7f';

/** The texts that a sequence spells out. */
const spelt = (parts: readonly Term[]): string[] =>
  parts
    .map((part) => (isLetter(part) && part.kind === 'one' ? part.of : '\n'))
    .join('')
    .split('\n')
    .filter(({ length }) => length >= SHORTEST);

/** The texts that a term spells out one after the other, whatever it matches. */
export const textsIn = (term: Term): string[] => spelt(term.kind === 'sequence' ? term.of : [term]);

const termOf = (text: string): Term => sequence([...text].map((character) => one(character)));

const rarest = (all: readonly Anchors[]): Anchors | undefined =>
  all
    .map((anchors) => ({ anchors, rarity: rarityOf(choice(anchors.map(termOf))) }))
    .sort((a, b) => b.rarity - a.rarity)[0]?.anchors;

/** Texts one of which stands in everything that a term matches; undefined where it spells out none. */
export const anchorsOf = (term: Term): Anchors | undefined => {
  switch (term.kind) {
    case 'one':
      return undefined;
    case 'sequence':
      return rarest([...spelt(term.of).map((text) => [text]), ...term.of.flatMap((part) => wrapped(anchorsOf(part)))]);
    case 'choice': {
      const each = term.of.map(anchorsOf);
      return each.every((anchors) => anchors !== undefined) ? [...new Set(each.flat())] : undefined;
    }
    case 'repeat':
      return term.min === 0 ? undefined : anchorsOf(term.of);
  }
};

const wrapped = (anchors: Anchors | undefined): Anchors[] => (anchors ? [anchors] : []);

/** Whether a term spells out a name, one of several perhaps. */
export const spellsName = (term: Term): boolean => anchorsOf(term) !== undefined;

/** Texts so rare that it is enough to look for them in place of a term; undefined where it spells out none. */
export const tellingAnchors = (term: Term): Anchors | undefined => {
  const anchors = anchorsOf(term);
  return anchors?.every(isTelling) ? anchors : undefined;
};
