import { HANDED, HANDED_KNOWN, HANDED_SETTINGS } from '../../git/handed.ts';
import { PASSED } from '../script.ts';

/** Up to so much is handed on by the shell, in characters of what git says of the changes. */
const MOST_HANDED = 30_000;

/** Functions of the shell that tell others what this hook has learned: the next hook of the commit, and the real program. */
export const handingLines = (): string => `\
keywarden_passes=$keywarden_folder/${PASSED}

# Sets keywarden_noted to what tells this pre-check from others, and the commit at HEAD from others as far as the shell can
# read it: where it is no file of its own, nothing comes behind the colon.
keywarden_note() {
  keywarden_noted=
  [ -e "$keywarden_folder/commondir" ] || IFS= read -r keywarden_noted <"$keywarden_folder/HEAD"
  case $keywarden_noted in
    'ref: refs/heads/'*) IFS= read -r keywarden_noted <"$keywarden_folder/\${keywarden_noted#ref: }" || keywarden_noted= ;;
  esac
  case $keywarden_noted in *[!0-9a-f]*) keywarden_noted= ;; esac
  keywarden_noted=$keywarden_state:$keywarden_noted
}

# Whether the hook before this one has seen the settings of the very same commit: they are what it saw then.
keywarden_seen_settings() {
  [ "$keywarden_hook" != pre-commit ] && [ "\${keywarden_noted##*:}" ] || return 1
  IFS= read -r keywarden_line <"$keywarden_passes" && [ "$keywarden_line" = "$keywarden_noted" ]
}

# Whether the hook before this one let the very same changes pass: then only the message is new.
keywarden_known() {
  keywarden_same "$keywarden_passes" "$keywarden_noted$keywarden_newline$keywarden_changes$keywarden_newline"
}

# Notes down that the changes may pass, as far as they and the settings were seen.
keywarden_passed() {
  [ "$keywarden_hook" = pre-commit ] && [ "$KEYWARDEN_QUICK" = fresh ] &&
    printf '%s\\n' "$keywarden_noted" "$keywarden_changes" >"$keywarden_passes" 2>/dev/null
  :
}

# Hands on to the real program what git has said already, and the new object of each change but of those that are deleted,
# whose id is all zeros.
keywarden_hand() {
  keywarden_plainly
  set -f
  IFS=$keywarden_newline
  keywarden_objects=
  for keywarden_change in $keywarden_changes; do
    keywarden_change=\${keywarden_change#* * * }
    keywarden_change=\${keywarden_change%% *}
    case $keywarden_change in
      *[!0]*) keywarden_objects=$keywarden_objects$keywarden_newline$keywarden_change ;;
    esac
  done
  printf '%s\\n\\n' "$keywarden_changes"
  git cat-file --buffer --batch <<keywarden_end && echo "$keywarden_end"
${[...HANDED_SETTINGS, ...HANDED_KNOWN].map((name) => `HEAD:${name}`).join('\n')}$keywarden_objects
keywarden_end
}

# Says so when that is all it needs and not too much: no merge, whose other side git knows.
keywarden_hand_on() {
  [ "$keywarden_hook" = pre-commit ] && [ "$KEYWARDEN_QUICK" = fresh ] && [ -n "$keywarden_changes" ] || return 0
  [ \${#keywarden_changes} -le ${MOST_HANDED} ] && [ ! -e "$keywarden_folder/MERGE_HEAD" ] || return 0
  case $keywarden_changes in *'0 U'*) return 0 ;; esac
  ${HANDED}=$keywarden_end
}
`;
