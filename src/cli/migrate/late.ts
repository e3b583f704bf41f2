import type { Command } from '../command.ts';

/** `migrate`, whose readers of other tools' files are loaded only when it runs. */
export const migrateCommand: Command<never> = {
  command: 'migrate <tool> [file]',
  describe: 'Carry the settings of another scanner over, and what it was told to let pass',
  builder: async (nested) => (await import('./command.ts')).migrateCommand.builder(nested) as never,
  run: async (options) => (await import('./command.ts')).migrateCommand.run(options),
};
