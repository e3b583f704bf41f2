import type { ByteSet } from './byte-set.ts';

/** Places without width: line ends, and the word edges of GNU (`\<`, `\>`, `\b`, `\B`). */
export type Anchor = 'line start' | 'line end' | 'word start' | 'word end' | 'word edge' | 'no word edge';

/** A POSIX extended regular expression, read. */
export type Node =
  | { readonly kind: 'bytes'; readonly set: ByteSet }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'group'; readonly index: number; readonly body: Node }
  | { readonly kind: 'backreference'; readonly index: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'alternatives'; readonly branches: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number };

/** Matches nothing, at any place. */
export const EMPTY: Node = { kind: 'sequence', parts: [] };

/** A pattern that is not a regular expression, or asks for something that cannot be translated; says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}
