import { type CiEvent, type CiSystem, commitOrNone, type Environment } from './event.ts';

const change = (env: Environment, name: string, base: string | undefined): CiEvent => ({
  kind: 'change',
  name,
  base,
  // In a pipeline for merged results CI_COMMIT_SHA is a merge that exists nowhere else.
  head: commitOrNone(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? env.CI_COMMIT_SHA ?? 'HEAD',
  defaultBranch: env.CI_DEFAULT_BRANCH,
  isDefault: env.CI_COMMIT_BRANCH !== undefined && env.CI_COMMIT_BRANCH === env.CI_DEFAULT_BRANCH,
  ...(env.CI_COMMIT_TAG ? { tag: `refs/tags/${env.CI_COMMIT_TAG}` } : {}),
});

const eventOf = (env: Environment): CiEvent => {
  const source = env.CI_PIPELINE_SOURCE ?? '';
  if (env.CI_MERGE_REQUEST_IID)
    return change(env, `merge request !${env.CI_MERGE_REQUEST_IID}`, commitOrNone(env.CI_MERGE_REQUEST_DIFF_BASE_SHA));
  if (env.CI_COMMIT_TAG) return change(env, `push of the tag ${env.CI_COMMIT_TAG}`, undefined);
  if (source === 'push') return change(env, `push to ${env.CI_COMMIT_BRANCH}`, commitOrNone(env.CI_COMMIT_BEFORE_SHA));
  return { kind: 'everything', name: source.replaceAll('_', ' ') || 'no source' };
};

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
export const gitlabCi: CiSystem = {
  name: 'GitLab CI',
  isHere: ({ GITLAB_CI }) => GITLAB_CI === 'true',
  event: eventOf,
};
