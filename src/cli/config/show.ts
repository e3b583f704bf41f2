import { environmentKeys } from '../../config/environment.ts';
import { type Origin, originsOf } from '../../config/origins.ts';
import { findRepository } from '../../git/repository.ts';
import { printable } from '../../report/printable.ts';
import { layeredFor } from '../../scan/settings.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';

interface ShowOptions {
  readonly origin: boolean;
  readonly json: boolean;
  readonly config: string | undefined;
}

const line = ({ key, value }: Origin): string => printable(`${key}: ${value}`);

const table = (origins: readonly Origin[], withOrigin: boolean): string => {
  const width = Math.max(...origins.map((origin) => line(origin).length));
  return origins
    .map((origin) => (withOrigin ? `${line(origin).padEnd(width)}  ${printable(origin.from)}\n` : `${line(origin)}\n`))
    .join('');
};

/** The variable that sets a setting for one run, for those that have one. */
const variableOf = (key: string): string | undefined =>
  environmentKeys.find(({ path }) => path.join('.') === key)?.variable;

export const configShowCommand = defineCommand<ShowOptions>({
  command: 'show',
  describe: 'The settings that hold here; with --origin where each of them was set',
  builder: (parser) =>
    parser
      .option('origin', { describe: 'Say where each setting was set', type: 'boolean', default: false })
      .option('json', { describe: 'For programs', type: 'boolean', default: false })
      .option('config', {
        describe: 'Settings file to use instead of .keywarden.yaml',
        type: 'string',
        nargs: 1,
      })
      .example('$0 config show --origin', 'what holds here, and who said so') as never,
  run: async ({ origin, json, config = process.env.KEYWARDEN_CONFIG || undefined }) => {
    const cwd = process.cwd();
    const { layers, settings } = await layeredFor(cwd, findRepository(cwd), config);
    await settings();
    const origins = originsOf(layers);
    if (json)
      print(
        `${JSON.stringify(
          origins.map((one) => ({ ...one, variable: variableOf(one.key) })),
          null,
          2,
        )}\n`,
      );
    else print(table(origins, origin));
    return 0;
  },
});
