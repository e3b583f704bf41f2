import { quoted } from '../script.ts';

/** Up to so many characters the shell itself is faster than a process is. */
const MOST_BY_SHELL = 4000;

const isFolder = (name: string): boolean => name.endsWith('/');

/** Alternatives of the shell. Before a path stands a tab; git puts odd paths into quotes. */
const alternativeOf = (name: string): string =>
  `*[/"\t"]${quoted(name)}${isFolder(name) ? '' : '[\\""$keywarden_newline"]'}*`;

const ereOf = (name: string): string => name.replace(/[.+()|^$]/g, '\\$&') + (isFolder(name) ? '' : '"?$');

/** A text in any letter case, for the shell as well as for grep. */
const inAnyCase = (text: string): string => text.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/**
 * A function of the shell that tells whether no file that changes is one of those that are looked at for their names.
 * @param files ends of paths, and folders
 * @param parts what stands anywhere in a path, in lower case: letters, digits and `._/-`, and `*` for anything
 */
export const namingLines = (files: readonly string[], parts: readonly string[]): string =>
  files.length + parts.length === 0
    ? 'keywarden_unnamed() { :; }\n'
    : `\
# Whether no file is one of those that are looked at for their names, by grep where there are many.
keywarden_unnamed() {
  if [ \${#keywarden_changes} -gt ${MOST_BY_SHELL} ]; then
    printf '%s\\n' "$keywarden_changes" | LC_ALL=C grep -q -E -e ${quoted(pathPattern(files, parts))}
    [ $? = 1 ]
    return
  fi
  case $keywarden_changes$keywarden_newline in ${globs(files, parts).join(' | ')}) return 1 ;; esac
}
`;

const pathPattern = (files: readonly string[], parts: readonly string[]): string =>
  [
    ...files.map((name) => `[/"\t]${ereOf(name)}`),
    ...parts.map((part) => inAnyCase(part).replaceAll('.', '\\.').replaceAll('*', '.*')),
  ].join('|');

const globs = (files: readonly string[], parts: readonly string[]): string[] => [
  ...files.map(alternativeOf),
  ...parts.map((part) => `*${inAnyCase(part)}*`),
];
