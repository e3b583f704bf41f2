import { mask } from '../engine/secret.ts';

/**
 * Masks secrets in a text, the longest first, so that none is left half masked by one that is a part of it.
 * @returns the function that does so, for many texts
 */
export const masking = (secrets: ReadonlySet<string>): ((text: string) => string) => {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, () => mask(secret)), text);
};
