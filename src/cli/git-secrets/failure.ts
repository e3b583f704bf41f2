import { isExpected } from '../../errors.ts';
import { Stop } from './stop.ts';

/**
 * How the searches behind git-secrets end when they cannot search: grep with 2, git with 128.
 * Those who call git-secrets tell by it that something broke from something that was found.
 */
export const EXIT_OF = { files: 2, repository: 128 } as const;

export type SearchKind = keyof typeof EXIT_OF;

/** Runs a search; when it cannot be done, the run ends with the exit code of its kind. */
export const searching = async (kind: SearchKind, search: () => Promise<number>): Promise<number> => {
  try {
    return await search();
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    throw new Stop(EXIT_OF[kind], `git-secrets: ${thrown.message}${thrown.hint ? `\n${thrown.hint}` : ''}`);
  }
};
