import type { CustomRule, Settings } from '../config/load.ts';
import { byteText } from '../engine/encoding.ts';
import { canHold } from '../regex/holds.ts';
import { treeOf } from '../regex/read.ts';
import { engineFor } from '../regex/usable.ts';

type CustomPattern = CustomRule['patterns'][number];

const quoted = (words: readonly string[]): string => words.map((word) => JSON.stringify(word)).join(', ');

const matches = ({ pattern, running }: CustomPattern, text: string): boolean => {
  const bytes = new TextEncoder().encode(text);
  return engineFor(running)(pattern).search.exec(byteText(bytes, 0, bytes.length)) !== null;
};

/** The keywords that a match of the pattern can hold. */
const heldBy = ({ pattern }: CustomPattern, keywords: readonly string[]): string[] =>
  keywords.filter((keyword) => canHold(treeOf(pattern), keyword));

/**
 * Patterns that are never looked for, as far as the examples tell: no match holds a keyword, and no example shows one
 * beside a match.
 */
export const deadPatterns = ({ rule: { keywords }, patterns, found }: CustomRule): string[] => {
  if (keywords.length === 0) return [];
  const shown = found.filter((text) => keywords.some((keyword) => text.toLowerCase().includes(keyword)));
  return patterns
    .filter((pattern) => heldBy(pattern, keywords).length === 0 && !shown.some((text) => matches(pattern, text)))
    .map(({ written }) => `dead: no match of ${quoted([written])} holds a keyword, and no example shows one beside it`);
};

/** What may be worth a look in a rule of the user's own. */
export const hintsFor = ({ rule, patterns, found, quiet }: CustomRule, { rules }: Settings): string[] => {
  const held = new Set(patterns.flatMap((pattern) => heldBy(pattern, rule.keywords)));
  const beside = rule.keywords.filter((keyword) => !held.has(keyword));
  const unseen = patterns.filter((pattern) => !found.some((text) => matches(pattern, text)));
  return [
    ...(rules.some(({ id }) => id === rule.id) ? [] : ['is off, as the settings say']),
    ...(found.length === 0 ? ['has no example of what it finds'] : []),
    ...(quiet.length === 0 ? ['has no example of what it leaves alone'] : []),
    ...(beside.length > 0 ? [`no match holds the keyword ${quoted(beside)}: it counts only beside one`] : []),
    ...(found.length > 0 ? unseen.map(({ written }) => `no example matches ${quoted([written])}`) : []),
  ];
};
