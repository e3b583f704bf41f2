/** A file as it leaks, and what of it has to be found: a text that the secret or its line holds. */
export interface LeakyFile {
  readonly path: string;
  readonly text: string;
  /** The lines, from 1, on which a secret stands. */
  readonly lines: readonly number[];
}

export const file = (path: string, text: string, ...lines: number[]): LeakyFile => ({
  path,
  text: `${text.trim()}\n`,
  lines,
});
