import type { CommentSubject } from './comment-subject.ts';

/** What all comments of secretlint that switch something off begin with. */
export const SECRETLINT = 'secretlint-disable';

/**
 * A comment of secretlint: what it does, then the rules that it is for, of which `--` ends the list; all rules when there
 * are none (https://github.com/secretlint/secretlint, secretlint-rule-filter-comments).
 */
const COMMENT = /\bsecretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n]*)/g;
const RULE = /@?[\w./-]*secretlint-rule-([a-z0-9-]+)/g;

/** Rules of secretlint whose names ours do not begin with. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  gcp: ['gcp', 'google'],
  basicauth: ['url', 'http'],
  'database-connection-string': ['connection', 'url'],
  npm: ['npm', 'npmrc'],
  '1password': ['one'],
};

const isAll = (name: string): boolean => name.startsWith('preset-');

/** Whether a rule of secretlint looks for what a rule of ours looks for, as far as their names tell. */
const isKin = (name: string, rule: string): boolean => {
  const bare = (text: string): string => text.replaceAll('-', '');
  const words = SAME[name] ?? [name];
  return isAll(name) || words.some((word) => bare(rule).startsWith(bare(word)));
};

const isFor = (rest: string, rule: string): boolean => {
  const names = [...(rest.split(/\s--/, 1)[0] ?? '').matchAll(RULE)].map(([, name = '']) => name);
  return names.length === 0 || names.some((name) => isKin(name, rule));
};

const says = (text: string, what: string, rule: string): boolean =>
  [...text.matchAll(COMMENT)].some(([, kind, rest = '']) => kind === what && isFor(rest, rule));

/** Whether what stands before it has switched a rule off and not on again. */
const isOff = (before: string, rule: string): boolean => {
  let off = false;
  for (const [, kind, rest = ''] of before.matchAll(COMMENT))
    if ((kind === 'disable' || kind === 'enable') && isFor(rest, rule)) off = kind === 'disable';
  return off;
};

/** The comment of secretlint that allows a secret, if any: on its line, the line above, or that opens a block around it. */
export const secretlintAllowance = ({ lines, above, before, rule }: CommentSubject): string | undefined => {
  if (says(lines, 'disable-line', rule)) return `${SECRETLINT}-line`;
  if (says(above, 'disable-next-line', rule)) return `${SECRETLINT}-next-line`;
  return isOff(before(), rule) ? SECRETLINT : undefined;
};
