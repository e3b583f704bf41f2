import { byteText } from '../engine/encoding.ts';
import { type Token, tokensOf } from './regex-syntax.ts';

const ASCII_END = 0x80;

/** The character that a piece stands for, when it stands for exactly one outside ASCII. */
const beyondAscii = ({ type, text }: Token): string | undefined => {
  if (type !== 'text' && type !== 'escape') return undefined;
  const written = type === 'text' ? text : (escaped(text) ?? '');
  return (written.codePointAt(0) ?? 0) >= ASCII_END ? written : undefined;
};

const escaped = (text: string): string | undefined => {
  const code = /^\\[ux]([0-9A-Fa-f]+)$/.exec(text)?.[1];
  return code === undefined ? text.slice(1) : String.fromCodePoint(Number.parseInt(code, 16));
};

const asBytes = (character: string): string => {
  const bytes = new TextEncoder().encode(character);
  const units = [...byteText(bytes, 0, bytes.length)].map((unit) => unit.charCodeAt(0));
  return `(?:${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')})`;
};

const isSurrogate = (character: string): boolean => /^[\uD800-\uDFFF]$/.test(character);

const isWideClass = ({ type, text }: Token): boolean =>
  type === 'class' &&
  tokensOf(text.slice(1, -1)).some((token) => beyondAscii(token) !== undefined && !token.text.startsWith('\\x'));

/**
 * Rewrites a regular expression over text so that it runs on UTF-8, one character a byte, as rules do.
 * @returns the source of the regular expression, or why it cannot be done
 */
export const overBytes = (source: string): { readonly source: string } | { readonly problem: string } => {
  const tokens = tokensOf(source);
  const wide = tokens.find(isWideClass);
  if (wide) return { problem: `a rule sees UTF-8 bytes: write ${wide.text} as alternatives, such as (?:ä|ö)` };
  const characters = tokens.map(beyondAscii);
  if (characters.some((character) => character !== undefined && isSurrogate(character)))
    return { problem: 'write the character itself instead of a pair of \\u escapes' };
  return {
    source: tokens.map(({ text }, i) => (characters[i] === undefined ? text : asBytes(characters[i]))).join(''),
  };
};
