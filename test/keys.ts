import { madeUp } from './patterns/made-up.ts';

/** A made-up AWS access key id, which the default settings stop; another number gives another one. */
export const keyId = (seed = 1): string => ['AK', 'IA', madeUp('base32', 16, seed)].join('');

/** A line of code that holds such a key. */
export const keyLine = (seed = 1): string => `const id = '${keyId(seed)}';\n`;
