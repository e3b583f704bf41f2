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
export const PRECHECK = 'keywarden-quick';

/** What it was called when hooks ended with it; hooks that still do are to be installed again. */
export const OLD_PRECHECK = 'keywarden-precheck';

/** The file beside it with the changes that the first hook of a commit let pass, which the next one need not look at. */
export const PASSED = 'keywarden-passed';

/** What the pre-check sets when it has looked at all there is: that it ended well an empty file would say too. */
export const CLEAN = 'keywarden_clean';

/**
 * Counts how often what hooks run has changed so that those installed before are slower, or see less. The doctor has them
 * installed again.
 */
export const FORM = 3;

/** Whether a hook script runs what it would if it was installed now. */
export const isOfToday = (script: string): boolean => new RegExp(`^# Form ${FORM}$`, 'm').test(script);

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
  const isQuick = QUICK.includes(hook);
  return [
    '# Keeps credentials out of git. Written by `keywarden install`, taken out by `keywarden uninstall`.',
    `# Form ${FORM}`,
    ...PATH_LINES,
    ...(readsInput ? ['keywarden_input=$(cat)'] : []),
    ...(isQuick ? quickLines(hook) : []),
    '(',
    '  set +u',
    // Node reads all of these certificates whenever it starts, which takes longer than the hook; it talks to nobody.
    '  unset NODE_EXTRA_CA_CERTS',
    ...(isQuick
      ? ['  export KEYWARDEN_QUICK', `  if [ -n "$${HANDED}" ]; then export ${HANDED}; else unset ${HANDED}; fi`]
      : []),
    ...(readsInput ? inputLines('  ') : []),
    ...runLines(options),
    ') || exit $?',
    ...(isQuick ? ['fi'] : []),
    ...(readsInput ? inputLines('') : []),
    'PATH=$keywarden_whole_path',
  ].join('\n');
};

/**
 * Of PATH only what does not depend on where one stands: git runs hooks at the top of the worktree, where a commit could
 * have brought a program of any name. Husky puts such a folder into it; what comes behind our lines finds it there again.
 */
const PATH_LINES = [
  'keywarden_whole_path=$PATH',
  'case :$PATH: in *:[!/]*)',
  '  keywarden_rest=$PATH: keywarden_path=',
  '  while [ -n "$keywarden_rest" ]; do',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell
  '    case $keywarden_rest in /*) keywarden_path=$keywarden_path:${keywarden_rest%%:*} ;; esac',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell
  '    keywarden_rest=${keywarden_rest#*:}',
  '  done',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell
  '  PATH=${keywarden_path#:} ;;',
  'esac',
];

/**
 * Git lets nobody commit a path below `.git`, so what is read there is nothing that a commit could have brought. It is read
 * by the hook's own shell, which takes less than another, and does not end it.
 */
const quickLines = (hook: HookName): string[] => [
  `keywarden_hook=${hook}`,
  `${HANDED}=`,
  'KEYWARDEN_QUICK=stale',
  'keywarden_quick=',
  `${CLEAN}=`,
  `case \${GIT_INDEX_FILE-} in .git/* | */.git/*)`,
  `  keywarden_quick=\${GIT_INDEX_FILE%/*}/${PRECHECK} ;;`,
  'esac',
  'keywarden_passed() { :; }',
  // Behind `command`, a file that is damaged does not end the hook; a name that is not set would.
  'case $- in *u*) keywarden_quick= ;; esac',
  '[ ! -r "$keywarden_quick" ] || command . "$keywarden_quick" 2>/dev/null || :',
  `if [ "$${CLEAN}" != yes ]; then`,
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
