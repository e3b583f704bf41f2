import { madeUp } from '../../patterns/made-up.ts';

/** A password as people think them up, assembled so that no file holds one. */
export const thoughtUp = (seed: number): string => {
  const words = ['Winter', 'dragon', 'Harbour', 'maple', 'Falcon', 'river', 'Copper', 'violet'];
  const ends = ['2019!', '_42x', '#7kq', '99-zt', '!!8r', '4Ever', '$1t', '_Q3'];
  return `${words[seed % 8]}${words[(seed * 3 + 1) % 8]!.slice(0, 3)}${ends[(seed * 5 + 2) % 8]}`;
};

/** A password as generators make them. */
export const generated = (seed: number, length = 14): string => madeUp('base62', length, seed + 40);

export const hex = (seed: number, length = 32): string => madeUp('hex', length, seed + 7);

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
