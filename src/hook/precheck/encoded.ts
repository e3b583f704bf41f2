import { markedDecoders } from '../../engine/decode/decoders.ts';
import { BASE64_SEED, HEX_SEED } from '../../engine/decode/seeds.ts';
import { ereOf } from './ere.ts';
import { termsOf } from './parse.ts';
import type { Term } from './term.ts';

const termOf = (trigger: RegExp): Term => termsOf(trigger, false)[0]!;

/** What a line with text in base64 or hexadecimal holds. Letter case counts. */
export const ENCODED_LINES: string = [BASE64_SEED, ereOf(termOf(HEX_SEED), 'counts')].join('|');

/** Every mark of a decoder matches it. Letter case counts. */
export const HIDDEN_MARKS = [
  '%[2-7][0-9A-Fa-f]',
  '\\\\([Uu]00|[Uu]\\{|[Xx][2-7]|/)',
  '&(#|[Aa][Mm][Pp]|[LlGg][Tt]|[Qq][Uu][Oo]|[Aa][Pp][Oo])',
  '["\'`](\\+| \\+ |\\.| \\. | & | )["\'`]',
].join('|');

/** What a line holds on which text is hidden in any other way: by escapes, by joints. Nothing of it goes on on the next line. */
export const hiddenTerms = (): Term[] => markedDecoders.map(({ trigger }) => termOf(trigger));
