import { readGitAllowed } from '../config/git-secrets/gitallowed.ts';
import { asKeywardenSettings, type GitSecretsConfiguration } from '../config/git-secrets/migrate.ts';
import { readGitSecretsSettings } from '../config/git-secrets/settings.ts';
import { KeywardenError, UsageError } from '../errors.ts';
import { defineCommand } from './command.ts';
import { print } from './print.ts';

const TOOLS = ['git-secrets'] as const;

interface MigrateOptions {
  readonly tool: (typeof TOOLS)[number];
}

const readConfiguration = (cwd: string): GitSecretsConfiguration => {
  const { patterns, allowed, providers } = readGitSecretsSettings(cwd);
  const file = readGitAllowed(cwd);
  if (file.problem !== undefined) throw new KeywardenError(file.problem);
  return {
    patterns: patterns.map((text) => ({ text, from: 'secrets.patterns' })),
    allowed: [...allowed.map((text) => ({ text, from: 'secrets.allowed' })), ...file.patterns],
    providers,
  };
};

export const migrateCommand = defineCommand<MigrateOptions>({
  command: 'migrate <tool>',
  describe: 'Print the settings of another scanner as .keywarden.yaml',
  builder: (parser) =>
    parser
      .positional('tool', { describe: 'The other scanner', choices: TOOLS, demandOption: true })
      .example('$0 migrate git-secrets > .keywarden.yaml', 'patterns, allowed patterns and .gitallowed') as never,
  run: async () => {
    const configuration = readConfiguration(process.cwd());
    if (Object.values(configuration).every((entries) => entries.length === 0)) {
      throw new UsageError('git-secrets is not configured here: expected secrets.* settings of git, or .gitallowed');
    }
    print(asKeywardenSettings(configuration));
    return 0;
  },
});
