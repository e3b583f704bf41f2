import { HANDED, HANDED_KNOWN, HANDED_SETTINGS } from '../../git/handed.ts';

/** Up to so much is handed on by the shell, in characters of what git says of the changes. */
const MOST_HANDED = 30_000;

/** Functions of the shell that tell the real program what this hook has learned. */
export const handingLines = (): string => `\
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
