import { type SimpleGit, simpleGit } from 'simple-git';
import { KeywardenError, messageOf } from '../errors.ts';

/** A setting of git (git-config), as far as it concerns one repository. */
export interface Setting {
  /** The value in force; undefined when there is none. */
  readonly value: string | undefined;
  /** The value that the repository itself sets, in its own or its worktree's file. */
  readonly own: string | undefined;
  /** The files that set it, as git names them, the last of which wins. */
  readonly files: readonly string[];
}

/** The library takes git's environment away unless it is told what to leave: a hook and a test need all of it. */
const environment = (): readonly string[] => Object.keys(process.env).filter((name) => name.startsWith('GIT_'));

const open = (folder: string): SimpleGit =>
  simpleGit({ baseDir: folder, unsafe: { allowUnsafeHooksPath: true }, allowEnvironment: environment() });

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
  const effective = await asking(git.getConfig(key));
  const own = await asking(git.getConfig(key, 'local'));
  return { value: effective.value ?? undefined, own: own.value ?? undefined, files: effective.paths };
};

/** Sets a setting of git in the repository's own file. */
export const writeSetting = async (folder: string, key: string, value: string): Promise<void> => {
  await asking(open(folder).addConfig(key, value, false, 'local'));
};
