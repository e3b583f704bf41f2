import { quoted } from '../script.ts';
import type { Looks, Worded } from './looks.ts';

/** Lines with more new text than this, in characters, mostly have something in them that the program has to look at. */
const MOST_NEW = 5000;

/** So much is searched at once, in characters: to join lines takes a time that grows with the square of their length. */
const PIECE = 4000;

const worded = (mark: string, all: readonly Worded[], ofWord: string): string[] =>
  all.flatMap(({ words, pattern }) => [`${mark}${pattern.join('|')}`, ...words.map((word) => `${ofWord}${word}`)]);

/**
 * What is looked for, a line each, behind a letter that tells where. `t`, `o`: a text in new lines, in old ones. `=`: a
 * pattern for new lines that hold one of the words behind it, each with a `w`. `~`: one for new lines together with those
 * before, where any line holds one of the names behind it, each with an `n`.
 */
const signsOf = ({ second, third: { near } }: Pick<Looks, 'second' | 'third'>): string =>
  [
    ...second.texts.map((text) => `t${text}`),
    ...second.oldTexts.map((text) => `o${text}`),
    ...worded('=', second.worded, 'w'),
    ...worded('~', near.joined, 'n'),
  ].join('\n');

/** Reads these, an empty line, and the lines to look at. Says which patterns to look for, or `!` when it is sure already. */
const CHOOSING = `
function seek(text, kinds,  i) {
  for (i = 1; i <= count; i++) if (index(kinds, kind[i]) && !(of[i] in chosen) && index(text, sign[i])) chosen[of[i]]
}
function seek_new() { seek(new, "twn"); many += length(new); new = "" }
function seek_old() { seek(old, "on"); old = "" }
!all && /^[=~]/ { pattern[++group] = $0; next }
!all && /./ { kind[++count] = substr($0, 1, 1); sign[count] = substr($0, 2); of[count] = group + 0; next }
!all { all = 1; next }
/^>/ { new = new "\\n" tolower(substr($0, 2)) }
/^ / { old = old "\\n" tolower($0) }
length(new) > ${PIECE} { seek_new() }
length(old) > ${PIECE} { seek_old() }
END {
  seek_new()
  seek_old()
  if (0 in chosen || many > ${MOST_NEW}) { print "!"; exit }
  for (i = 1; i <= group; i++) if (i in chosen) {
    if (pattern[i] ~ /^=/) terms = terms "|" substr(pattern[i], 2)
    else joined = joined "|" substr(pattern[i], 2)
  }
  print "=" terms
  print "~" joined
}
`;

/** A function of the shell that chooses what the lines that a first look came up with are looked through for. */
export const choosingLines = (looks: Pick<Looks, 'second' | 'third'>): string => `\
keywarden_signs=${quoted(signsOf(looks))}

# Sets keywarden_terms and keywarden_joined to the alternatives, each behind a "|"; fails when the program has to look.
keywarden_choose() {
  keywarden_chosen=$(keywarden_plainly
    awk ${quoted(CHOOSING)} <<keywarden_end
$keywarden_signs

$keywarden_lines
keywarden_end
  )
  case $keywarden_chosen in '='*"$keywarden_newline~"*) ;; *) return 1 ;; esac
  keywarden_joined=\${keywarden_chosen##*"$keywarden_newline~"}
  keywarden_terms=\${keywarden_chosen%"$keywarden_newline~$keywarden_joined"}
  keywarden_terms=\${keywarden_terms#=}
}
`;
