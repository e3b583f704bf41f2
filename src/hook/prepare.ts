/** The script of package.json that sets the hooks up again in every clone, after its packages have been installed. */

const KEYWARDEN = 'keywarden install --optional';

export interface PrepareOptions {
  /** The folder of the npm project, from the top of the worktree, with `/` between folders; empty at the top. */
  readonly project: string;
  readonly husky: boolean;
}

/** Husky wants to be called at the top of the worktree (its documentation, "Project not in Git root directory"). */
const huskyScript = (project: string): string =>
  project === '' ? 'husky' : `cd ${'../'.repeat(project.split('/').length).slice(0, -1)} && husky ${project}/.husky`;

/** Adds what is missing to a project's script; what stands there runs first. */
export const withPrepare = (script: string | undefined, { project, husky }: PrepareOptions): string => {
  const present = script ?? '';
  const missing = [
    present,
    husky && !/\bhusky\b/.test(present) && huskyScript(project),
    !/\bkeywarden\b/.test(present) && KEYWARDEN,
  ].filter(Boolean);
  const forgiving = /\|\|\s*true\s*$/.test(present) && missing.length > 1;
  return missing.join(' && ') + (forgiving ? ' || true' : '');
};

/** Takes our part out of a project's script; undefined when nothing is left. */
export const withoutPrepare = (script: string): string | undefined => {
  if (!script.includes(KEYWARDEN)) return script;
  return (
    script
      .replace(new RegExp(`(?:\\s*&&\\s*)?${KEYWARDEN}`), '')
      .replace(/^\s*&&\s*/, '')
      .trim() || undefined
  );
};
