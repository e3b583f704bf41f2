import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOW_NAME, BASELINE_NAME } from '../../config/known/names.ts';
import { CONFIG_NAMES } from '../../config/load.ts';
import { UsageError } from '../../errors.ts';
import { findRepository } from '../../git/repository.ts';
import { replaceFile } from '../../replace-file.ts';
import { printable } from '../../report/printable.ts';
import { counted } from '../../report/quantity.ts';
import { openHome } from '../../scan/known/look.ts';
import { defineCommand } from '../command.ts';
import { print, printError } from '../print.ts';
import { createProgress } from '../progress.ts';
import { detectSecrets, gitGuardian, ripsecrets, secretlint } from './by-value.ts';
import { gitSecrets } from './git-secrets.ts';
import { gitleaksTool } from './gitleaks.ts';
import { type Resolved, resolveKnown } from './resolve.ts';
import type { Migration, Surroundings, Tool } from './tool.ts';

const TOOLS = {
  'git-secrets': gitSecrets,
  gitleaks: gitleaksTool(['.gitleaks.toml'], ['.gitleaksignore']),
  betterleaks: gitleaksTool(['.betterleaks.toml', '.gitleaks.toml'], ['.betterleaksignore', '.gitleaksignore']),
  'detect-secrets': detectSecrets,
  secretlint,
  ripsecrets,
  gitguardian: gitGuardian,
} satisfies Record<string, Tool>;

interface MigrateOptions {
  readonly tool: keyof typeof TOOLS;
  readonly file: string | undefined;
  readonly print: boolean;
  readonly force: boolean;
}

const tell = (line: string): void => printError(`keywarden: ${printable(line)}\n`);

const surroundingsOf = (cwd: string, { file }: MigrateOptions): Surroundings => {
  const repository = findRepository(cwd);
  return { cwd, file, home: repository?.root === undefined ? undefined : openHome(cwd) };
};

/** The settings file that is there, or the one that would be. */
const settingsFile = ({ home, cwd }: Surroundings): string => {
  const files = CONFIG_NAMES.map((name) => join(home?.root ?? cwd, name));
  return files.find((file) => existsSync(file)) ?? files[0]!;
};

const refuseToOverwrite = (file: string, { force }: MigrateOptions): void => {
  if (force || !existsSync(file)) return;
  throw new UsageError(`${file} is there already: nothing was written`, {
    hint: '--print shows the settings, to be merged by hand; --force replaces the file.',
  });
};

const MOST_DEAD = 50;

const tellResolved = ({ allowed, baseline, dead }: Resolved): void => {
  if (allowed > 0) tell(`${counted(allowed, 'entry', 'entries')} carried over to ${ALLOW_NAME}`);
  if (baseline > 0) tell(`${counted(baseline, 'entry', 'entries')} carried over to ${BASELINE_NAME}`);
  if (dead.length === 0) return;
  tell(`${counted(dead.length, 'entry', 'entries')} left out:`);
  for (const { spot, why } of dead.slice(0, MOST_DEAD)) tell(`  ${spot}: ${why}`);
  if (dead.length > MOST_DEAD) tell(`  … and ${dead.length - MOST_DEAD} more`);
};

const writeKnown = async ({ home }: Surroundings, { known }: Migration): Promise<void> => {
  if (!home || known.length === 0) return;
  const progress = createProgress();
  tellResolved(await resolveKnown(home, known, progress.onProgress).finally(progress.finish));
};

const migrate = async (options: MigrateOptions): Promise<number> => {
  const surroundings = surroundingsOf(process.cwd(), options);
  const migration = await TOOLS[options.tool].read(surroundings);
  const { settings, notes } = migration;
  const file = settingsFile(surroundings);
  if (settings !== undefined && options.print) print(settings);
  else if (settings !== undefined) {
    refuseToOverwrite(file, options);
    replaceFile(file, settings);
    tell(`wrote ${file}`);
  } else tell('there is nothing to say in the settings');
  for (const note of notes) tell(`  ${note}`);
  if (!options.print) await writeKnown(surroundings, migration);
  return 0;
};

export const migrateCommand = defineCommand<MigrateOptions>({
  command: 'migrate <tool> [file]',
  describe: 'Carry the settings of another scanner over, and what it was told to let pass',
  builder: (parser) =>
    parser
      .positional('tool', {
        describe: 'The other scanner',
        choices: Object.keys(TOOLS) as (keyof typeof TOOLS)[],
        demandOption: true,
      })
      .positional('file', { describe: 'Its configuration, where it is not at the usual place', type: 'string' })
      .option('print', { describe: 'Print the settings and write nothing', type: 'boolean', default: false })
      .option('force', { describe: 'Replace the settings file that is there', type: 'boolean', default: false })
      .example('$0 migrate gitleaks', '.gitleaks.toml and .gitleaksignore')
      .example('$0 migrate detect-secrets', 'what is audited in .secrets.baseline')
      .example('$0 migrate git-secrets --print', 'patterns, allowed patterns and .gitallowed') as never,
  run: migrate,
});
