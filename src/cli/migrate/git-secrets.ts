import { readGitAllowed } from '../../config/git-secrets/gitallowed.ts';
import { asKeywardenSettings, type GitSecretsConfiguration } from '../../config/git-secrets/migrate.ts';
import { readGitSecretsSettings } from '../../config/git-secrets/settings.ts';
import { KeywardenError, UsageError } from '../../errors.ts';
import type { Tool } from './tool.ts';

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

export const gitSecrets: Tool = {
  files: 'secrets.* settings of git, .gitallowed',
  read: async ({ cwd, file }) => {
    if (file !== undefined)
      throw new UsageError(`git-secrets is configured in the settings of git, got the file ${file}`);
    const configuration = readConfiguration(cwd);
    if (Object.values(configuration).every((entries) => entries.length === 0))
      throw new UsageError('git-secrets is not configured here: expected secrets.* settings of git, or .gitallowed');
    return { settings: asKeywardenSettings(configuration), known: [], notes: [] };
  },
};
