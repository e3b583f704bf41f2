import { PASSED } from '../script.ts';

/** Functions of the shell that tell the next hook of the commit what this one has learned. */
export const NOTING = `\
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
`;
