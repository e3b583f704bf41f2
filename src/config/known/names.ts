/** The file, at the top of the repository, that says which findings are none. */
export const ALLOW_NAME = '.keywarden-allow';

/** The file, at the top of the repository, that says which secrets were there before keywarden came. */
export const BASELINE_NAME = '.keywarden-baseline';
