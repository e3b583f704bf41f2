import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { attemptCommit } from '../git/hooked.ts';
import { createRepository, hookCommand, type Repository } from '../repository.ts';
import { run } from '../run.ts';

/** A repository whose hooks note down each time that they start the real program. */
export const quickRepository = (): Repository => {
  const repository = createRepository();
  repository.commit({ '.gitignore': 'node_modules\nstarted\n', 'a.js': 'clean\n' });
  const program = repository.at('node_modules/.bin/keywarden');
  mkdirSync(repository.at('node_modules/.bin'), { recursive: true });
  writeFileSync(
    program,
    `#!/bin/sh\necho "$2 $KEYWARDEN_QUICK" >>"$(git rev-parse --show-toplevel)/started"\nexec ${hookCommand} "$@"\n`,
  );
  chmodSync(program, 0o755);
  expect(repository.keywarden(['install']).code).toBe(0);
  started(repository);
  return repository;
};

/** The hooks that started the real program since the last time this was asked. */
export const started = (repository: Repository): string[] => {
  const file = repository.at('started');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(file, { force: true });
  return lines;
};

/** Commits a file through the hooks. */
export const commitFile = (repository: Repository, path: string, content: string | Uint8Array) => {
  repository.write(path, content);
  repository.git('add', '--all');
  return attemptCommit(repository);
};

interface Running {
  readonly env?: NodeJS.ProcessEnv;
  readonly shell?: readonly string[];
}

/** Runs a hook, with what git passes to it, as git does for a commit. */
export const runHook = (
  repository: Repository,
  [hook, ...passed]: readonly string[],
  { env, shell: [shell = '', ...options] = ['sh'] }: Running = {},
) =>
  run(shell, [...options, `.git/hooks/${hook}`, ...passed], {
    cwd: repository.path,
    env: { ...repository.env, GIT_INDEX_FILE: '.git/index', ...env },
  });
