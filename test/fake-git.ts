import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Repository, temporaryFolder } from './repository.ts';
import { run } from './run.ts';

/** An environment whose git first runs some lines of shell, then, where these let it, does what it was asked. */
export const gitAfter = ({ env }: Repository, lines: string): NodeJS.ProcessEnv => {
  const folder = temporaryFolder();
  const real = run('sh', ['-c', 'command -v git'], { cwd: folder, env: process.env }).stdout.trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${lines}\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return { ...env, PATH: `${folder}:${process.env.PATH}` };
};
