import { quoted } from '../script.ts';
import { WITH_TEXT } from './asking.ts';
import { choosingLines } from './choosing.ts';
import { anyOf, type Looks, NOTHING } from './looks.ts';

/** A text that no line holds. */
const UNFINDABLE = '\u0002\u0003';

/**
 * Joins to each new line so many characters before it, those of lines above too: once for the names that tell by
 * themselves, in lower case, and once for those of values; the first only where it is given how many. What is not new is
 * only held, by its end, until a new line comes: a file of 10,000 lines may have one.
 *
 * Behind the end come the lines to look at again, new ones, old ones, and both as they are.
 */
const JOINING = `
BEGIN { most = near > named ? near : named; mark = "\\002\\003" }
over {
  if (/^>/) print "p" mark tolower(substr($0, 2))
  if (/^ /) print "o" mark tolower($0)
  if (/^[ >]/) print "r" mark $0
  next
}
/^>/ && apart {
  before = ""
  for (i = at; i > 0 && i > at - most && length(before) < most; i--) before = " " held[i % most] before
  apart = 0
}
/^>/ {
  if (near) print "n" mark tolower(before " " substr($0, 2))
  print "v" substr(before, length(before) - named + 1) " " substr($0, 2)
  before = before " " substr($0, 2)
  before = substr(before, length(before) - most + 1)
}
/^[ >]/ { held[++at % most] = substr($0, length($0) > most ? length($0) - most + 1 : 2) }
/^ / { apart = 1 }
$0 == end { print; over = 1 }
`;

/** A function of the shell that tells whether the lines that a first look came up with are harmless. */
export const lookingLines = (looks: Pick<Looks, 'second' | 'third'>): string => {
  const {
    second,
    third: { named, near },
  } = looks;
  return `\
keywarden_pattern=${quoted(anyOf(second.pattern))}
keywarden_old_pattern=${quoted(anyOf(second.oldPattern))}
keywarden_encoded=${quoted(anyOf(second.encoded))}
keywarden_value=${quoted(anyOf(named.value))}
keywarden_names=${quoted([...named.names, UNFINDABLE].join('\n'))}
${choosingLines(looks)}
# Whether what stands on lines, and on those before them, is harmless: no line with a value has a name not far before it,
# none ends what begins with one of the other names, and there is nothing that tells by itself.
keywarden_harmless() {
  case $keywarden_lines in *"$keywarden_nul"*) return 1 ;; esac
  keywarden_choose || return 1
  keywarden_reach=\${keywarden_joined:+${near.reach}}
  keywarden_seen=$(keywarden_plainly
    { keywarden_tell ${WITH_TEXT} "$1" && printf '%s\\n' "$keywarden_lines"; } |
    awk -v end=":$keywarden_end" -v near="\${keywarden_reach:-0}" -v named=${named.reach} ${quoted(JOINING)} |
    grep -E -e "^n.*(\\${NOTHING}$keywarden_joined)|^v.*($keywarden_value)|^p.*($keywarden_pattern$keywarden_terms)|^o.*($keywarden_old_pattern)|^r.*($keywarden_encoded)|^:$keywarden_end$" |
    grep -i -F -e "$keywarden_names$keywarden_newline:$keywarden_end")
  [ "$keywarden_seen" = ":$keywarden_end" ]
}
`;
};
