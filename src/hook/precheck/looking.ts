import { quoted } from '../script.ts';
import { WITH_TEXT } from './asking.ts';
import { anyOf, type Looks } from './looks.ts';

/** A text that no line holds. */
const UNFINDABLE = '\u0002\u0003';

/**
 * Joins to each new line so many characters before it, those of lines above too: once for the names that tell by
 * themselves, in lower case, and once for those of values; for either only where it is given how many. What is not new is
 * only held, by its end, until a new line comes: a file of 10,000 lines may have one.
 */
const JOINING = [
  'BEGIN { most = near > named ? near : named }',
  '/^>/ && apart { before = ""; for (i = at; i > 0 && i > at - most && length(before) < most; i--) before = " " held[i % most] before; apart = 0 }',
  '/^>/ {',
  'if (near) print "n" end tolower(before " " substr($0, 2));',
  'if (named) print "v" substr(before, length(before) - named + 1) " " substr($0, 2);',
  'before = before " " substr($0, 2); before = substr(before, length(before) - most + 1)',
  '}',
  '/^[ >]/ { held[++at % most] = substr($0, length($0) > most ? length($0) - most + 1 : 2) }',
  '/^ / { apart = 1 }',
  '$0 == end { print }',
].join('\n');

const textsOf = (texts: readonly string[]): string => quoted(texts.join('\n') || UNFINDABLE);

const HARMLESS = `\
# Whether lines hold no text; keywarden_name is set when they hold a name whose secret may not be far.
keywarden_mute() {
  [ -n "$2" ] || return 0
  keywarden_find -F "$1$keywarden_newline$keywarden_near" "$2"
  case $? in 1) return 0 ;; 0) ;; *) return 1 ;; esac
  keywarden_find -F "$1" "$2"
  [ $? = 1 ] && keywarden_name=yes
}

# Whether lines match none of keywarden_terms, in any letter case: for grep a small letter costs less than both.
keywarden_termless() {
  keywarden_small=$(LC_ALL=C tr ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz <<keywarden_end
$keywarden_new$keywarden_newline$keywarden_old
keywarden_end
)
  [ -n "$keywarden_small" ] || return 1
  keywarden_find -E "$keywarden_terms" "$keywarden_small"
  [ $? = 1 ]
}

keywarden_harmless() {
  case $keywarden_new$keywarden_old in *"$keywarden_nul"*) return 1 ;; esac
  keywarden_name=
  keywarden_mute "$keywarden_texts" "$keywarden_new" || return 1
  keywarden_mute "$keywarden_old_texts" "$keywarden_old" || return 1
  keywarden_terms=
  if [ -n "$keywarden_new" ]; then
    keywarden_terms=$keywarden_pattern
    keywarden_find -F "$keywarden_anchors" "$keywarden_new"
    [ $? != 1 ] || keywarden_terms=$keywarden_anchorless
  fi
  [ -z "$keywarden_old" ] || keywarden_terms=\${keywarden_terms:+$keywarden_terms|}$keywarden_old_pattern
  keywarden_termless || return 1
  keywarden_find -E "$keywarden_value|$keywarden_encoded" "$keywarden_new$keywarden_newline$keywarden_old"
  case $? in
    1) [ -z "$keywarden_name" ] || keywarden_apart "$1" "$keywarden_near_reach" 0; return ;;
    0) ;;
    *) return 1 ;;
  esac
  keywarden_find -E "$keywarden_encoded" "$keywarden_new$keywarden_newline$keywarden_old"
  [ $? = 1 ] && keywarden_apart "$1" "\${keywarden_name:+$keywarden_near_reach}" "$keywarden_named_reach"
}
`;

/** A function of the shell that tells whether the lines that a first look came up with are harmless. */
export const lookingLines = ({ second, third: { named, near } }: Pick<Looks, 'second' | 'third'>): string => `\
keywarden_texts=${textsOf(second.texts)}
keywarden_old_texts=${textsOf(second.oldTexts)}
keywarden_pattern=${quoted(`^>.*(${anyOf(second.pattern)})`)}
keywarden_anchors=${textsOf(second.anchors)}
keywarden_anchorless=${quoted(`^>.*(${anyOf(second.anchorless)})`)}
keywarden_old_pattern=${quoted(`^ .*(${anyOf(second.oldPattern)})`)}
keywarden_encoded=${quoted(anyOf(second.encoded))}
keywarden_value=${quoted(anyOf(named.value))}
keywarden_names=${textsOf(named.names)}
keywarden_near=${textsOf(near.names)}
keywarden_joined=${quoted(anyOf(near.joined))}
keywarden_named_reach=${named.reach}
keywarden_near_reach=${near.reach}

# Looks for something in lines, texts in any letter case; ends with 1 when there is nothing, and with more when that is not sure.
keywarden_find() {
  case $1 in -F) LC_ALL=C grep -q -i -F -e "$2" ;; *) LC_ALL=C grep -q -E -e "$2" ;; esac <<keywarden_end
$3
keywarden_end
}

# Whether a commit has no new line with a value that a name stands not far before, and none that ends what begins with one
# of the other names; given is how far, in characters, and 0 where these need no look.
keywarden_apart() {
  keywarden_seen=$(keywarden_plainly
    keywarden_tell ${WITH_TEXT} "$1" |
    awk -v end=":$keywarden_end" -v near="\${2:-0}" -v named="$3" '${JOINING}' |
    grep -E -e "^n.*($keywarden_joined)|^v.*($keywarden_value)|^:$keywarden_end$" |
    grep -i -F -e "$keywarden_names$keywarden_newline:$keywarden_end")
  [ "$keywarden_seen" = ":$keywarden_end" ]
}

${HARMLESS}`;
