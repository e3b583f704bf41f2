import { byteText } from './encoding.ts';
import { type CompiledRule, type Match, matchesIn } from './match.ts';
import type { Check, Rule } from './rule.ts';

/** A larger file is no credential as a whole. Bytes. */
export const LARGEST_WHOLE = 4096;

/** In archives, `!` stands before the path inside. */
const isNamed = (path: string, name: string): boolean =>
  name.endsWith('/')
    ? `/${path}`.includes(`/${name}`)
    : path.endsWith(name) && (path.length === name.length || '/!'.includes(path.at(-name.length - 1)!));

/** Whether a path is one of those that a rule is for. */
export const isAmong = (files: readonly string[], path: string): boolean => files.some((name) => isNamed(path, name));

/** The content is a file of one of these names. */
export const inFiles = (files: readonly string[]): Check => ({
  name: 'in a file of that name',
  asksPath: true,
  test: ({ path }) => isAmong(files, path),
});

/** Whether a rule looks at files as a whole. Keywords are asked for first: those of all rules are at hand. */
export const isForFiles = (rule: Rule): boolean => rule.keywords.length === 0 && rule.files !== undefined;

const looksAt = ({ files }: Rule, path: string): boolean =>
  files !== undefined && (path === '' || isAmong(files, path));

/** Matches of the rules for whole files. Where the path is not known, each of them looks. */
export const matchesOfFile = (rules: readonly CompiledRule[], bytes: Uint8Array, path: string): readonly Match[] => {
  if (rules.length === 0 || bytes.length > LARGEST_WHOLE) return [];
  const region = { start: 0, end: bytes.length, clippedStart: false, clippedEnd: false };
  let text: string | undefined;
  return rules.flatMap((compiled) => {
    if (!looksAt(compiled.rule, path)) return [];
    text ??= byteText(bytes, 0, bytes.length);
    if (compiled.rule.fits?.(text) === false) return [];
    return matchesIn(compiled, text, { region, path });
  });
};
