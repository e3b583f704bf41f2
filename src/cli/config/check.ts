import { environmentKeys } from '../../config/environment.ts';
import type { Layered } from '../../config/layered.ts';
import { didYouMean } from '../../config/suggest.ts';
import { findRepository } from '../../git/repository.ts';
import { printable } from '../../report/printable.ts';
import { readLedgers } from '../../scan/known/ledgers.ts';
import { knownFor, layeredFor } from '../../scan/settings.ts';
import { defineCommand } from '../command.ts';
import { print, printError } from '../print.ts';

/** What other parts of keywarden ask the environment for. */
const OTHERS = ['KEYWARDEN_CONFIG', 'KEYWARDEN_POLICY', 'KEYWARDEN_QUICK', 'KEYWARDEN_HANDED'];

/** Variables that look like settings and are none: nobody reads them. */
const oddVariables = (environment: NodeJS.ProcessEnv): string[] => {
  const known = [...environmentKeys.map(({ variable }) => variable), ...OTHERS];
  const odd = Object.keys(environment).filter((name) => name.startsWith('KEYWARDEN_') && !known.includes(name));
  return odd.map((name) => `environment variable ${name} is no setting${didYouMean(name, known)}`);
};

const idleWords = ({ idle }: Layered): string[] =>
  idle.map(
    ({ file, place }) =>
      `${file}:${place.at.line}: ${place.key} does not hold here: where a repository has settings, yours only make more be found`,
  );

const readWords = ({ layers }: Layered): string[] => {
  const files = [
    ...new Set(layers.map(({ level, file }) => (level === 'environment' ? `environment variable ${file}` : file))),
  ];
  return files.length === 0 ? ['there are no settings here: the defaults hold'] : files.map((file) => `ok  ${file}`);
};

export const configCheckCommand = defineCommand<{ readonly config: string | undefined }>({
  command: 'check',
  describe: 'Read all settings, and what they extend, and say what is wrong with them',
  builder: (parser) =>
    parser
      .option('config', {
        describe: 'Settings file to use instead of .keywarden.yaml',
        type: 'string',
        nargs: 1,
      })
      .example('$0 config check', 'before a change of the settings is committed') as never,
  run: async ({ config = process.env.KEYWARDEN_CONFIG || undefined }) => {
    const cwd = process.cwd();
    const repository = findRepository(cwd);
    const layered = await layeredFor(cwd, repository, config);
    const { warnings } = await layered.settings();
    const known = await knownFor(cwd, repository);
    readLedgers(known);
    const lines = [...readWords(layered), ...[...known.keys()].map((name) => `ok  ${name}`)];
    print(lines.map((line) => `${printable(line)}\n`).join(''));
    const remarks = [...warnings, ...idleWords(layered), ...oddVariables(process.env)];
    for (const remark of remarks) printError(`warning: ${printable(remark)}\n`);
    return 0;
  },
});
