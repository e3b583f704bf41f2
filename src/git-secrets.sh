#!/bin/sh
# What `git secrets` runs. The program proper is git-secrets.cjs beside this file; it needs Node, which takes longer to
# start than a hook should take. So the shell first answers what it is sure of: files, a commit or a message in which
# git grep or grep finds none of the patterns anywhere, not even within words, hold nothing prohibited. Whatever is
# found, whatever is unusual and whatever fails is left to the program.

program() {
  file=$0
  while [ -h "$file" ]; do
    link=$(readlink "$file") || break
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
  command -v node >/dev/null 2>&1 || {
    echo 'git-secrets: nothing was scanned: Node.js (node) is not on PATH' >&2
    exit 2
  }
  # A file that holds nothing, as an installation leaves that was cut short, would run and end with 0.
  [ -s "${file%/*}/git-secrets.cjs" ] || {
    echo 'git-secrets: nothing was scanned: the program is damaged; install keywarden again' >&2
    exit 2
  }
  exec node "${file%/*}/git-secrets.cjs" "$@"
}

newline='
'

# Writes \s, which some implementations do not know, as a class. Behind a bracket it could be something else.
translate() {
  left=$pattern
  pattern=
  plain=
  while :; do
    case $left in
      *'\s'*) ;;
      *) break ;;
    esac
    start=${left%%'\s'*}
    case $start in
      *'['*) return 1 ;;
    esac
    pattern="$pattern$start[[:space:]]"
    plain="${plain}${start}s"
    left=${left#*'\s'}
  done
  pattern=$pattern$left
  plain=$plain$left
}

# Whether all implementations of POSIX expressions agree on what the pattern means.
is_agreed() {
  case $plain in
    *[!' '-'~']*) return 1 ;;                        # not ASCII
    *'\\'* | *'\') return 1 ;;                       # an escaped backslash, behind which nothing is as it looks
    *'\'[0-9A-Za-z'<>`'\']*) return 1 ;;             # escapes of GNU, references to groups
    *'[.'* | *'[='*) return 1 ;;                     # collating elements
    *['*+?}']['*+?{']*) return 1 ;;                  # what is repeated already
    ['*+?{']* | *['(|^$']['*+?{']*) return 1 ;;      # nothing to repeat
    *'{,'*) return 1 ;;
  esac
}

# Adds a pattern to those that are looked for.
add() {
  patterns=$patterns$1$newline
}

# Prints the key that a line of a credentials file gives, without white space and quotation marks. In a pattern a full
# stop stands for any character, here for those that would mean something else there.
key_in() (
  set -f
  IFS="$blanks"
  set -- ${1#*=}
  IFS=
  key=$*
  case $key in
    *[!0-9A-Za-z/+=_.-]*) return 1 ;;
  esac
  while :; do
    case $key in
      *+*) key=${key%%+*}.${key#*+} ;;
      *) break ;;
    esac
  done
  printf '%s' "$key"
)

add_keys() {
  [ -n "$HOME" ] || return 1
  file=$HOME/.aws/credentials
  [ -e "$file" ] || return 0
  [ -f "$file" ] && [ -r "$file" ] || return 1
  blanks=$(printf ' "\t\r')
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      *aws_access_key_id*=* | *aws_secret_access_key*=*)
        key=$(key_in "$line") || return 1
        [ -z "$key" ] || add "$key"
        ;;
    esac
  done <"$file"
}

# Sets `patterns` to all that is looked for, a line each.
load() {
  settings=$(git config --get-regexp '^secrets\.(patterns|providers)$' 2>&1) || return 1
  patterns=
  while IFS= read -r line; do
    case $line in
      'secrets.patterns '?*)
        pattern=${line#'secrets.patterns '}
        translate && is_agreed || return 1
        add "$pattern"
        ;;
      'secrets.providers git secrets --aws-provider') add_keys || return 1 ;;
      *) return 1 ;;
    esac
  done <<END
$settings
END
  [ -n "$patterns" ]
}

# Whether a search, "$@", finds none of the patterns in what `operands` holds, a line each.
finds_nothing() {
  load || return 1
  set -f
  IFS=$newline
  found=$("$@" -f - -- $operands 2>&1 <<END
${patterns%"$newline"}
END
  )
  [ $? = 1 ] && [ -z "$found" ]
}

ask_git() {
  git -c core.fsmonitor=false -c core.quotePath=true -c grep.fallbackToNoIndex=false "$@"
}

tree_is_clean() {
  unset GREP_OPTIONS
  operands=
  finds_nothing ask_git grep -alE
}

# A first commit, and names that git quotes, are left to the program. So is a search of nothing: it would be one of all.
commit_is_clean() {
  [ -e .git ] || return 1
  operands=$(ask_git diff-index --cached --name-only --no-renames --no-relative --diff-filter=d \
    --ita-invisible-in-index HEAD -- 2>&1) || return 1
  case $operands in
    '' | *'"'*) return 1 ;;
  esac
  finds_nothing ask_git grep --cached -alE
}

message_is_clean() {
  operands=$1
  [ -f "$operands" ] && finds_nothing grep -qE
}

is_no_merge() {
  [ "$2" != merge ] && [ -f "$1" ] && [ ! -e "${1%/*}/MERGE_HEAD" ]
}

is_clean() {
  export LC_ALL=C GIT_LITERAL_PATHSPECS=1 GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0 GIT_NO_LAZY_FETCH=1
  case "$# $1 ${2-}" in
    '1 --scan ') tree_is_clean ;;
    '1 --pre_commit_hook ' | '2 --pre_commit_hook --') commit_is_clean ;;
    '3 --commit_msg_hook --') message_is_clean "$3" ;;
    [345]' --prepare_commit_msg_hook --') is_no_merge "$3" "${4-}" ;;
    *) return 1 ;;
  esac
}

if (is_clean "$@"); then exit 0; fi
program "$@"
