import { quoted } from '../script.ts';
import { choosingLines } from './choosing.ts';
import { anyOf, type Looks, NOTHING } from './looks.ts';

/** A function of the shell that tells whether the lines that a first look came up with are harmless. */
export const lookingLines = (looks: Pick<Looks, 'first' | 'second' | 'third'>): string => `\
keywarden_pattern=${quoted(anyOf(looks.second.pattern))}
keywarden_old=${quoted(anyOf([...looks.first.encoded, ...looks.second.oldPattern]))}
${choosingLines(looks)}
# Whether they are: a new line as it is holds encoded text, or it would not have been come up with. Some shells that cannot
# hand the lines on end with 1, as grep does that finds nothing.
keywarden_harmless() {
  case $keywarden_lines in *"$keywarden_nul"* | *"$keywarden_newline>"*) return 1 ;; esac
  keywarden_choose || return 1
  keywarden_ended=
  { LC_ALL=C grep -q -E -e "^n.*(\\${NOTHING}$keywarden_joined)|^v.*(\\${NOTHING}$keywarden_valued)|^[pq].*($keywarden_pattern$keywarden_terms)|^ .*($keywarden_old)"
    keywarden_ended=$?; } <<keywarden_end
$keywarden_lines
keywarden_end
  [ "$keywarden_ended" = 1 ]
}
`;
