import { quoted } from '../script.ts';
import { awkStrings, awkText, MOST_SUSPECT, PIECE } from './awk.ts';
import type { Looks, Worded } from './looks.ts';

/** Texts of a kind, and what they choose: a pattern by its number, or 0 where they are enough by themselves. */
const added = (kind: string, of: number, texts: readonly string[]): string[] =>
  awkStrings(texts).map((some) => `add("${kind}", ${of}, ${some})`);

const worded = (kind: string, from: number, all: readonly Worded[]): string[] =>
  all.flatMap(({ words, pattern }, index) => [
    `pattern[${from + index}] = ${awkText(pattern.join('|'))}`,
    ...added(kind, from + index, words),
  ]);

/**
 * Says which patterns to look for: those for new lines that hold one of their words, and those for new lines together with
 * the ones before that hold one of their names, with a value or any. Or `!` where it is sure already, by a text on a new line
 * or an old one, or by a name before a value.
 */
const programOf = ({ second, third: { named, near } }: Pick<Looks, 'second' | 'third'>): string => {
  const beforeNear = second.worded.length;
  const beforeNamed = beforeNear + near.joined.length;
  return `
function add(kind, number, list,  i, many, part) {
  many = split(list, part, "\\n")
  if (!(kind in first)) first[kind] = count + 1
  for (i = 1; i <= many; i++) { sign[++count] = part[i]; of[count] = number }
  last[kind] = count
}
function seek(kind, text,  i) {
  if (kind in first) for (i = first[kind]; i <= last[kind]; i++)
    if (!(of[i] in chosen) && index(text, sign[i])) chosen[of[i]]
}
function seek_new() { seek("text", fresh); seek("word", fresh); much += length(fresh); fresh = "" }
function seek_old() { seek("old text", old); old = "" }
function seek_near() { seek("near", near); near = "" }
function seek_named() { seek("named", named); seek("common name", named); named = "" }
BEGIN {
${[
  ...added('text', 0, second.texts),
  ...added('old text', 0, second.oldTexts),
  ...added('named', 0, named.names),
  ...worded('word', 1, second.worded),
  ...worded('near', beforeNear + 1, near.joined),
  ...worded('common name', beforeNamed + 1, named.joined),
].join('\n')}
}
/^[pq]/ { fresh = fresh "\\n" substr($0, 2); if (length(fresh) > ${PIECE}) seek_new() }
/^ / { old = old "\\n" tolower($0); if (length(old) > ${PIECE}) seek_old() }
/^n/ { near = near "\\n" $0; if (length(near) > ${PIECE}) seek_near() }
/^v/ { named = named "\\n" substr($0, 2); if (length(named) > ${PIECE}) seek_named() }
END {
  seek_new()
  seek_old()
  seek_near()
  seek_named()
  if (0 in chosen || much > ${MOST_SUSPECT}) { print "!"; exit }
  for (i = 1; i <= ${beforeNamed + named.joined.length}; i++) if (i in chosen) {
    if (i <= ${beforeNear}) terms = terms "|" pattern[i]
    else if (i <= ${beforeNamed}) joined = joined "|" pattern[i]
    else valued = valued "|" pattern[i]
  }
  print "=" terms
  print "~" joined
  print "%" valued
}
`;
};

/** A function of the shell that chooses what the lines that a first look came up with are looked through for. */
export const choosingLines = (looks: Pick<Looks, 'second' | 'third'>): string => `\
# Sets keywarden_terms, keywarden_joined and keywarden_valued to the alternatives for new lines, for those joined, and for
# those that hold a value, each behind a "|"; fails when the program has to look.
keywarden_choose() {
  keywarden_chosen=$(keywarden_plainly
    exec awk ${quoted(programOf(looks))} <<keywarden_end
$keywarden_lines
keywarden_end
  )
  case $keywarden_chosen in '='*"$keywarden_newline~"*"$keywarden_newline%"*) ;; *) return 1 ;; esac
  keywarden_valued=\${keywarden_chosen##*"$keywarden_newline%"}
  keywarden_chosen=\${keywarden_chosen%"$keywarden_newline%$keywarden_valued"}
  keywarden_joined=\${keywarden_chosen##*"$keywarden_newline~"}
  keywarden_terms=\${keywarden_chosen%"$keywarden_newline~$keywarden_joined"}
  keywarden_terms=\${keywarden_terms#=}
}
`;
