import { messageOf } from '../errors.ts';
import { fromRe2 } from '../regex/re2-syntax.ts';
import { groupName, type Token, tokensOf } from './regex-syntax.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import { quoted } from './tree.ts';

/**
 * Compiles a regular expression of the user's, without flags; one in the syntax of RE2 too. Tells what is no regular
 * expression, and what JavaScript accepts but means something else by than its writer: a rule that silently never matches
 * is worse than none.
 */
export const compileRegex = (source: Located<string>, { problems }: Remarks): RegExp | undefined => {
  const result = compiled(source.value);
  if (typeof result !== 'string') return result;
  tell(problems, source, `${quoted(source.value)} cannot be used: ${result}`);
  return undefined;
};

/** The regular expression, or why it cannot be used. */
const compiled = (written: string): RegExp | string => {
  const source = fromRe2(written) ?? written;
  const elsewhere = OTHER_DIALECTS.find(([pattern]) => pattern.test(source));
  try {
    const regex = new RegExp(source);
    return trapIn(tokensOf(source)) ?? regex;
  } catch (thrown) {
    const reason = messageOf(thrown).replace(/^.*: /s, '');
    return `not a JavaScript regular expression: ${reason}${elsewhere ? `; ${elsewhere[1]}` : ''}`;
  }
};

const OTHER_DIALECTS: readonly (readonly [RegExp, string])[] = [
  [/\(\?>|[*+?}]\+/, 'JavaScript has no atomic groups and no possessive repetition'],
];

/** Escaped letters that mean something; `\x`, `\u`, `\c` and `\k` only count with what has to follow them. */
const KNOWN_ESCAPE = /^\\(?:[dDwWsSbBtnrvf]|x..|u....|c.|k<.*|[^A-Za-z])$/s;

const trapIn = (tokens: readonly Token[]): string | undefined => {
  const names = tokens.flatMap((token) => groupName(token) ?? []);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `the group name ${twice} is used twice, which Node 20 does not know`;
  for (const token of tokens) {
    const trap = TRAPS[token.type]?.(token.text);
    if (trap !== undefined) return trap;
  }
  return undefined;
};

const escapeTrap = (text: string): string | undefined =>
  KNOWN_ESCAPE.test(text) ? undefined : `${text} has no meaning of its own in JavaScript`;

const classTrap = (text: string): string | undefined => {
  const named = /.\[:\^?[a-z]+:\]$/s.test(text);
  if (named) return `JavaScript has no classes such as ${text.slice(text.lastIndexOf('[:'))}; write \\s, \\d, [a-z]`;
  return tokensOf(text.slice(1, -1))
    .filter(({ type }) => type === 'escape')
    .map((token) => escapeTrap(token.text))
    .find((trap) => trap !== undefined);
};

const openTrap = (text: string): string | undefined =>
  /^\(\?[a-z-]+:$/.test(text) ? `${text} needs a newer JavaScript than Node 20 has` : undefined;

const TRAPS: Partial<Record<Token['type'], (text: string) => string | undefined>> = {
  escape: escapeTrap,
  class: classTrap,
  open: openTrap,
};

const UNLIKE: readonly string[] = ['', ' ', 'x', 'A0', '=-/'];

/** True when a test says yes to texts that have nothing in common, and so tells nothing. */
export const fitsAnything = (fits: (text: string) => boolean): boolean => UNLIKE.every(fits);
