import type { HookName } from './names.ts';

/** The program to fall back on, for a hook that belongs to one machine only. Absolute paths. */
export interface Program {
  readonly node: string;
  readonly file: string;
}

export interface ScriptOptions {
  readonly hook: HookName;
  /** The folder of the npm project, from the top of the worktree, with `/` between folders; empty at the top. */
  readonly project: string;
  readonly program?: Program;
}

/** A text as one word of sh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const forward = (path: string): string => quoted(path.replaceAll('\\', '/'));

/**
 * What a hook runs, in POSIX sh: keywarden of this worktree's project, else of the main worktree's (a linked worktree
 * seldom has packages of its own), else from PATH. Where there is none, the commit is stopped: it was not looked at.
 */
export const hookLines = ({ hook, project, program }: ScriptOptions): string => {
  const bin = `${project === '' ? '' : `${project}/`}node_modules/.bin/keywarden`;
  const run = `hook ${hook} "$@"`;
  return [
    '# Keeps credentials out of git. Written by `keywarden install`, taken out by `keywarden uninstall`.',
    '(',
    `  own=${quoted(bin)}`,
    `  [ -x "$own" ] && exec "$own" ${run}`,
    '  shared=$(git rev-parse --git-common-dir)/../$own',
    `  [ -x "$shared" ] && exec "$shared" ${run}`,
    `  command -v keywarden >/dev/null 2>&1 && exec keywarden ${run}`,
    ...(program ? fallback(program, run) : []),
    '  echo "keywarden is not installed here: nothing was scanned, so this is stopped. Try: npm install" >&2',
    '  exit 2',
    ') || exit $?',
  ].join('\n');
};

const fallback = ({ node, file }: Program, run: string): string[] => [
  `  [ -x ${forward(node)} ] && [ -f ${forward(file)} ] && exec ${forward(node)} ${forward(file)} ${run}`,
];

/** What runs a hook that stood there before and is no shell script: the file it was set aside as. */
export const chainLines = (aside: string): string => `exec "$(dirname "$0")"/${quoted(aside)} "$@"\n`;
