import type { Settings } from '../../config/load.ts';
import { quoted, quotedPath } from '../script.ts';

/** Settings files that no commit holds, with what they say. */
export interface Outside {
  /** What the user's own settings file says; undefined when there is none. */
  readonly user: string | undefined;
  /** Files of npm packages that are extended, by their absolute paths. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Longer texts the shell takes too long to read. */
const MOST_CHARACTERS = 20_000;

/**
 * What the shell has to compare before it trusts the pre-check.
 * @returns undefined when that is more than it can
 */
export const outsideOf = ({ files }: Settings, userFile: string | undefined): Outside | undefined => {
  const onDisk = files.flatMap((file) => file.onDisk ?? []);
  if (onDisk.some(({ text }) => text.length > MOST_CHARACTERS || text.includes('\0'))) return undefined;
  const user = onDisk.find(({ path }) => path === userFile)?.text;
  const packages = onDisk.filter(({ path }) => path !== userFile);
  return { user, packages: new Map(packages.map(({ path, text }) => [path, text])) };
};

const endingInNewline = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const same = (file: string, text: string): string =>
  `  keywarden_same ${file} ${quoted(endingInNewline(text))} || return 1`;

/** In CI the user's file does not count, so that what was made with it is of no use there. */
const userLines = (user: string | undefined): string[] =>
  user === undefined
    ? ['  [ ! -e "$keywarden_user" ] || return 1']
    : ['  [ -z "$CI" ] || return 1', same('"$keywarden_user"', user)];

/** Of longer ones the shell is slower than a process. */
const LONG = 3000;

/** Files are read by the shell itself: a process would take longer than all of it. Nothing is compared where that is no use. */
export const outsideLines = (outside: Outside | undefined): string =>
  [SAME, outside === undefined ? 'keywarden_outside() { :; }' : comparison(outside), ''].join('\n');

const SAME = `\
# Whether a file says what it said.
keywarden_same() {
  [ -r "$1" ] || return 1
  keywarden_text=
  if [ \${#2} -gt ${LONG} ]; then
    keywarden_text=$(cat <"$1")$keywarden_newline
  else
    while IFS= read -r keywarden_line || [ -n "$keywarden_line" ]; do
      keywarden_text=$keywarden_text$keywarden_line$keywarden_newline
    done <"$1"
  fi
  [ "$keywarden_text" = "$2" ]
}
`;

const comparison = ({ user, packages }: Outside): string =>
  [
    '# Whether settings that no commit holds are as they were, and nothing asks for others.',
    'keywarden_outside() {',
    '  [ -z "$KEYWARDEN_CONFIG$KEYWARDEN_POLICY" ] || return 1',
    `  keywarden_user=\${XDG_CONFIG_HOME:-$HOME/.config}/keywarden/config.yaml`,
    ...userLines(user),
    ...[...packages].map(([file, text]) => same(quotedPath(file), text)),
    '}',
  ].join('\n');
