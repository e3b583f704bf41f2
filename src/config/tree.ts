import type { Mark } from './remarks.ts';

export interface TreeEntry {
  readonly key: string;
  readonly at: Mark;
  readonly value: Tree;
}

/** A settings file as read, before anything is known about what it means. */
export type Tree = { readonly at: Mark } & (
  | { readonly type: 'map'; readonly entries: readonly TreeEntry[] }
  | { readonly type: 'list'; readonly items: readonly Tree[] }
  | { readonly type: 'scalar'; readonly value: string | number | boolean | null }
);

const MOST_SHOWN = 60;

/** A text in quotes, cut when it is long. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** What stands there, in words, for a message that says what was expected instead. */
export const got = (tree: Tree): string => {
  if (tree.type === 'map') return 'a map';
  if (tree.type === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list';
  if (tree.value === null) return 'nothing';
  return typeof tree.value === 'string' ? quoted(tree.value) : `the ${typeof tree.value} ${tree.value}`;
};
