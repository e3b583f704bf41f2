import { markedDecoders } from '../../engine/decode/decoders.ts';
import { BASE64_SEED, HEX_SEED } from '../../engine/decode/seeds.ts';
import { termsOf } from './parse.ts';
import type { Term } from './term.ts';

/** What text that hides other text holds on one of its lines, whatever it hides; but for base64, of which case is a part. */
export const encodedTerms = (): Term[] =>
  [HEX_SEED, ...markedDecoders.map(({ trigger }) => trigger)].map((trigger) => termsOf(trigger, false)[0]!);

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Stands before a line that is never clean. */
export const MARK = '\u0001';

/** What no pattern holds. */
const DELIMITER = '\t';

/**
 * What sed makes of content: all in lower case, and the lines that hold text in base64, of which case is a part, or that
 * match a pattern, marked.
 */
export const markingScript = (pattern: string): string =>
  [
    `\\${DELIMITER}${BASE64_SEED}${DELIMITER}s/^/${MARK}/`,
    `y/${UPPER}/${UPPER.toLowerCase()}/`,
    `\\${DELIMITER}${pattern}${DELIMITER}s/^/${MARK}/`,
  ].join('\n');
