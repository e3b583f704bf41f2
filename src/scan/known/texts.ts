import { ALLOW_NAME, BASELINE_NAME } from '../../config/known/names.ts';

/** The files that say which findings are known, at the top of the repository. */
export const KNOWN_NAMES = [ALLOW_NAME, BASELINE_NAME] as const;

/** The texts of these files, by name; there is none for a file that is not there. */
export type KnownTexts = ReadonlyMap<string, string>;

/** Reads these files where `read` finds them. */
export const knownTexts = async (read: (name: string) => Promise<string | undefined>): Promise<KnownTexts> => {
  const texts = new Map<string, string>();
  for (const name of KNOWN_NAMES) {
    const text = await read(name);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
};
