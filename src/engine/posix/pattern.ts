import { type Node, PatternError } from './ast.ts';
import { parsePosix } from './parse.ts';
import { printJavaScript, refersBack, wholeWord } from './print.ts';
import { programOf } from './program.ts';
import { requiredTexts } from './required.ts';

/** A POSIX extended regular expression, ready to be looked for line by line. */
export interface LinePattern {
  /** What it looks for; an expression with backreferences cannot be run by an automaton. */
  readonly node: Node;
  readonly refersBack: boolean;
  /** Whether matches are kept to whole words, as `grep -w` does. */
  readonly words: boolean;
  /** Texts of which every match holds one, as the keywords of a rule; empty when every line must be looked at. */
  readonly keywords: readonly string[];
}

/** A pattern as one character a byte, the way content is looked at: non-ASCII characters become their UTF-8 bytes. */
const asBytes = (pattern: string): string =>
  [...new TextEncoder().encode(pattern)].map((byte) => String.fromCharCode(byte)).join('');

/**
 * The source of a JavaScript expression without flags that finds the same lines, on one character a byte; it never
 * matches a newline.
 */
export const javaScriptSource = ({ node, words }: LinePattern): string => {
  const plain = printJavaScript(node);
  return words ? wholeWord(plain) : plain;
};

/** What V8 refuses, it refuses when the expression first runs. */
const assertRuns = (source: string): void => {
  try {
    new RegExp(source).test('');
  } catch {
    throw new PatternError('it is too large to run');
  }
};

/**
 * Reads a POSIX extended regular expression, as GNU `grep -E` takes it in the C locale.
 * Throws a `PatternError` that says what is wrong with it.
 */
export const posixPattern = (text: string, { words }: { readonly words: boolean }): LinePattern => {
  const node = parsePosix(asBytes(text));
  const pattern = { node, words, refersBack: refersBack(node), keywords: requiredTexts(node) };
  if (pattern.refersBack) assertRuns(javaScriptSource(pattern));
  else programOf([node]);
  return pattern;
};
