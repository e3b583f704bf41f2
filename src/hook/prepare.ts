/** The script of package.json that sets the hooks up again in every clone, after its packages have been installed. */

const KEYWARDEN = 'keywarden install --optional';

/** Where packages for development are left out (a production image), there is nobody to commit, and nothing to fail for. */
const OR_NOTHING = '|| exit 0';

export interface PrepareOptions {
  /** The folder of the npm project, from the top of the worktree, with `/` between folders; empty at the top. */
  readonly project: string;
  readonly husky: boolean;
}

/** Husky wants to be called at the top of the worktree (its documentation, "Project not in Git root directory"). */
const huskyScript = (project: string): string => {
  if (project === '') return 'husky';
  const up = '../'.repeat(project.split('/').length).slice(0, -1);
  return `cd ${up} && husky ${project}/.husky && cd ${project}`;
};

/** A script that nothing can be put behind: the rest of it would be part of a comment, or stand after a lone `;`. */
const isOpenEnded = (script: string): boolean => /#|[;&|]\s*$|\n/.test(script);

/** Adds what is missing to a project's script; what stands there runs first, unless it would swallow what comes next. */
export const withPrepare = (script: string | undefined, { project, husky }: PrepareOptions): string => {
  const present = script?.trim() ?? '';
  const missing = [
    ...(husky && !/\bhusky\b/.test(present) ? [huskyScript(project)] : []),
    ...(/\bkeywarden\b/.test(present) ? [] : [KEYWARDEN]),
  ];
  if (missing.length === 0) return present;
  const ours = `${missing.join(' && ')} ${OR_NOTHING}`;
  if (present === '') return ours;
  return isOpenEnded(present) ? `(${ours}) && ${present}` : `${present} && (${ours})`;
};

/** Takes our part out of a project's script; undefined when nothing is left. */
export const withoutPrepare = (script: string): string | undefined => {
  if (!script.includes(KEYWARDEN)) return script;
  const rest = script
    .replace(new RegExp(`(?:\\s*&&\\s*)?${KEYWARDEN}(?:\\s*\\|\\|\\s*exit 0)?`), '')
    .replace(/(?:\s*&&\s*)?\(\s*\)(?:\s*&&\s*)?/, '')
    .replace(/^\s*&&\s*/, '')
    .trim();
  return rest || undefined;
};
