/** Up to so many characters the shell itself is faster than processes are. */
const MOST_BY_LINE = 4000;

/** A function of the shell that tells the list of changes from the lines to look at again. */
export const SPLITTING = `\
# Tells the list of changes from what was found: line by line, or by grep where it is much; to cut one text off another one
# takes shells a time that grows with the square of their lengths. Sets keywarden_lines to all of it where there are others.
# Fails when grep does: without the list nobody would ask which files change.
keywarden_split() {
  keywarden_changes=$keywarden_seen
  keywarden_lines=
  case $keywarden_seen in *"$keywarden_newline"[!:]*) ;; *) return 0 ;; esac
  keywarden_lines=$keywarden_seen
  if [ \${#keywarden_seen} -gt ${MOST_BY_LINE} ]; then
    keywarden_changes=$keywarden_newline$(printf '%s\\n' "$keywarden_seen" | LC_ALL=C grep '^:')
    # 1 where only the message holds anything.
    [ $? -le 1 ]
    return
  fi
  keywarden_changes=
  keywarden_separators=\${IFS-$(printf ' \\t\\n')}
  keywarden_options=$-
  IFS=$keywarden_newline
  set -f
  for keywarden_line in $keywarden_seen; do
    case $keywarden_line in
      :*) keywarden_changes=$keywarden_changes$keywarden_newline$keywarden_line ;;
      *) break ;;
    esac
  done
  IFS=$keywarden_separators
  case $keywarden_options in *f*) ;; *) set +f ;; esac
}
`;
