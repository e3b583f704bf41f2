import { quoted } from '../script.ts';
import { joiningLines, TOO_MUCH } from './joining.ts';
import { anyOf, type Looks } from './looks.ts';
import { namingLines } from './naming.ts';
import { SPLITTING } from './splitting.ts';

/** Stands for a NUL byte, which shells and some greps stumble over and UTF-16 consists of. */
const NUL = '\u0001';

export interface Asking {
  /** The settings files that HEAD is asked for. */
  readonly names: readonly string[];
  /** Ends of paths, and folders, of files that are looked at whatever they hold. */
  readonly files: readonly string[];
  readonly looks: Looks;
  /** Whether what stood there before counts as what is new does. */
  readonly oldCounts: boolean;
}

/** More changes than this, in characters of what git says of them, the shell takes too long over. */
const MOST_CHANGES = 16_000_000;

/** So many lines of a message the shell reads by itself. */
const READ_BY_SHELL = 50;

/** In kB. */
const MOST_MEMORY = 262_144;

/** Of a larger file git says that it is binary: it would hold all of it. */
const LARGEST_SHOWN = '64m';

/** More than a file has lines: it is shown whole. Git takes any number of lines for a wish to see them. */
export const WITH_TEXT = '-U1000000';

/**
 * What makes git tell of each change whatever the settings are (git-diff-index). A file that is binary, by its bytes or by
 * an attribute, is said to be; anything else is shown, the objects and not what commands and filters make of them.
 */
const SHOWN = [
  '--no-abbrev --no-renames --no-relative --no-color --no-ext-diff --no-textconv --submodule=short',
  `--ita-invisible-in-index --ignore-submodules=none`,
];

/** Lines of git: of the list and of settings, of binary files, of conflicts. No line of content begins like them. */
const OF_GIT = ':BH*';

const firstPattern = ({ encoded, newLine, oldLine }: Looks['first']): string =>
  `^[${OF_GIT}nqv]|^[ >].*(${anyOf(encoded)})|^ .*(${anyOf(oldLine)})|^p.*(${anyOf(newLine)})`;

const PLAIN_AND_SPARING = `\
# Has bytes taken for bytes, and objects for what they are and where they are.
keywarden_plainly() {
  LC_ALL=C GIT_NO_REPLACE_OBJECTS=1 GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0
  export LC_ALL GIT_NO_REPLACE_OBJECTS GIT_NO_LAZY_FETCH GIT_OPTIONAL_LOCKS
}

# Grep holds whole lines, and a line can be as long as its file: so much memory it gets, where shells can say that.
keywarden_grep() {
  ulimit -v ${MOST_MEMORY}
  exec grep "$@"
}
`;

const TELLING = `\
# Prints lines as new ones. Of a few the shell takes less to read than a process to start.
keywarden_mark() {
  keywarden_left=${READ_BY_SHELL}
  while IFS= read -r keywarden_line; do
    printf '>%s\\n' "$keywarden_line"
    keywarden_left=$((keywarden_left - 1))
    [ $keywarden_left -gt 0 ] || { sed 's/^/>/' && echo; return; }
  done
  printf '>%s\\n' "$keywarden_line"
}

# Prints all that is committed, the message where there is one, and the last line when nothing went wrong.
keywarden_tell() {
  # Of what is no file, a shell that fails to read takes nothing for all there is.
  [ -z "$2" ] || [ -f "$2" ] || return 1
  exec 3<"\${2:-/dev/null}" && keywarden_show "$1" || return 1
  [ -z "$2" ] || keywarden_mark <&3 || return 1
  echo ":$keywarden_end"
}
`;

const LOOKING = `\
# GNU grep says nothing more once it has seen a NUL byte. Others do not know the option, and are shown another byte; so are
# awks that do not see any.
keywarden_look() {
  keywarden_seen=$(keywarden_plainly
    keywarden_print "$@" | keywarden_join | keywarden_grep --no-group-separator -E -e "$keywarden_first")
  [ -n "$keywarden_seen" ] || keywarden_seen=$(keywarden_plainly
    keywarden_print "$@" | tr '\\000' '\\001' | keywarden_join | keywarden_grep -E -e "$keywarden_first|$keywarden_nul")
}
`;

/**
 * Functions of the shell that ask git what is committed, and look through it once. Every process that the shell starts
 * costs about a millisecond, and those of git more: one says how the settings of HEAD stand, one shows the changes, and
 * one looks through both.
 *
 * Git is asked in its own folder: elsewhere it would take files of the worktree for the staged ones, when their size and
 * time fit.
 */
export const askingLines = ({ names, files, looks, oldCounts }: Asking): string => `\
keywarden_nul='${NUL}'
keywarden_first=${quoted(firstPattern(looks.first))}

${PLAIN_AND_SPARING}
# Shows all that is committed: its list, and the text of each file with a mark before each line, ">" for what is new.
keywarden_show() {
  cd -- "$keywarden_folder" && GIT_DIR=. GIT_INDEX_FILE=\${GIT_INDEX_FILE##*/} && export GIT_DIR GIT_INDEX_FILE || return 1
  unset GIT_WORK_TREE GIT_DIFF_OPTS GIT_EXTERNAL_DIFF
  git -c core.fsmonitor=false -c core.quotePath=false -c core.bigFileThreshold=${LARGEST_SHOWN} diff-index --cached --raw "$1" \\
    ${SHOWN.join(' \\\n    ')} \\
    --output-indicator-new='>' --output-indicator-context='${oldCounts ? '>' : ' '}' HEAD --
}

${TELLING}
# Prints what git says of the settings of HEAD before that, and before that a NUL byte.
keywarden_print() {
  printf 'H\\000H\\n'
  if keywarden_seen_settings; then
    printf '%s\\n' "$keywarden_settings"
  else
    git cat-file --batch-check=':%(objectname) %(objecttype) %(objectsize)' <<keywarden_end || return 1
${names.map((name) => `HEAD:${name}`).join('\n')}
keywarden_end
  fi
  keywarden_tell "$@"
}

# Makes of all that what is looked through.
${joiningLines(looks, MOST_MEMORY)}
${LOOKING}
${namingLines(files, looks.paths)}
${SPLITTING}
# Sets keywarden_changes to what git says of all that is committed, and finds the lines to look at again.
keywarden_ask() {
  keywarden_look "$@"
  case $keywarden_seen in
    "$keywarden_settings$keywarden_newline"*"$keywarden_newline:$keywarden_end" | "$keywarden_settings$keywarden_newline:$keywarden_end") ;;
    "$keywarden_settings$keywarden_newline"*"$keywarden_newline"${TOO_MUCH}) ;;
    *) return 1 ;;
  esac
  keywarden_seen=\${keywarden_seen#"$keywarden_settings"}
  keywarden_seen=\${keywarden_seen%"$keywarden_newline:$keywarden_end"}
  keywarden_split || return 1
  keywarden_changes=\${keywarden_changes#"$keywarden_newline"}
  case $keywarden_changes in ${names.map((name) => `*${quoted(name)}* | `).join('')}*.keywarden[.-]* | *'0 U'*) return 1 ;; esac
  [ \${#keywarden_changes} -le ${MOST_CHANGES} ] || return 1
  KEYWARDEN_QUICK=fresh
  keywarden_unnamed || return 1
  # A file that is binary, a path in conflict.
  case $keywarden_seen in *"$keywarden_newline"[BH*]*) return 1 ;; esac
}
`;
