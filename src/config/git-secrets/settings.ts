import { KeywardenError } from '../../errors.ts';
import { tryGit } from '../../git/command.ts';

/** What git's own settings say for git-secrets (git-config: all files that hold in a folder, in their order). */
export interface GitSecretsSettings {
  /** `secrets.patterns`: POSIX extended regular expressions of what is prohibited. */
  readonly patterns: readonly string[];
  /** `secrets.allowed`: those of what is not, searched in `path:line:text`. */
  readonly allowed: readonly string[];
  /** `secrets.providers`: commands that print more patterns. */
  readonly providers: readonly string[];
  /** `secrets.redact`, a setting of keywarden's: whether findings are shown masked. */
  readonly redact: boolean;
}

const NO_SUCH_SETTING = 1;

type Setting = readonly [key: string, value: string];

/** With `-z`, a newline ends the key and a NUL the value; a key that stands alone in its file has no newline. */
const parse = (output: string): Setting[] =>
  output
    .split('\0')
    .slice(0, -1)
    .map((entry) => {
      const newline = entry.indexOf('\n');
      return newline < 0 ? [entry, ''] : [entry.slice(0, newline), entry.slice(newline + 1)];
    });

const allSettings = (cwd: string): Setting[] => {
  const { code, stdout, stderr } = tryGit(cwd, ['config', '-z', '--get-regexp', '^secrets\\.']);
  if (code === 0) return parse(stdout.toString());
  if (code === NO_SUCH_SETTING) return [];
  throw new KeywardenError(`git config failed: ${stderr.trim()}`);
};

/** A value may hold several patterns, one a line, as grep takes them. Nothing is looked for by an empty one. */
const linesOf = (values: readonly string[]): string[] => values.flatMap((value) => value.split('\n')).filter(Boolean);

/** Only what git takes for "no" turns it off (git-config, "Values"); it is about showing secrets, so doubt means yes. */
const isOn = (value: string | undefined): boolean => value !== undefined && !/^(?:false|no|off|0+)$/i.test(value);

/** Reads the settings that hold in a folder. */
export const readGitSecretsSettings = (cwd: string): GitSecretsSettings => {
  const settings = allSettings(cwd);
  const valuesOf = (key: string) => settings.flatMap(([name, value]) => (name === key ? [value] : []));
  return {
    patterns: linesOf(valuesOf('secrets.patterns')),
    allowed: linesOf(valuesOf('secrets.allowed')),
    providers: linesOf(valuesOf('secrets.providers')),
    redact: isOn(valuesOf('secrets.redact').at(-1)),
  };
};
