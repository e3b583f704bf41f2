import { type SimpleGit, simpleGit } from 'simple-git';
import { KeywardenError, messageOf } from '../errors.ts';

/** A setting of git (git-config), as far as it concerns one repository. */
export interface Setting {
  /** The value in force; undefined when there is none. */
  readonly value: string | undefined;
  /** The value that the repository itself sets, in its own file or one that this includes. */
  readonly own: string | undefined;
  /** The value that stands in the repository's own file. */
  readonly written: string | undefined;
  /** The files that set it, as git names them, the last of which wins. */
  readonly files: readonly string[];
}

/** The library takes git's environment away unless it is told what to leave: a hook and a test need all of it. */
const environment = (): readonly string[] => Object.keys(process.env).filter((name) => name.startsWith('GIT_'));

const open = (folder: string): SimpleGit =>
  simpleGit({
    baseDir: folder,
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeInclude: true },
    allowEnvironment: environment(),
  });

const asking = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
  try {
    return await question;
  } catch (thrown) {
    throw new KeywardenError(`git config failed: ${messageOf(thrown).trim()}`, { cause: thrown });
  }
};

/** Reads a setting of git as it is in force in a folder, and as the repository there sets it. */
export const readSetting = async (folder: string, key: string): Promise<Setting> => {
  const git = open(folder);
  const { value, paths } = await asking(git.getConfig(key));
  const { value: written } = await asking(git.getConfig(key, 'local'));
  // Git prints nothing for a setting that nobody sets; the last of several values is the one that holds.
  const own = await asking(git.raw(['config', '--local', '--includes', '--null', '--get-all', key]));
  return {
    value: value ?? undefined,
    own: own.split('\0').at(-2),
    written: written ?? undefined,
    files: paths,
  };
};

/** Sets a setting of git in the repository's own file. */
export const writeSetting = async (folder: string, key: string, value: string): Promise<void> => {
  await asking(open(folder).addConfig(key, value, false, 'local'));
};

/** Takes a setting out of the repository's own file. */
export const removeSetting = async (folder: string, key: string): Promise<void> => {
  const { written } = await readSetting(folder, key);
  if (written !== undefined) await asking(open(folder).raw(['config', '--local', '--unset-all', key]));
};

/** A setting and the file that sets it, as git names it. */
export interface PlacedSetting {
  readonly name: string;
  readonly value: string;
  readonly file: string;
}

/** All settings of git in force in a folder, of several files all, in the order in which they hold. */
export const listSettings = async (folder: string): Promise<readonly PlacedSetting[]> => {
  const { files, values } = await asking(open(folder).listConfig());
  return files.flatMap((file) =>
    Object.entries(values[file] ?? {}).map(([name, value]) => ({ name, value: [value].flat().at(-1) ?? '', file })),
  );
};
