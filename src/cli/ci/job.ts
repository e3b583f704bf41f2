import { appendFileSync } from 'node:fs';
import { KeywardenError, messageOf } from '../../errors.ts';
import type { FormatName } from '../../report/formats.ts';
import { markdown } from '../../report/markdown.ts';
import type { Outcome } from '../../scan/outcome.ts';
import type { Environment } from './event.ts';
import { githubActions } from './github.ts';
import { type CiTarget, ciTarget } from './target.ts';

/** What a CI job is to look at, and the format that its log is read in. */
export const ciJob = (cwd: string, env: Environment): CiTarget & { readonly format: FormatName } => ({
  ...ciTarget(cwd, env),
  format: githubActions.isHere(env) ? 'github' : 'text',
});

const append = (file: string, text: string): void => {
  try {
    appendFileSync(file, text);
  } catch (thrown) {
    throw new KeywardenError(`the summary of this job, ${file}, cannot be written: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
};

/** Adds the outcome to the page that GitHub Actions shows of a job, where there is one. Secrets stay masked there. */
export const tellJob = async (outcome: Outcome, env: Environment): Promise<void> => {
  if (githubActions.isHere(env) && env.GITHUB_STEP_SUMMARY)
    append(env.GITHUB_STEP_SUMMARY, `${markdown(outcome, { reveal: false })}\n`);
};
