import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/cli/ci/event.ts';
import { temporaryFolder } from '../repository.ts';

export const ZEROS = '0'.repeat(40);

const REPOSITORY = { id: 1, name: 'shop', full_name: 'acme/shop', private: false, default_branch: 'main' };
const SENDER = { login: 'ada', id: 7, type: 'User' };

/** A push as GitHub sends it, cut to what matters and some of what does not. */
export const pushPayload = (ref: string, before: string, after: string): object => ({
  ref,
  before,
  after,
  repository: REPOSITORY,
  pusher: { name: 'ada', email: 'ada@example.org' },
  sender: SENDER,
  created: before === ZEROS,
  deleted: after === ZEROS,
  forced: false,
  base_ref: null,
  compare: `https://github.com/acme/shop/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
  commits: [],
  head_commit: after === ZEROS ? null : { id: after, message: 'A commit' },
});

export const pullRequestPayload = (base: string, head: string): object => ({
  action: 'synchronize',
  number: 12,
  pull_request: {
    number: 12,
    state: 'open',
    title: 'A change',
    head: { label: 'ada:change', ref: 'change', sha: head },
    base: { label: 'acme:main', ref: 'main', sha: base },
    merge_commit_sha: null,
  },
  repository: REPOSITORY,
  sender: SENDER,
});

export const mergeGroupPayload = (base: string, head: string): object => ({
  action: 'checks_requested',
  merge_group: {
    head_sha: head,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
  },
  repository: REPOSITORY,
  sender: SENDER,
});

/** The environment of a job of GitHub Actions. */
export const githubJob = (event: string, payload: unknown): Record<string, string> => {
  const file = join(temporaryFolder(), 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file };
};

/** The environment of a job of GitLab. */
export const gitlabJob = (source: string, variables: Environment): Environment => ({
  CI: 'true',
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: source,
  CI_DEFAULT_BRANCH: 'main',
  ...variables,
});
