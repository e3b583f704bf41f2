import { cloned } from '../ci/clone.ts';
import { keyLine } from '../keys.ts';
import { hookCommand, type Repository, temporaryFolder } from '../repository.ts';
import { type Ended, run } from '../run.ts';

/** What the examples stand in: a clone with a remote, a secret in a file, and files of other tools. */
export const place = (): Repository => {
  const { clone } = cloned({}, '--no-single-branch');
  clone.commit({
    'src/leak.js': keyLine(),
    '.gitleaks.toml': '[extend]\nuseDefault = true\n\n[allowlist]\nstopwords = ["sample"]\n',
  });
  return clone;
};

/** The commands of the examples as functions of a shell. */
const COMMANDS = `
program() { ${hookCommand} "$@"; }
keywarden() { if [ -n "\${FOUND_IS_GOOD:-}" ]; then program "$@" || [ $? = 1 ]; else program "$@"; fi; }
npx() { while [ "$1" != keywarden ]; do shift; done; shift; keywarden "$@"; }
`;

/**
 * Runs an example. Beside what is in a place, it can name \`$FINGERPRINT\`, that of the secret in src/leak.js.
 */
export const runShell = (
  repository: Repository,
  script: string,
  env: Record<string, string | undefined> = {},
): Ended => {
  const found = JSON.parse(repository.keywarden(['scan', '--format', 'json']).stdout).findings[0]?.fingerprint ?? '';
  const folder = temporaryFolder();
  return run('bash', ['--noprofile', '--norc', '-euo', 'pipefail', '-c', `${COMMANDS}\n${script}`], {
    cwd: repository.path,
    env: { ...repository.env, FINGERPRINT: found, TMPDIR: folder, HOME: folder, ...env },
  });
};
