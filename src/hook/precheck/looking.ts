import { quoted } from '../script.ts';
import type { Looks } from './looks.ts';

/** A text that no line holds. */
const UNFINDABLE = '\u0002\u0003';

/** Joins to each new line the characters before it, those of lines above too. */
const joining = (reach: number): string =>
  `/^>/ { print before " " substr($0, 2) } /^[ >]/ { before = before " " substr($0, 2); before = substr(before, length(before) - ${reach - 1}) } $0 == end { print }`;

/** A function of the shell that tells whether the lines that a first look came up with are harmless. */
export const lookingLines = ({ second, third }: Pick<Looks, 'second' | 'third'>): string => `\
keywarden_texts=${quoted(second.texts.join('\n') || UNFINDABLE)}
keywarden_pattern=${quoted(second.pattern)}
keywarden_encoded=${quoted(second.encoded)}
keywarden_value=${quoted(third.value)}
keywarden_names=${quoted(third.names.join('\n'))}

# Looks for something in lines; ends with 1 when there is nothing, and with more when that is not sure.
keywarden_find() {
  LC_ALL=C grep -q "$1" -e "$2" <<keywarden_end
$3
keywarden_end
}

# Where only a name would tell a secret, and nothing like that name stands before any value, a commit is harmless.
keywarden_nameless() {
  keywarden_seen=$(keywarden_plainly
    keywarden_print -p "$1" | awk -v end=":$keywarden_end" '${joining(third.reach)}' |
    grep -E -e "$keywarden_value|^:$keywarden_end\\$" | grep -i -F -e "$keywarden_names$keywarden_newline:$keywarden_end")
  [ "$keywarden_seen" = ":$keywarden_end" ]
}

keywarden_harmless() {
  [ -n "$keywarden_hits" ] || return 0
  case $keywarden_hits in *"$keywarden_nul"*) return 1 ;; esac
  keywarden_small=$(LC_ALL=C tr ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz <<keywarden_end
$keywarden_hits
keywarden_end
)
  [ -n "$keywarden_small" ] || return 1
  keywarden_find -F "$keywarden_texts" "$keywarden_small"; [ $? = 1 ] || return 1
  keywarden_find -E "$keywarden_pattern" "$keywarden_small"; [ $? = 1 ] || return 1
  keywarden_find -E "$keywarden_value|$keywarden_encoded" "$keywarden_hits"
  case $? in 1) return 0 ;; 0) ;; *) return 1 ;; esac
  keywarden_find -E "$keywarden_encoded" "$keywarden_hits"
  [ $? = 1 ] && keywarden_nameless "$1"
}
`;
