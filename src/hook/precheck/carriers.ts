import { type UnitSet, unitSet, within } from '../../regex/unit-set.ts';

/** A run of characters that new lines are searched for first: a search for it costs next to nothing, and few lines hold it. */
export interface Carrier {
  readonly characters: UnitSet;
  readonly least: number;
  /** Whether one of them is a digit. */
  readonly digit: boolean;
  /** POSIX extended regular expression in which letter case counts; with a digit it matches more than that. */
  readonly pattern: string;
}

/** All signs that stand in any run. */
const SIGNS = '!%+./:=_|~-';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const QUARTERS = [0, 1, 2, 3];

const times = (run: string, count: number): string => (count === 0 ? '' : `${run}{${count}}`);

/** The digit stands in one of four quarters, and so many characters beside it. */
const withDigit = (run: string, least: number): string => {
  const quarter = least / QUARTERS.length;
  return QUARTERS.map((turn) => `${times(run, turn * quarter)}[0-9]${times(run, least - (turn + 1) * quarter)}`).join(
    '|',
  );
};

const carrier = (also: string, least: number, digit: boolean): Carrier => {
  const run = `[A-Za-z0-9${also}]`;
  const pattern = digit ? withDigit(run, least) : times(run, least);
  return { characters: unitSet(LETTERS + DIGITS + also), least, digit, pattern };
};

/** All runs there are, the rarest in source code first. */
export const CARRIERS: readonly Carrier[] = [
  carrier('_-', 32, false),
  carrier('+/_-', 40, false),
  carrier('_-', 16, true),
  carrier(SIGNS, 20, true),
  carrier('_-', 20, false),
  carrier(SIGNS, 16, true),
];

/** What is found wherever one of them is, faster than they: so many of all their characters. */
export const ANY_CARRIER = times(
  `[A-Za-z0-9${SIGNS}]`,
  Math.min(...CARRIERS.map(({ least, digit }) => (digit ? least - least / QUARTERS.length + 1 : least))),
);

/** Whether one run is found wherever another one is: that one holds a shorter piece of the same kind. */
const isIn = (one: Carrier, other: Carrier): boolean =>
  one.digit === other.digit && one.least <= other.least && within(other.characters, one.characters);

/** The runs that find all that some runs find. Of those that differ, none is in the other both ways. */
export const widest = (carriers: readonly Carrier[]): Carrier[] =>
  carriers.filter((one) => !carriers.some((other) => other !== one && isIn(other, one)));
