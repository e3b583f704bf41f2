import { expect } from 'vitest';
import { createRepository, type Repository } from '../repository.ts';
import type { Ended } from '../run.ts';

/** A repository with a first commit, in which `git commit` runs the built keywarden. */
export const hookedRepository = (...options: readonly string[]): Repository => {
  const repository = createRepository(...options);
  repository.commit({ 'readme.txt': 'first\n' });
  repository.addHook();
  return repository;
};

export interface Attempt extends Ended {
  readonly before: string;
  readonly after: string;
}

/** Lets git commit, and says where HEAD was before and is after. */
export const attempt = (repository: Repository, ...args: readonly string[]): Attempt => {
  const before = repository.head();
  const ended = repository.tryGit(args);
  return { ...ended, before, after: repository.head() };
};

/** `git commit` with a message. */
export const attemptCommit = (repository: Repository, ...args: readonly string[]): Attempt =>
  attempt(repository, 'commit', '-m', 'A commit', ...args);

/** The commit was stopped because of a secret at `place`, a path and line. */
export const expectStopped = (ended: Attempt, place: string): void => {
  expect(ended.stderr).toContain(`${place}:`);
  expect(ended.stderr).toMatch(/^keywarden: 1 secret(, \d pre-existing)? in /m);
  expect(ended.stderr).toContain('(aws-access-key-id)');
  expect(ended.code).toBe(1);
  expect(ended.after).toBe(ended.before);
};

/** The commit was made, after keywarden had looked at so many files. */
export const expectPassed = (ended: Attempt, files: number): void => {
  expect(ended.stderr).toMatch(
    new RegExp(`^keywarden: no secrets(, \\d pre-existing not listed)? in ${files} staged files? \\(`, 'm'),
  );
  expect(ended.code).toBe(0);
  expect(ended.after).not.toBe(ended.before);
};
