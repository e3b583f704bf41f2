import { markedDecoders } from '../../engine/decode/decoders.ts';
import { BASE64_SEED, HEX_SEED } from '../../engine/decode/seeds.ts';
import { ereOf } from './ere.ts';
import { termsOf } from './parse.ts';
import type { EncodedSigns } from './signs.ts';
import type { Term } from './term.ts';

const termOf = (trigger: RegExp): Term => termsOf(trigger, false)[0]!;

/** Reads from the decoders what tells of encoded text. */
export const encodedSigns = (): EncodedSigns => ({
  lines: [BASE64_SEED, ereOf(termOf(HEX_SEED), 'counts')].join('|'),
  hidden: markedDecoders.map(({ trigger }) => termOf(trigger)),
});
