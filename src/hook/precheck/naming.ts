import { quoted } from '../script.ts';

/** Up to so many characters the shell itself is faster than a process is. */
const MOST_BY_SHELL = 4000;

const isFolder = (name: string): boolean => name.endsWith('/');

/** Alternatives of the shell. Before a path stands a tab; git puts odd paths into quotes. */
const alternativeOf = (name: string): string =>
  `*[/"\t"]${quoted(name)}${isFolder(name) ? '' : '[\\""$keywarden_newline"]'}*`;

const ereOf = (name: string): string => name.replace(/[.+()|^$]/g, '\\$&') + (isFolder(name) ? '' : '"?$');

/**
 * A function of the shell that tells whether no file that changes is one of those that are looked at for their names.
 * @param files ends of paths, and folders
 */
export const namingLines = (files: readonly string[]): string =>
  files.length === 0
    ? 'keywarden_unnamed() { :; }\n'
    : `\
# Whether no file is one of those that are looked at for their names, by grep where there are many.
keywarden_unnamed() {
  if [ \${#keywarden_changes} -gt ${MOST_BY_SHELL} ]; then
    printf '%s\\n' "$keywarden_changes" | LC_ALL=C grep -q -E -e ${quoted(`[/"\t](${files.map(ereOf).join('|')})`)}
    [ $? = 1 ]
    return
  fi
  case $keywarden_changes$keywarden_newline in ${files.map(alternativeOf).join(' | ')}) return 1 ;; esac
}
`;
