/** The git hooks that keywarden knows (githooks). */
export const HOOKS = ['pre-commit'] as const;

export type HookName = (typeof HOOKS)[number];

/** Whether a name is that of a hook that keywarden knows. */
export const isHook = (name: string | undefined): name is HookName => HOOKS.some((hook) => hook === name);
