import { createRepository, type Repository } from '../repository.ts';

/** A clone as CI systems make them: at a commit, with the branches of the remote. */
export interface Cloned {
  readonly clone: Repository;
  /** Ids of commits on the remote, by what happened: main has `old`, `main`; a branch from `old` has `one`, `two`. */
  readonly old: string;
  readonly main: string;
  readonly one: string;
  readonly two: string;
}

/** A remote with main and a branch, and a clone of it. */
export const cloned = (files: Readonly<Record<string, string>> = {}, ...options: readonly string[]): Cloned => {
  const remote = createRepository();
  const old = remote.commit({ 'a.txt': 'old\n' }, 'Old');
  remote.git('checkout', '--quiet', '-b', 'change');
  const one = remote.commit({ 'one.txt': 'one\n', ...files }, 'One');
  const two = remote.commit({ 'two.txt': 'two\n' }, 'Two');
  remote.git('tag', '--annotate', '--message', 'A release', 'v1');
  remote.git('checkout', '--quiet', 'main');
  const main = remote.commit({ 'b.txt': 'main\n' }, 'Main');
  const clone = remote.clone(...options);
  return { clone, old, main, one, two };
};

/** The subjects of the commits that revisions choose, oldest first. */
export const subjects = (repository: Repository, revisions: readonly string[]): string[] =>
  repository
    .git('log', '--reverse', '--topo-order', '--format=%s', ...revisions)
    .split('\n')
    .filter(Boolean);
