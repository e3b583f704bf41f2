/** What comments could allow. */
export interface CommentSubject {
  /** The text of the lines that the secret stands on. */
  readonly lines: string;
  /** The text of the line above them, empty when there is none. */
  readonly above: string;
  /** The text of all that stands before them. */
  readonly before: () => string;
  /** The id of the rule that found the secret. */
  readonly rule: string;
}
