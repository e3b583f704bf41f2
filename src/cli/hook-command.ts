import { HOOKS } from '../hook/names.ts';
import { defineCommand } from './command.ts';
import { runHook } from './hook.ts';

export const hookCommand = defineCommand<{ readonly name: string; readonly args: readonly string[] }>({
  command: 'hook <name> [args..]',
  describe: 'What an installed git hook runs',
  builder: (parser) =>
    parser
      .positional('name', { describe: 'The hook', choices: HOOKS, demandOption: true })
      .example('$0 hook pre-commit', 'looks at what is staged')
      .example('$0 hook commit-msg .git/COMMIT_EDITMSG', 'looks at a message') as never,
  run: ({ name, args = [] }) => runHook(name, args.map(String)),
});
