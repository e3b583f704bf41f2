/** An entry of an allow-list that is to be written, in the words of the settings. */
export interface AllowDraft {
  readonly rules?: readonly string[];
  readonly paths?: readonly string[];
  readonly pathRegexes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly lines?: readonly string[];
  readonly reason: string;
}

/** A rule that is to be written. */
export interface CustomDraft {
  readonly id: string;
  readonly description?: string;
  readonly regex: string;
  readonly secretGroup?: number;
  readonly keywords?: readonly string[];
  readonly span?: number;
  readonly pathRegexes?: readonly string[];
  readonly entropy?: number;
  readonly allow?: readonly AllowDraft[];
}

/** Settings that are to be written. */
export interface Draft {
  /** The file that they are made from. */
  readonly from: string;
  readonly rules: ReadonlyMap<string, 'off'>;
  readonly custom: readonly CustomDraft[];
  readonly allow: readonly AllowDraft[];
  /** What is otherwise than it was, or could not be carried over, a sentence each. */
  readonly notes: readonly string[];
}
