import { groupName, isCapture, type Token, tokensOf } from './regex-syntax.ts';

const SECRET = 'secret';

/**
 * Names the group of a regular expression that holds the secret `secret`, which is what a rule looks for.
 * Naming a group does not renumber any, so references by number stay right.
 * @param wanted the number of the group; 0 for the whole match; undefined for the group named `secret`, else the first
 * @returns the source of the regular expression, or why there is no such group
 */
export const nameSecretGroup = (
  source: string,
  wanted: number | undefined,
): { readonly source: string } | { readonly problem: string } => {
  const tokens = tokensOf(source);
  const captures = tokens.filter(isCapture);
  const named = captures.find((token) => groupName(token) === SECRET);
  if (named && (wanted === undefined || captures[wanted - 1] === named)) return { source };
  if (named) return { problem: 'the regex names another group `secret`; leave out one of the two' };
  if (wanted !== undefined && wanted > captures.length)
    return { problem: `expected the number of a group of the regex, which has ${captures.length}, got ${wanted}` };
  const group = captures[(wanted ?? 1) - 1];
  return { source: group === undefined ? source : renamed(tokens, group) };
};

const renamed = (tokens: readonly Token[], group: Token): string => {
  const name = groupName(group);
  return tokens
    .map((token) => {
      if (token === group) return `(?<${SECRET}>`;
      return name !== undefined && token.type === 'escape' && token.text === `\\k<${name}>`
        ? `\\k<${SECRET}>`
        : token.text;
    })
    .join('');
};
