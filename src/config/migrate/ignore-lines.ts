/** The lines of a file such as `.gitignore`, as globs of the settings. */
export interface IgnoreLines {
  readonly globs: readonly string[];
  /** Lines that take something back (`!important.txt`), which no allowance can. */
  readonly negated: readonly string[];
}

/** Reads lines as `.gitignore` has them (gitignore, "Pattern format"): comments and empty lines left out. */
export const readIgnoreLines = (lines: readonly string[]): IgnoreLines => {
  const patterns = lines
    .map((line) => line.replace(/(?<!\\)\s+$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
  return {
    globs: patterns.filter((line) => !line.startsWith('!')).map((line) => line.replace(/^\\(?=[#!])/, '')),
    negated: patterns.filter((line) => line.startsWith('!')),
  };
};

export const negatedNotes = (file: string, { negated }: IgnoreLines): string[] =>
  negated.map((line) => `${file}: ${line} is left out: an allowance cannot take back what another allows`);
