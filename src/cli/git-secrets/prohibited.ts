import { compilePatterns } from '../../config/git-secrets/patterns.ts';
import { patternsFrom } from '../../config/git-secrets/providers.ts';
import { type GitSecretsSettings, readGitSecretsSettings } from '../../config/git-secrets/settings.ts';
import { createLineSearch, type LineSearch } from '../../engine/posix/line-search.ts';
import { warn } from './warn.ts';

/** What is looked for, and how findings are judged. */
export interface Prohibited {
  readonly search: LineSearch;
  readonly settings: GitSecretsSettings;
}

const NOTHING = `nothing was scanned: no pattern is configured, and no provider gave one.
To look for AWS credentials: git secrets --register-aws
For other patterns: git secrets --add '<pattern>' (--global for all your repositories)`;

const provided = (providers: readonly string[]) =>
  providers.flatMap((provider) => {
    const { patterns, problem } = patternsFrom(provider, process.cwd());
    if (problem !== undefined) warn(problem);
    return patterns;
  });

/** Loads what is prohibited here; undefined, and a loud line, when that is nothing. */
export const loadProhibited = (): Prohibited | undefined => {
  const settings = readGitSecretsSettings(process.cwd());
  const own = settings.patterns.map((text) => ({ text, from: 'secrets.patterns' }));
  const patterns = compilePatterns([...own, ...provided(settings.providers)], { words: true });
  if (patterns.length > 0) return { search: createLineSearch(patterns), settings };
  warn(NOTHING);
  return undefined;
};
