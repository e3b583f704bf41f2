import { quoted } from '../script.ts';
import { awkArray, awkText, MOST_SUSPECT, PIECE } from './awk.ts';
import { ANY_CARRIER } from './carriers.ts';
import { anyOf, type Looks } from './looks.ts';
import { sieved } from './sieve.ts';

/**
 * Of more new text than this awk would search longer than the real program takes: each line is searched for hundreds of
 * texts. Bytes.
 */
const MOST_NEW = 1.5 * 1024 * 1024;

/**
 * The last line where the real program has to look whatever else there is: a line of the kind that git says of binary files,
 * and shorter than all of them. Git has told what changes by then, which it does first.
 */
export const TOO_MUCH = 'B';

/** Written out, since some awks know no counts. */
const uncounted = (pattern: string): string =>
  pattern.replace(/(\[[^\]]*\])\{(\d+)\}/g, (_, set: string, times: string) => set.repeat(Number(times)));

/** Statements that lay texts into an array of awk, behind what all of some hold in another one. */
const sievedArray = (array: string, texts: readonly string[]): string => {
  const groups = sieved(texts, PIECE);
  const probes = groups.map(({ probe }) => probe);
  const held = groups.map((group) => group.texts.join('\t'));
  return [...awkArray(`${array}_probe`, `${array}s`, probes), ...awkArray(array, `${array}s`, held)].join('\n');
};

/** Statements that lay those texts that some text holds into an array of awk, and set a variable to how many there are. */
const heldIn = (array: string, text: string): string => `\
  ${array}s_here = 0
  for (i = 1; i <= ${array}s; i++) if (index(${text}, ${array}_probe[i])) {
    many = split(${array}[i], part, "\\t")
    for (j = 1; j <= many; j++) if (index(${text}, part[j])) ${array}_here[++${array}s_here] = part[j]
  }`;

/** Functions of awk: one keeps what may be before a new line, one tells of a piece of new lines, one of a line in it. */
const TELLING = `
function keep() {
  above = above "\\n" $0
  if (length(above) > 4 * most) above = substr(above, length(above) - 2 * most - 1)
}
function tell_fresh(  joined, lower, i, j, many, part) {
  if (fresh == "") return
  joined = fresh = tolower(fresh)
  gsub(/\\n[>c]/, " ", joined)
  joined = before joined
  lower = fresh
  if (index(lower, "\\nc")) gsub(/\\nc[^\\n]*/, "", lower)
${heldIn('text', 'lower')}
${heldIn('name', 'joined')}
  runs_here = lower ~ run
  if (texts_here || names_here || runs_here) {
    many = split(fresh, part, "\\n")
    for (i = 2; i <= many; i++) {
      if (part[i] ~ /^c/) before = substr(part[i], 2)
      else tell_line(substr(part[i], 2))
    }
  } else {
    gsub(/\\n>/, "\\np", lower)
    print substr(lower, 2)
  }
  before = substr(joined, length(joined) - most + 1)
  fresh = ""
}
function hand_over() { print "${TOO_MUCH}"; exit }
function suspect(line) {
  print "q" line
  if ((suspects += length(line)) > ${MOST_SUSPECT}) hand_over()
}
function tell_line(line,  i) {
  if (runs_here && line ~ run && line ~ carried) {
    suspect(line)
    if (line ~ value) print "v" substr(before, length(before) - reach + 1) " " line
  } else {
    for (i = 1; i <= texts_here; i++) if (index(line, text_here[i])) break
    if (i <= texts_here) suspect(line)
    else print "p" line
  }
  before = substr(before, length(before) - most + 1) " " line
  for (i = 1; i <= names_here; i++) if (index(before, name_here[i])) { print "n" before; break }
}`;

/**
 * Makes of each new line what is looked through, behind a letter: `q`, in lower case, where it holds a run that most secrets
 * hold, or one of the texts, for which grep would take longer to get ready; else `p`; `v` and `n`, with so many characters
 * before it, those of lines above too, in lower case: where it holds a value, and where a name is in it or that near. And as
 * it is, behind its mark, for what counts in either letter case. What is not new is only kept until a new line comes: a file
 * of 10,000 lines may have one.
 *
 * All of it piece by piece: most pieces hold next to nothing, and then no line of them is searched by itself. What is before
 * a new line, where that is not new, stands behind a `c` in `fresh`, which nothing looks for.
 *
 * With too much new text, or too much that is suspect, it ends there and says so. The first line holds a NUL byte between
 * two others; an awk that does not see it would not see those of a file either.
 */
const programOf = ({ first, third: { named, near } }: Pick<Looks, 'first' | 'third'>): string => `${TELLING}
BEGIN {
  most = ${Math.max(named.reach, near.reach)}
  reach = ${named.reach}
  run = ${awkText(uncounted(ANY_CARRIER))}
  carried = ${awkText(uncounted(anyOf(first.carried)))}
  value = ${awkText(uncounted(anyOf(named.value)))}
${sievedArray('text', first.newTexts)}
${sievedArray(
  'name',
  near.joined.flatMap(({ words }) => words),
)}
}
NR == 1 { if (length($0) != 3) exit; next }
/^ / { print; keep(); apart = 1; next }
/^>/ {
  if ((much += length($0)) > ${MOST_NEW}) hand_over()
  if (apart) {
    apart = 0
    context = substr(above, length(above) - 2 * most - 1)
    gsub(/\\n[> ]/, " ", context)
    fresh = fresh "\\nc" substr(context, length(context) - most + 1)
  }
  print
  keep()
  fresh = fresh "\\n" $0
  if (length(fresh) > ${PIECE}) tell_fresh()
}
/^[:BH*]/ { tell_fresh(); print }
`;

/** A function of the shell that makes of what git shows what is looked through. */
export const joiningLines = (looks: Pick<Looks, 'first' | 'third'>, mostMemory: number): string => `\
keywarden_join() {
  ulimit -v ${mostMemory}
  exec awk ${quoted(programOf(looks))}
}
`;
