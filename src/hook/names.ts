/** The git hooks that keywarden knows (githooks), and what each of them keeps out. */
export const HOOKS = [
  'pre-commit',
  'commit-msg',
  'pre-merge-commit',
  'prepare-commit-msg',
  'pre-push',
  'pre-receive',
  'update',
] as const;

export type HookName = (typeof HOOKS)[number];

/** Whether a name is that of a hook that keywarden knows. */
export const isHook = (name: string | undefined): name is HookName => HOOKS.some((hook) => hook === name);

/** The hooks that are installed where people commit. `prepare-commit-msg` sees what `pre-merge-commit` has seen. */
export const CLIENT_HOOKS = ['pre-commit', 'commit-msg', 'pre-merge-commit', 'pre-push'] as const satisfies HookName[];

/** The hook that is installed where people push to: it sees all refs of a push at once, before any of them is moved. */
export const SERVER_HOOKS = ['pre-receive'] as const satisfies HookName[];
