import { defineCommand, nested } from '../command.ts';
import { configCheckCommand } from './check.ts';
import { configShowCommand } from './show.ts';

export const configCommand = defineCommand<object>({
  command: 'config',
  describe: 'The settings that hold here, where they come from, and whether they are in order',
  under: [nested(configShowCommand), nested(configCheckCommand)],
  builder: (parser) =>
    parser
      .demandCommand(1, 'expected show or check')
      .example('$0 config show --origin', 'what holds here, and who said so') as never,
  run: async () => 0,
});
