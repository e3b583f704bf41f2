/** Asks the program for what may follow: one proposal a line, after what has been typed so far. */
const ASK = 'keywarden --get-yargs-completions';

const BASH = `# bash completion of keywarden
_keywarden() {
  local proposed
  proposed=$(${ASK} "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$proposed" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F _keywarden keywarden
`;

const ZSH = `#compdef keywarden
# zsh completion of keywarden
_keywarden() {
  local -a proposed
  proposed=("\${(@f)$(${ASK} "\${words[@]:0:$CURRENT}" 2>/dev/null)}")
  if [[ -n "\${proposed[1]}" ]]; then _describe 'keywarden' proposed; fi
  _files
}
if [[ "\${funcstack[1]}" = _keywarden ]]; then _keywarden "$@"; else compdef _keywarden keywarden; fi
`;

const FISH = `# fish completion of keywarden
complete -c keywarden -a '(${ASK} (commandline -opc) (commandline -ct) 2>/dev/null | string replace -r ":.*" "")'
`;

/** What makes a shell complete the words of the command line, by the shell's name. */
export const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH } as const;

export type Shell = keyof typeof SCRIPTS;
