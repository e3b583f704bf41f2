import type { Term } from './term.ts';

/**
 * By what a rule's findings can be told.
 * `on line`: the rule sees one line at a time, which holds all there is to see.
 * `named`: a name stands not far before the secret, on its line or on one above, and all secrets hold one of some runs.
 * `near`: the same, with secrets that hold nothing by which they could be found.
 * `anywhere`: all others; what tells of them may stand on any line.
 */
export type Sort = 'on line' | 'named' | 'near' | 'anywhere';

/** What some line of all that is found holds, letter case aside: one of the texts, or one of the terms. */
export interface Superset {
  /** Texts to be found as they are, for which a search takes little however many there are. */
  readonly texts: readonly string[];
  /** What has no rare text. */
  readonly terms: readonly Term[];
}

export const NOTHING_TOLD: Superset = { texts: [], terms: [] };

/** What tells of the findings of one rule. Plain data, so that the build can write it down for the rules that come with it. */
export interface Signs {
  readonly sort: Sort;
  /** Runs one of which stands on each line with a secret, by their places in `CARRIERS`; undefined where there are none. */
  readonly carriers: readonly number[] | undefined;
  /** What the first look comes up with: on new lines where there are no carriers; on any line for `anywhere`. */
  readonly first: Superset;
  /**
   * What the second look finds, of rules that are told by lines, and of secrets that no name tells; undefined where nothing
   * is told.
   */
  readonly superset: Superset | undefined;
  /** What the lines up to that of a secret hold, joined by blanks, of a rule that is `near`, or `named` by a common name. */
  readonly joined: readonly Term[];
  /** The names of a rule that goes by them, and how far before the secret a match can begin, characters. */
  readonly names: readonly string[];
  readonly reach: number;
  /**
   * What the path of each finding holds one of, letter case aside, with a `*` for what stands between texts; where there is
   * any, nothing else is looked for.
   */
  readonly paths: readonly string[];
}

/** What tells of text that is encoded, whatever the rules are. */
export interface EncodedSigns {
  /** What a line with text in base64 or hexadecimal holds, as POSIX extended regular expression. Letter case counts. */
  readonly lines: string;
  /** What a line holds on which text is hidden in any other way: by escapes, by joints. Nothing of it goes on on the next line. */
  readonly hidden: readonly Term[];
}
