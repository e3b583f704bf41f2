import { LETTERS } from './letters-table.ts';

const SIZE = 27;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** What a letter costs when each is as likely as any other, in bits. */
const RANDOM = Math.log2(26);

let table: Float32Array | undefined;

/** How much less a letter surprises behind two others than if letters were drawn; below 0 where words do not go so. */
const tableOf = (): Float32Array => {
  table ??= Float32Array.from(LETTERS, (digit) => DIGITS.indexOf(digit) / 4 - RANDOM);
  return table;
};

/**
 * How much more a run of letters looks drawn than written, in bits: 0 in doubt, negative for words and identifiers,
 * positive for what no language has. Letter case does not count.
 */
export const strangeness = (run: string): number => {
  const cells = tableOf();
  let a = 0;
  let b = 0;
  let bits = 0;
  for (let i = 0; i < run.length; i++) {
    const c = (run.charCodeAt(i) | 0x20) - 0x60;
    bits += cells[(a * SIZE + b) * SIZE + c]!;
    a = b;
    b = c;
  }
  // The end of a word costs a drawn run nothing, since its length is given.
  return bits;
};
