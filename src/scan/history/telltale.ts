import type { Span } from '../../engine/finding.ts';

/** A text that holds something; what is a line has the line break before it. */
export interface Telltale {
  readonly bytes: Uint8Array;
  /** The part of it whose keywords count: what others wake is told by another one. Undefined: all of it. */
  readonly keywordsIn: Span | undefined;
}
