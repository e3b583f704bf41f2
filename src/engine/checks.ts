import { isPublished } from './published.ts';
import type { Check } from './rule.ts';

/** Shannon entropy of a text in bits a character; 0 for the empty text. */
export const entropy = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
};

/** The secret has at least so many bits of Shannon entropy a character. */
export const minEntropy = (bits: number): Check => ({
  name: `entropy >= ${bits}`,
  test: ({ secret }) => entropy(secret) >= bits,
});

/** The secret is none of the values that documentation shows, compared exactly. */
export const notOneOf = (...texts: readonly string[]): Check => {
  const known = new Set(texts);
  return {
    name: 'not a documented example',
    test: ({ secret }) => !known.has(secret),
  };
};

const PLACEHOLDER =
  /^(.)\1*$|x{5,}|\*{3,}|0{8,}|\.{3,}|^<.*>$|^\$[{(]|^\{\{|^%[({]|example|placeholder|changeme|your[-_]|dummy|redacted|insert[-_]|12345678(?:90)?(?![0-9a-z])|(?:1234567890){2}|abcdefgh|a-z0-9/i;

/** True for text that stands where a secret will be: `<token>`, `xxxxx`, `${TOKEN}`, `your-key-here`. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text) || isPublished(text);

/** The secret does not look like a placeholder. For shapes that words and templates fit too. */
export const notPlaceholder: Check = {
  name: 'not a placeholder',
  test: ({ secret }) => !isPlaceholder(secret),
};

/** The secret mixes letters and digits; for shapes that ordinary words fit too. */
export const lettersAndDigits: Check = {
  name: 'letters and digits',
  test: ({ secret }) => /[A-Za-z]/.test(secret) && /[0-9]/.test(secret),
};
