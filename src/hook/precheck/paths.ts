import type { Rule } from '../../engine/rule.ts';
import { textsIn } from './anchor.ts';
import { termsOf } from './parse.ts';
import { alternativesOf } from './term.ts';

/** What git writes as it is, and has no meaning of its own in patterns of the shell. */
const isPlain = (text: string): boolean => /^[\w./-]+$/.test(text);

/**
 * Texts, each with a `*` for what stands between its parts, one of which the path of all that a rule finds holds, in lower
 * case; none where paths do not matter, or nothing tells them.
 */
export const pathsOf = ({ checks = [] }: Rule): readonly string[] => {
  for (const { path } of checks) {
    const texts = path ? alternativesOf(termsOf(path, false)[0]!).map(textsIn) : [];
    if (texts.length > 0 && texts.every((parts) => parts.length > 0 && parts.every(isPlain)))
      return [...new Set(texts.map((parts) => parts.join('*')))];
  }
  return [];
};
