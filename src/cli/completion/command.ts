import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { SCRIPTS, type Shell } from './scripts.ts';

export const completionCommand = defineCommand<{ readonly shell: Shell }>({
  command: 'completion <shell>',
  describe: 'Print what makes a shell complete commands and options',
  builder: (parser) =>
    parser
      .positional('shell', {
        describe: 'The shell',
        choices: Object.keys(SCRIPTS) as Shell[],
        demandOption: true,
      })
      .example('source <($0 completion bash)', 'in ~/.bashrc')
      .example('source <($0 completion zsh)', 'in ~/.zshrc, behind compinit')
      .example('$0 completion fish | source', 'in ~/.config/fish/config.fish') as never,
  run: async ({ shell }) => {
    print(SCRIPTS[shell]);
    return 0;
  },
});
