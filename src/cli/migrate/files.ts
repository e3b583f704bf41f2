import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInRules } from '../../../patterns/index.ts';
import type { Draft } from '../../config/migrate/draft.ts';
import { settingsText } from '../../config/migrate/text.ts';
import { usableDraft } from '../../config/migrate/usable.ts';
import { KeywardenError, messageOf, UsageError } from '../../errors.ts';
import type { Surroundings } from './tool.ts';

export const BUILT_IN: readonly string[] = builtInRules.map(({ id }) => id);

/** The folder that the other tool's files stand in. */
const folderOf = ({ home, cwd }: Surroundings): string => home?.root ?? cwd;

/** The text of a file there; undefined when there is none. */
export const readIfThere = (surroundings: Surroundings, name: string): string | undefined => {
  try {
    return readFileSync(resolve(folderOf(surroundings), name), 'utf8');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new KeywardenError(`${name} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** A file with its name as messages show it. */
export interface Named {
  readonly file: string;
  readonly text: string;
}

/**
 * The file that the user names, else the first of the tool's usual ones that is there.
 * @throws UsageError when there is none
 */
export const readFirst = (surroundings: Surroundings, names: readonly string[]): Named => {
  const { file: wanted } = surroundings;
  for (const file of wanted === undefined ? names : [resolve(surroundings.cwd, wanted)]) {
    const text = readIfThere(surroundings, file);
    if (text !== undefined) return { file: wanted ?? file, text };
  }
  throw new UsageError(`expected ${wanted ?? names.join(' or ')} in ${folderOf(surroundings)}, found none`);
};

const isEmpty = ({ rules, custom, allow }: Draft): boolean =>
  rules.size === 0 && custom.length === 0 && allow.length === 0;

/** The settings of a draft as far as they can be used, with the notes about them. */
export const settingsOf = async (
  draft: Draft,
): Promise<{ readonly settings: string | undefined; readonly notes: readonly string[] }> => {
  const usable = await usableDraft(draft);
  return { settings: isEmpty(usable) ? undefined : settingsText(usable), notes: usable.notes };
};
