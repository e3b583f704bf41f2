import { type LinePattern, posixPattern } from '../../engine/posix/pattern.ts';
import { KeywardenError, messageOf } from '../../errors.ts';

/** The text of a pattern, and who gave it. */
export interface WrittenPattern {
  readonly text: string;
  /** `secrets.patterns`, `.gitallowed`, the provider. */
  readonly from: string;
}

/** A pattern that cannot be used: nothing can be promised without it, so nothing is scanned. */
export class BrokenPattern extends KeywardenError {
  override readonly name = 'BrokenPattern';
}

const UNDECODABLE = '\ufffd';

const compiled = ({ text, from }: WrittenPattern, words: boolean): LinePattern => {
  try {
    if (text.includes(UNDECODABLE)) throw new Error('it is not UTF-8');
    return posixPattern(text, { words });
  } catch (thrown) {
    throw new BrokenPattern(`the pattern ${text} of ${from} cannot be used: ${messageOf(thrown)}`, {
      hint: 'Patterns are POSIX extended regular expressions. Mend or remove it; until then nothing is scanned.',
    });
  }
};

/**
 * Makes patterns ready to run.
 * @param how `words: true` for prohibited patterns, which match whole words only
 * @throws BrokenPattern that names the first that is none
 */
export const compilePatterns = (
  written: readonly WrittenPattern[],
  { words }: { readonly words: boolean },
): LinePattern[] => {
  const distinct = new Map(written.map((pattern) => [pattern.text, pattern]));
  return [...distinct.values()].map((pattern) => compiled(pattern, words));
};

/** Characters that mean something in a POSIX extended regular expression. */
const SPECIAL = /[\\.|$(){}?+*^[\]]/g;

/** The pattern that matches a text and nothing else. */
export const literalPattern = (text: string): string => text.replace(SPECIAL, '\\$&');
