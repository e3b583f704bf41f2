import { runGitSecrets } from './cli/git-secrets/main.ts';
import { printError } from './cli/print.ts';
import { isExpected, messageOf } from './errors.ts';

const COULD_NOT_LOOK = 2;

const errorText = (thrown: unknown): string => {
  if (isExpected(thrown)) return `git-secrets: ${thrown.message}\n${thrown.hint ? `${thrown.hint}\n` : ''}`;
  return `git-secrets: unexpected error: ${messageOf(thrown)}\n${thrown instanceof Error ? `${thrown.stack}\n` : ''}`;
};

runGitSecrets(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (thrown) => {
    process.exitCode = COULD_NOT_LOOK;
    printError(errorText(thrown));
  },
);
