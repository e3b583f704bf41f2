/**
 * A set of characters as patterns see them: the values of one byte, and one stand-in for every character beyond them,
 * which only decoded text has. One entry a value, 1 for those in it.
 */
export type UnitSet = Uint8Array;

/** Stands for all characters that are no byte. */
const BEYOND = 256;
const SIZE = BEYOND + 1;

/** The values of one byte, one character each, in their order. */
export const ALL_BYTES = String.fromCharCode(...Array.from({ length: BEYOND }, (_, byte) => byte));

export const unitsWhere = (test: (unit: number) => boolean): UnitSet =>
  Uint8Array.from({ length: SIZE }, (_, unit) => Number(test(unit)));

/** The set of some bytes, one character each. */
export const unitSet = (bytes: Iterable<string>, beyond = false): UnitSet => {
  const set = new Uint8Array(SIZE);
  for (const byte of bytes) set[byte.charCodeAt(0)] = 1;
  if (beyond) set[BEYOND] = 1;
  return set;
};

export const NONE: UnitSet = unitSet('');
export const EVERY: UnitSet = unitsWhere(() => true);
/** What `\w` matches without flags. */
export const WORD: UnitSet = unitSet(ALL_BYTES.match(/\w/g) ?? []);

/** Whether the set holds characters that are no byte. */
export const goesBeyond = (set: UnitSet): boolean => set[BEYOND] === 1;

/** The bytes of a set, one character each. */
export const bytesOf = (set: UnitSet): string => {
  let bytes = '';
  for (let unit = 0; unit < BEYOND; unit++) if (set[unit] === 1) bytes += ALL_BYTES[unit];
  return bytes;
};

export const union = (sets: readonly UnitSet[]): UnitSet => unitsWhere((unit) => sets.some((set) => set[unit] === 1));

export const complement = (set: UnitSet): UnitSet => unitsWhere((unit) => set[unit] === 0);

export const disjoint = (a: UnitSet, b: UnitSet): boolean => {
  for (let unit = 0; unit < SIZE; unit++) if (a[unit] === 1 && b[unit] === 1) return false;
  return true;
};

/** True when all of the first set is in the second. */
export const within = (part: UnitSet, whole: UnitSet): boolean => {
  for (let unit = 0; unit < SIZE; unit++) if (part[unit] === 1 && whole[unit] === 0) return false;
  return true;
};
