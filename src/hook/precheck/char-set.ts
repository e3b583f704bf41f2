import { ALL_BYTES } from '../../regex/unit-set.ts';

/**
 * A set of bytes as grep tells them apart in `LC_ALL=C grep -i`: the characters of printable ASCII in lower case, the line
 * break, and two stand-ins for all other bytes, sorted. Always a superset of the bytes it was made of.
 */
export type CharSet = string;

export const NEWLINE = '\n';
/** Stands for the bytes of control that no text has: keys in binary consist of them, and no language does. */
export const CONTROL = '\x01';
const CONTROL_RANGES = '\x01-\x08\x0e-\x1f';
/** Stands for every other byte that is neither printable ASCII nor a line break. */
export const OTHER = '\x7f';

const FIRST = 0x20;
const LAST = 0x7e;

const symbolOf = (character: string): string => {
  const code = character.charCodeAt(0);
  if (character === NEWLINE) return NEWLINE;
  if ((code >= 0x01 && code <= 0x08) || (code >= 0x0e && code <= 0x1f)) return CONTROL;
  return code >= FIRST && code <= LAST ? character.toLowerCase() : OTHER;
};

/** The set of some bytes, one character each. */
export const charSet = (bytes: Iterable<string>): CharSet => [...new Set([...bytes].map(symbolOf))].sort().join('');

export const EVERYTHING: CharSet = charSet(ALL_BYTES);

export const holds = (set: CharSet, part: CharSet): boolean => [...part].every((symbol) => set.includes(symbol));

export const without = (set: CharSet, part: CharSet): CharSet =>
  [...set].filter((symbol) => !part.includes(symbol)).join('');

/** Runs of neighbouring characters, first and last of each. Both cases of a letter are there or neither. */
const rangesOf = (set: CharSet): [number, number][] => {
  const ranges: [number, number][] = [];
  for (let code = FIRST; code <= LAST; code++) {
    if (!set.includes(String.fromCharCode(code).toLowerCase())) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
};

const SPECIAL = ['[', ']', '^', '-'];

/** Moves what has a meaning of its own in brackets from the ends of a range to where it has none. */
const cutSpecial = ([first, last]: readonly [number, number], special: Set<string>): string => {
  let [from, to] = [first, last];
  for (; from <= to && SPECIAL.includes(String.fromCharCode(from)); from++) special.add(String.fromCharCode(from));
  for (; to >= from && SPECIAL.includes(String.fromCharCode(to)); to--) special.add(String.fromCharCode(to));
  const text = String.fromCharCode(...Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i));
  return text.length < 4 ? text : `${text[0]}-${text.at(-1)}`;
};

/** The upper case of letters that are there in lower case too is left to `grep -i`. */
const isUpperCase = ([first, last]: readonly [number, number]): boolean => first >= 0x41 && last <= 0x5a;

/** Whether letter case counts where a pattern is used: then both cases of a letter have to be written out. */
export type LetterCase = 'counts' | 'is ignored';

/** The inside of a bracket expression; `]` first, `-` last, `[` and `^` where nothing can come of them. */
const insideBrackets = (set: CharSet, letterCase: LetterCase): string => {
  const special = new Set<string>();
  const ranges = rangesOf(set)
    .filter((range) => letterCase === 'counts' || !isUpperCase(range))
    .map((range) => cutSpecial(range, special))
    .join('');
  const at = (character: string): string => (special.has(character) ? character : '');
  return `${at(']')}${set.includes(CONTROL) ? CONTROL_RANGES : ''}${ranges}${at('[')}${at('^')}${at('-')}`;
};

const hasCase = (character: string): boolean => character !== character.toUpperCase();

const written = (set: CharSet, letterCase: LetterCase): string => {
  const inside = (part: CharSet): string => insideBrackets(part, letterCase);
  if (set.length === 1 && set !== OTHER && set !== CONTROL && !(letterCase === 'counts' && hasCase(set)))
    return set.replace(/[\\.[(){*+?^$|]/, '\\$&');
  if (!set.includes(OTHER)) return `[${inside(set)}]`;
  // Bytes of control are let in with the other ones, as that is shorter.
  const missing = without(EVERYTHING, set + NEWLINE + CONTROL);
  return missing === '' ? '.' : `[^${inside(missing)}]`;
};

/** Patterns consist of the same few sets again and again. */
const known: Readonly<Record<LetterCase, Map<CharSet, string>>> = { counts: new Map(), 'is ignored': new Map() };

/** A set without line break as POSIX extended regular expression. */
export const bracketed = (set: CharSet, letterCase: LetterCase): string => {
  const text = known[letterCase].get(set) ?? written(set, letterCase);
  known[letterCase].set(set, text);
  return text;
};
