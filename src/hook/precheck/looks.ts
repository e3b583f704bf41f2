import { anchorsOf } from './anchor.ts';
import { CARRIERS, widest } from './carriers.ts';
import { ereOf } from './ere.ts';
import { HIDDEN_MARKS } from './hidden-marks.ts';
import { merged } from './merge.ts';
import type { EncodedSigns, Signs } from './signs.ts';
import { type Term, textTerm } from './term.ts';

/**
 * What a commit is looked through for. Patterns are POSIX extended regular expressions, given as the alternatives of each.
 * Each look is dearer than the one before, and rarer.
 */
export interface Looks {
  /** What stands in the paths of files that are looked at whatever they hold, in any letter case. */
  readonly paths: readonly string[];
  /**
   * On lines of files that change: runs on new ones, one of which is where most secrets are, and encoded text on any (letter
   * case counts for both); what is on new lines, in lower case; and what is on those that stood there before.
   */
  readonly first: {
    readonly carried: Alternatives;
    readonly encoded: Alternatives;
    readonly newTexts: readonly string[];
    readonly newLine: Alternatives;
    readonly oldLine: Alternatives;
  };
  /** On the lines that the first look came up with, in any letter case: on new lines, and on those that stood there before. */
  readonly second: {
    readonly texts: readonly string[];
    readonly oldTexts: readonly string[];
    /** On new lines: what counts always, and what only together with a word. */
    readonly pattern: Alternatives;
    readonly worded: readonly Worded[];
    readonly oldPattern: Alternatives;
  };
  /** Secrets that only their names tell: those that hold a value of a kind, and all others. */
  readonly third: { readonly named: Named; readonly near: Near };
}

type Alternatives = readonly string[];

/**
 * What is looked for only where one of some words is, in any letter case: to get ready for all of it, grep takes as long as
 * for the rest of a commit.
 */
export interface Worded {
  readonly words: readonly string[];
  readonly pattern: Alternatives;
}

/** What a new line holds (letter case counts), with a name not far before it or in it. */
export interface Named {
  readonly value: Alternatives;
  readonly names: readonly string[];
  /** Where the words are the names and common: what the line and those before it, joined by blanks, hold as well. */
  readonly joined: readonly Worded[];
  /** How far before at most, characters. */
  readonly reach: number;
}

/** What a new line and those before it, joined by blanks, hold in any letter case where one of the words is, their names. */
export interface Near {
  readonly joined: readonly Worded[];
  readonly reach: number;
}

/** No line matches it: nothing comes behind the end of a line. */
export const NOTHING = '$x';

/** Alternatives as one pattern. */
export const anyOf = (alternatives: Alternatives): string => alternatives.join('|') || NOTHING;

/** Texts are looked up by so many of their first characters. */
const START = 2;

/** Texts without those that hold another one, but for very short others. */
const shortest = (texts: Iterable<string>): string[] => {
  const kept: string[] = [];
  const byStart = new Map<string, string[]>();
  const holdsOther = (text: string): boolean => {
    for (let at = 0; at < text.length; at++)
      if (byStart.get(text.slice(at, at + START))?.some((other) => text.startsWith(other, at))) return true;
    return false;
  };
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length)) {
    if (holdsOther(text)) continue;
    kept.push(text);
    const start = text.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), text]);
  }
  return kept;
};

/** Whether a text is what it says, without stand-ins for bytes that have no letter. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const firstTexts = (signs: readonly Signs[]): string[] => signs.flatMap(({ first }) => first.texts);

/** What the first look has to come up with of some rules, as terms of which none is a part of another one's text. */
const firstTerms = (signs: readonly Signs[], isOne: (text: string) => boolean = () => true): Term[] => {
  const texts = shortest(firstTexts(signs).filter(isOne));
  return merged([...texts.map(textTerm), ...signs.flatMap(({ first }) => first.terms)], 'start');
};

const carrierPatterns = (signs: readonly Signs[]): string[] => {
  const places = new Set(signs.flatMap(({ carriers = [] }) => carriers));
  return widest(CARRIERS.filter((_, place) => places.has(place))).map(({ pattern }) => pattern);
};

const counting = (terms: readonly Term[]): string[] => terms.map((term) => ereOf(term, 'counts'));

const small = (terms: readonly Term[]): string[] => terms.map((term) => ereOf(term));

const termsIn = (signs: readonly Signs[]): Term[] => signs.flatMap(({ superset }) => superset?.terms ?? []);

const textsIn = (signs: readonly Signs[]): string[] => signs.flatMap(({ superset }) => superset?.texts ?? []);

const joined = (...all: readonly Alternatives[]): string[] => [...new Set(all.flat())];

const NONE_NAMED: Looks['third'] = {
  named: { value: [], names: [], joined: [], reach: 1 },
  near: { joined: [], reach: 1 },
};

/** Looks that come up with nothing. */
export const NO_LOOKS: Looks = {
  paths: [],
  first: { carried: [], encoded: [], newTexts: [], newLine: [], oldLine: [] },
  second: { texts: [], oldTexts: [], pattern: [], worded: [], oldPattern: [] },
  third: NONE_NAMED,
};

/** Encoded text, which is looked for whatever the rules are. */
export const looksForEncoded = ({ lines, hidden }: EncodedSigns): Looks => ({
  ...NO_LOOKS,
  first: { ...NO_LOOKS.first, encoded: [lines], newLine: [HIDDEN_MARKS] },
  second: { ...NO_LOOKS.second, pattern: small(hidden) },
});

/** Terms by the words of which each holds one; those that hold none are left out. */
const byWords = (terms: readonly Term[]): Worded[] => {
  const groups = new Map<string, { words: readonly string[]; terms: Term[] }>();
  for (const term of terms) {
    const words = anchorsOf(term);
    if (!words) continue;
    const key = [...words].sort().join('\n');
    const group = groups.get(key) ?? { words: shortest(words), terms: [] };
    groups.set(key, group);
    group.terms.push(term);
  }
  return [...groups.values()].map(({ words, terms: of }) => ({ words, pattern: small(merged(of, 'end')) }));
};

/** What is joined is looked for where a name is. */
const joinedOf = (signs: readonly Signs[]): Worded[] =>
  signs.filter((one) => one.joined.length > 0).map((one) => ({ words: one.names, pattern: small(one.joined) }));

const withNamed = (base: Named, signs: readonly Signs[]): Named => ({
  value: joined(base.value, carrierPatterns(signs)),
  names: shortest([...base.names, ...signs.filter((one) => one.joined.length === 0).flatMap(({ names }) => names)]),
  joined: [...base.joined, ...joinedOf(signs)],
  reach: Math.max(base.reach, ...signs.map(({ reach }) => reach)),
});

const withNear = (base: Near, signs: readonly Signs[]): Near => ({
  joined: [...base.joined, ...joinedOf(signs)],
  reach: Math.max(base.reach, ...signs.map(({ reach }) => reach)),
});

const withSecond = (base: Looks['second'], onLine: readonly Signs[], anywhere: readonly Signs[]): Looks['second'] => {
  const terms = termsIn([...onLine, ...anywhere]);
  const wordless = terms.filter((term) => !anchorsOf(term));
  return {
    texts: shortest([...base.texts, ...textsIn([...onLine, ...anywhere])]),
    oldTexts: shortest([...base.oldTexts, ...textsIn(anywhere)]),
    pattern: joined(base.pattern, small(merged(wordless, 'end'))),
    worded: [...base.worded, ...byWords(terms)],
    oldPattern: joined(base.oldPattern, counting(merged(termsIn(anywhere), 'end'))),
  };
};

/** The same, and what tells whether any of some rules can find something. */
export const withRules = ({ paths, first, second, third }: Looks, rules: readonly Signs[]): Looks => {
  const onLine = rules.filter(({ sort }) => sort === 'on line');
  const named = rules.filter(({ sort }) => sort === 'named');
  const near = rules.filter(({ sort }) => sort === 'near');
  const anywhere = rules.filter(({ sort }) => sort === 'anywhere');
  return {
    paths: joined(
      paths,
      rules.flatMap((rule) => rule.paths),
    ),
    first: {
      carried: joined(first.carried, carrierPatterns([...named, ...onLine])),
      encoded: first.encoded,
      newTexts: shortest([...first.newTexts, ...firstTexts([...onLine, ...anywhere]).filter(isPlain)]),
      newLine: joined(first.newLine, small(firstTerms([...onLine, ...anywhere], (text) => !isPlain(text)))),
      oldLine: joined(first.oldLine, counting(firstTerms(anywhere))),
    },
    second: withSecond(second, [...onLine, ...named], anywhere),
    third: { named: withNamed(third.named, named), near: withNear(third.near, near) },
  };
};
