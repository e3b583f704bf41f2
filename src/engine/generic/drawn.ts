import { signsOfValue } from './value.ts';

/** How much more a text has to look drawn than written, in bits. Ten random letters have about fifteen. */
const DRAWN = 3;

/** True for what a generator made, as far as that can be told: `xipj3plmq`; false for words: `symfony-rocks`, `p4ssw0rd`. */
export const looksDrawn = (text: string): boolean => {
  const { strangeness, disorder } = signsOfValue(text);
  return strangeness + disorder >= DRAWN;
};
