import { dirname } from 'node:path';
import { HANDED } from '../git/handed.ts';
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

/** A path as one word of sh, also where the system writes it with `\`. */
export const quotedPath = (path: string): string => quoted(path.replaceAll('\\', '/'));

/** The file beside the index that tells what needs no further look (see precheck/). */
export const PRECHECK = 'keywarden-precheck';

/** The file beside it with the changes that the first hook of a commit let pass, which the next one need not look at. */
export const PASSED = 'keywarden-passed';

/** The hooks for which there is a quick way. */
const QUICK: readonly HookName[] = ['pre-commit', 'commit-msg'];

/** The hooks that git tells on standard input what is pushed; hooks that stand behind ours want to read it too. */
const READ_INPUT: readonly HookName[] = ['pre-push', 'pre-receive'];

/**
 * What a hook runs, in POSIX sh: keywarden of this worktree's project, else of the main worktree's (a linked worktree
 * seldom has packages of its own), else from PATH. Where there is none, git is stopped: nothing was looked at.
 */
export const hookLines = (options: ScriptOptions): string => {
  const { hook } = options;
  const readsInput = READ_INPUT.includes(hook);
  return [
    '# Keeps credentials out of git. Written by `keywarden install`, taken out by `keywarden uninstall`.',
    ...(readsInput ? ['keywarden_input=$(cat)'] : []),
    '(',
    ...PATH_LINES,
    ...(QUICK.includes(hook) ? quickLines(hook) : []),
    ...(readsInput ? inputLines('  ') : []),
    ...runLines(options),
    ') || exit $?',
    ...(readsInput ? inputLines('') : []),
  ].join('\n');
};

/**
 * Of PATH only what does not depend on where one stands: git runs hooks at the top of the worktree, where a commit could
 * have brought a program of any name.
 */
const PATH_LINES = [
  '  case :$PATH: in *:[!/]*)',
  '    keywarden_path=',
  '    set -f',
  '    IFS=:',
  '    for keywarden_folder in $PATH; do',
  '      case $keywarden_folder in /*) keywarden_path=$keywarden_path:$keywarden_folder ;; esac',
  '    done',
  '    set +f',
  '    unset IFS',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell
  '    PATH=${keywarden_path#:} ;;',
  '  esac',
];

/** Git lets nobody commit a path below `.git`, so what is read there is nothing that a commit could have brought. */
const quickLines = (hook: HookName): string[] => [
  `  unset ${HANDED}`,
  `  keywarden_hook=${hook}`,
  '  keywarden_passed() { :; }',
  '  KEYWARDEN_QUICK=stale',
  '  export KEYWARDEN_QUICK',
  '  case $GIT_INDEX_FILE in .git/* | */.git/*)',
  `    keywarden_quick=\${GIT_INDEX_FILE%/*}/${PRECHECK}`,
  // Behind `command`, a file that is damaged does not end the hook.
  '    [ -r "$keywarden_quick" ] && command . "$keywarden_quick" 2>/dev/null ;;',
  '  esac',
];

/** Gives what was read from standard input to those who come next. */
const inputLines = (indent: string): string[] => [
  `${indent}if [ -n "$keywarden_input" ]; then`,
  `${indent}  exec <<keywarden_end`,
  '$keywarden_input',
  'keywarden_end',
  `${indent}else`,
  `${indent}  exec </dev/null`,
  `${indent}fi`,
];

const runLines = ({ hook, project, program }: ScriptOptions): string[] => {
  const bin = `${project === '' ? '' : `${project}/`}node_modules/.bin/keywarden`;
  const run = `hook ${hook} "$@"`;
  const start = QUICK.includes(hook) ? 'keywarden_start' : 'exec';
  return [
    ...nodeLines(program),
    `  own=${quoted(bin)}`,
    ...startLines(hook),
    // A file that holds nothing, as an installation leaves that was cut short, would run and end with 0.
    `  [ -x "$own" ] && [ -s "$own" ] && ${start} "$own" ${run}`,
    '  if [ -f .git ]; then',
    '    shared=$(git rev-parse --git-common-dir)/../$own',
    `    [ -x "$shared" ] && [ -s "$shared" ] && ${start} "$shared" ${run}`,
    '  fi',
    `  command -v keywarden >/dev/null 2>&1 && [ -s "$(command -v keywarden)" ] && ${start} keywarden ${run}`,
    ...(program ? fallback(program, start, run) : []),
    '  echo "keywarden is not installed here: nothing was scanned, so this is stopped. Try: npm install" >&2',
    '  exit 2',
  ];
};

/** What the quick way has learned is handed on to the program, which then has nothing to ask of git. */
const startLines = (hook: HookName): string[] =>
  QUICK.includes(hook)
    ? [
        '  keywarden_start() {',
        `    [ -z "$${HANDED}" ] || { keywarden_hand 2>/dev/null | "$@" && keywarden_passed; exit; }`,
        '    [ "$KEYWARDEN_QUICK" != fresh ] || { "$@" && keywarden_passed; exit; }',
        '    exec "$@"',
        '  }',
      ]
    : [];

/** Programs with a window of their own often start git with a PATH that has no Node. */
const nodeLines = (program: Program | undefined): string[] =>
  program
    ? [`  command -v node >/dev/null 2>&1 || PATH=$PATH:${quotedPath(dirname(program.node))}`]
    : [
        '  command -v node >/dev/null 2>&1 || {',
        '    echo "keywarden needs node, which is not in PATH here: nothing was scanned, so this is stopped." >&2',
        '    exit 2',
        '  }',
      ];

const fallback = ({ node, file }: Program, start: string, run: string): string[] => [
  `  [ -x ${quotedPath(node)} ] && [ -s ${quotedPath(file)} ] && ${start} ${quotedPath(node)} ${quotedPath(file)} ${run}`,
];

/** What runs a hook that stood there before and is no shell script: the file it was set aside as. */
export const chainLines = (aside: string): string => `exec "$(dirname "$0")"/${quoted(aside)} "$@"\n`;
