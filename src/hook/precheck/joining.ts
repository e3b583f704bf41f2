import { quoted } from '../script.ts';
import { awkArray, awkText, PIECE } from './awk.ts';
import { anyOf, type Looks } from './looks.ts';

/**
 * Of more new text than this awk would search longer than the real program takes: each line is searched for hundreds of
 * texts. Bytes.
 */
const MOST_NEW = 1024 * 1024;

/** Written out, since some awks know no counts. */
const uncounted = (pattern: string): string =>
  pattern.replace(/(\[[^\]]*\])\{(\d+)\}/g, (_, set: string, times: string) => set.repeat(Number(times)));

/**
 * Makes of each new line what is looked through, behind a letter: `q`, in lower case, where it holds a run that most secrets
 * hold, or one of the texts, for which grep would take longer to get ready; else `p`; `v` and `n`, with so many characters
 * before it, those of lines above too, in lower case: where it holds a value, and where a name is in it or that near. And as
 * it is, behind its mark, for what counts in either letter case. What is not new is only held until a new line comes: a file
 * of 10,000 lines may have one. And where no name was in what is before a line, one can only end in it.
 *
 * Of too much new text it says what git says of a binary file, which the real program looks at, and nothing more. The first
 * line holds a NUL byte between two others; an awk that does not see it would not see those of a file either.
 */
const programOf = ({ first, third: { named, near } }: Pick<Looks, 'first' | 'third'>): string => {
  const names = near.joined.flatMap(({ words }) => words);
  const longest = Math.max(0, ...names.map((name) => Buffer.byteLength(name)));
  return `
function tell_waiting(  i, j, many, part, count, there) {
  if (waiting == "") return
  for (i = 1; i <= texts; i++) if (index(waiting, text[i])) there[++count] = text[i]
  many = split(waiting, part, "\\n")
  for (i = 2; i <= many; i++) {
    for (j = 1; j <= count; j++) if (index(part[i], there[j])) break
    print (j <= count ? "q" : "p") part[i]
  }
  waiting = ""
}
BEGIN {
  most = ${Math.max(named.reach, near.reach)}
  carried = ${awkText(uncounted(anyOf(first.carried)))}
  value = ${awkText(uncounted(anyOf(named.value)))}
${[...awkArray('text', 'texts', first.newTexts), ...awkArray('name', 'names', names)].join('\n')}
}
NR == 1 { if (length($0) != 3) exit; next }
much > ${MOST_NEW} && /^[> ]/ { next }
/^ / { print; held[++at % most] = $0; apart = 1; next }
/^>/ {
  if ((much += length($0)) > ${MOST_NEW}) { print "B"; next }
  if (apart) {
    before = ""
    for (i = at; i > 0 && i > at - most && length(before) < most; i--) before = " " substr(held[i % most], 2) before
    before = tolower(before)
    apart = 0
    has_name = 1
  }
  line = tolower(substr($0, 2))
  joined = substr(before, length(before) - most + 1) " " line
  print
  if ($0 ~ carried) {
    print "q" line
    if ($0 ~ value) print "v" substr(before, length(before) - ${named.reach} + 1) " " line
  } else {
    waiting = waiting "\\n" line
    if (length(waiting) > ${PIECE}) tell_waiting()
  }
  piece = has_name ? joined : substr(before, length(before) - ${longest} + 1) " " line
  has_name = 0
  for (i = 1; i <= names; i++) if (index(piece, name[i])) { print "n" joined; has_name = 1; break }
  before = joined
  held[++at % most] = $0
}
/^[:BH*]/ { tell_waiting(); print }
`;
};

/** A function of the shell that makes of what git shows what is looked through. */
export const joiningLines = (looks: Pick<Looks, 'first' | 'third'>, mostMemory: number): string => `\
keywarden_join() {
  ulimit -v ${mostMemory}
  exec awk ${quoted(programOf(looks))}
}
`;
