/** Up to so many characters the shell itself is faster than processes are. */
const MOST_BY_LINE = 4000;

/** A function of the shell that tells the list of changes, and the lines to look at again, from what was found. */
export const SPLITTING = `\
# Tells the list of changes, new lines, and all others from what was found: line by line, or by grep where these are many.
# To cut one text off another one takes shells a time that grows with the square of their lengths.
keywarden_split() {
  keywarden_changes=$keywarden_seen
  keywarden_new=
  keywarden_old=
  case $keywarden_seen in *"$keywarden_newline"[!:]*) ;; *) return 0 ;; esac
  if [ \${#keywarden_seen} -gt ${MOST_BY_LINE} ]; then
    keywarden_changes=$keywarden_newline$(printf '%s\\n' "$keywarden_seen" | LC_ALL=C grep '^:')
    keywarden_new=$(printf '%s\\n' "$keywarden_seen" | LC_ALL=C grep '^>')
    keywarden_old=$(printf '%s\\n' "$keywarden_seen" | LC_ALL=C grep '^[^:>]')
    return 0
  fi
  keywarden_changes=
  keywarden_separators=\${IFS-$(printf ' \\t\\n')}
  keywarden_options=$-
  IFS=$keywarden_newline
  set -f
  for keywarden_line in $keywarden_seen; do
    case $keywarden_line in
      :*) keywarden_changes=$keywarden_changes$keywarden_newline$keywarden_line ;;
      '>'*) keywarden_new=$keywarden_new$keywarden_newline$keywarden_line ;;
      *) keywarden_old=$keywarden_old$keywarden_newline$keywarden_line ;;
    esac
  done
  IFS=$keywarden_separators
  case $keywarden_options in *f*) ;; *) set +f ;; esac
}
`;
