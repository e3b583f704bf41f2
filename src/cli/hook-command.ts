import { HOOKS } from '../hook/names.ts';
import { defineCommand } from './command.ts';
import { runHook } from './hook.ts';

export const hookCommand = defineCommand<{ readonly name: string }>({
  command: 'hook <name>',
  describe: 'What an installed git hook runs',
  builder: (parser) => parser.positional('name', { describe: 'The hook', choices: HOOKS, demandOption: true }) as never,
  run: ({ name }) => runHook(name),
});
