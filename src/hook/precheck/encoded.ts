import { markedDecoders } from '../../engine/decode/decoders.ts';
import { BASE64_SEED, HEX_SEED } from '../../engine/decode/seeds.ts';
import { termOf } from './parse.ts';
import type { Term } from './term.ts';

/** What text that hides other text holds on one of its lines, whatever it hides; but for base64, of which case is a part. */
export const encodedTerms = (): Term[] =>
  [HEX_SEED, ...markedDecoders.map(({ trigger }) => trigger)].map((trigger) => termOf(trigger, false));

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * What sed makes of content for grep: lines that hold text in base64 begin with a byte that is never clean, and then all
 * is in lower case.
 */
export const FOLD = `\\,${BASE64_SEED},s/^/\u0001/;y/${UPPER}/${UPPER.toLowerCase()}/`;
