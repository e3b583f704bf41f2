import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/ci/event.ts';
import { ciTarget } from '../../src/cli/ci/target.ts';
import { temporaryFolder } from '../repository.ts';
import { type Cloned, cloned, subjects } from './clone.ts';
import { githubJob, gitlabJob, mergeGroupPayload, pullRequestPayload, pushPayload, ZEROS } from './events.ts';

const MISSING = 'd'.repeat(40);

/** What a job looks at: `everything`, `nothing`, or the subjects of commits. */
const looked = ({ clone }: Cloned, env: Environment): string | string[] => {
  const { target } = ciTarget(clone.path, env);
  if (target === undefined) return 'nothing';
  if (target.mode === 'commits') return subjects(clone, target.range.revisions);
  return target.mode === 'history' ? 'everything' : target.mode;
};

type Case = readonly [string, (ids: Cloned) => Environment, string | string[]];

const push = (ref: string, before: string, after: string, changes = {}): Environment =>
  githubJob('push', { ...pushPayload(ref, before, after), ...changes });

const CHANGE = 'refs/heads/change';

const GITHUB: readonly Case[] = [
  ['a push', ({ one, two }) => push(CHANGE, one, two), ['Two']],
  ['the first push of a branch', ({ two }) => push(CHANGE, ZEROS, two), ['One', 'Two']],
  ['the first push of a branch without commits', ({ old }) => push('refs/heads/new', ZEROS, old), []],
  ['the first push of the default branch', ({ main }) => push('refs/heads/main', ZEROS, main), 'everything'],
  ['a forced push', ({ one, two }) => push(CHANGE, two, one, { forced: true }), []],
  ['a forced push from what is gone', ({ two }) => push(CHANGE, MISSING, two, { forced: true }), ['One', 'Two']],
  [
    'a forced push of the default branch from what is gone',
    ({ main }) => push('refs/heads/main', MISSING, main, { forced: true }),
    'everything',
  ],
  ['a tag', ({ two }) => push('refs/tags/v1', ZEROS, two), ['One', 'Two']],
  ['a tag on the default branch', ({ main }) => push('refs/tags/v2', ZEROS, main), []],
  ['a tag that was moved', ({ one, two }) => push('refs/tags/v1', one, two), ['One', 'Two']],
  ['a branch that is deleted', ({ one }) => push(CHANGE, one, ZEROS), 'nothing'],
  ['a pull request', ({ main, two }) => githubJob('pull_request', pullRequestPayload(main, two)), ['One', 'Two']],
  [
    'a pull request in the name of its target',
    ({ old, two }) => githubJob('pull_request_target', pullRequestPayload(old, two)),
    ['One', 'Two'],
  ],
  ['a merge group', ({ one, two }) => githubJob('merge_group', mergeGroupPayload(one, two)), ['Two']],
  ['a time', () => githubJob('schedule', { schedule: '0 3 * * *' }), 'everything'],
  ['a person', () => githubJob('workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }), 'everything'],
];

describe('GitHub Actions', () => {
  test.each(GITHUB)('%s', (_, env, expected) => {
    const ids = cloned();
    expect(looked(ids, env(ids))).toEqual(expected);
  });

  test('the message of a tag is looked at too', () => {
    const ids = cloned();
    expect(ciTarget(ids.clone.path, push('refs/tags/v1', ZEROS, ids.two)).target).toMatchObject({
      range: { tips: ['refs/tags/v1'] },
    });
  });

  test('says what it looks at', () => {
    const ids = cloned();
    const { said } = ciTarget(ids.clone.path, push(CHANGE, MISSING, ids.two, { forced: true }));
    expect(said).toBe(
      `GitHub Actions, forced push to change: dddddddddd, where it started, is not here any more; what ${ids.two.slice(0, 10)} has and origin/main has not`,
    );
  });

  test.each<[string, string | undefined, string]>([
    ['no file', undefined, 'expected GITHUB_EVENT_PATH to name the event'],
    ['no JSON', '{', 'cannot be read'],
    ['no object', '[]', 'expected a JSON object'],
    ['no commit', '{"pull_request":{"base":{}}}', 'has no pull_request.base.sha'],
  ])('an event that is broken: %s', (_, payload, message) => {
    const env =
      payload === undefined
        ? { ...githubJob('pull_request', {}), GITHUB_EVENT_PATH: '' }
        : githubJob('pull_request', payload);
    expect(() => ciTarget(temporaryFolder(), env)).toThrow(message);
  });
});

const GITLAB: readonly Case[] = [
  [
    'a push',
    ({ one, two }) => gitlabJob('push', { CI_COMMIT_BRANCH: 'change', CI_COMMIT_BEFORE_SHA: one, CI_COMMIT_SHA: two }),
    ['Two'],
  ],
  [
    'the first push of a branch',
    ({ two }) => gitlabJob('push', { CI_COMMIT_BRANCH: 'change', CI_COMMIT_BEFORE_SHA: ZEROS, CI_COMMIT_SHA: two }),
    ['One', 'Two'],
  ],
  [
    'the first push of the default branch',
    ({ main }) => gitlabJob('push', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: ZEROS, CI_COMMIT_SHA: main }),
    'everything',
  ],
  [
    'a merge request',
    ({ old, two }) =>
      gitlabJob('merge_request_event', {
        CI_MERGE_REQUEST_IID: '3',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: old,
        CI_COMMIT_SHA: two,
      }),
    ['One', 'Two'],
  ],
  [
    'merged results',
    ({ old, two }) =>
      gitlabJob('merge_request_event', {
        CI_MERGE_REQUEST_IID: '3',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: old,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: two,
        CI_COMMIT_SHA: MISSING,
      }),
    ['One', 'Two'],
  ],
  ['a tag', ({ two }) => gitlabJob('push', { CI_COMMIT_TAG: 'v1', CI_COMMIT_SHA: two }), ['One', 'Two']],
  ['a time', ({ main }) => gitlabJob('schedule', { CI_COMMIT_SHA: main }), 'everything'],
];

describe('GitLab CI', () => {
  test.each(GITLAB)('%s', (_, env, expected) => {
    const ids = cloned();
    expect(looked(ids, env(ids))).toEqual(expected);
  });
});

const OTHERS: readonly Case[] = [
  [
    'Azure, a pull request',
    ({ two }) => ({
      TF_BUILD: 'True',
      BUILD_REASON: 'PullRequest',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: two,
    }),
    ['One', 'Two'],
  ],
  [
    'Azure, a push to a branch',
    ({ two }) => ({
      TF_BUILD: 'True',
      BUILD_REASON: 'IndividualCI',
      BUILD_SOURCEBRANCH: CHANGE,
      BUILD_SOURCEVERSION: two,
    }),
    ['One', 'Two'],
  ],
  [
    'Azure, a push to the default branch',
    ({ main }) => ({ TF_BUILD: 'True', BUILD_REASON: 'BatchedCI', BUILD_SOURCEVERSION: main }),
    'everything',
  ],
  ['Azure, a time', () => ({ TF_BUILD: 'True', BUILD_REASON: 'Schedule' }), 'everything'],
  [
    'Bitbucket, a pull request',
    ({ old, two }) => ({
      BITBUCKET_BUILD_NUMBER: '1',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_DESTINATION_COMMIT: old,
      BITBUCKET_COMMIT: two,
    }),
    ['One', 'Two'],
  ],
  [
    'Bitbucket, a push',
    ({ two }) => ({ BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_BRANCH: 'change', BITBUCKET_COMMIT: two }),
    ['One', 'Two'],
  ],
  ['CircleCI', ({ two }) => ({ CIRCLECI: 'true', CIRCLE_BRANCH: 'change', CIRCLE_SHA1: two }), ['One', 'Two']],
  [
    'Jenkins, a change',
    ({ two }) => ({ JENKINS_URL: 'x', CHANGE_TARGET: 'main', CHANGE_ID: '4', GIT_COMMIT: two }),
    ['One', 'Two'],
  ],
  [
    'Jenkins, a build after another',
    ({ one, two }) => ({ JENKINS_URL: 'x', GIT_BRANCH: 'origin/change', GIT_PREVIOUS_COMMIT: one, GIT_COMMIT: two }),
    ['Two'],
  ],
];

describe('others', () => {
  test.each(OTHERS)('%s', (_, env, expected) => {
    const ids = cloned();
    expect(looked(ids, env(ids))).toEqual(expected);
  });

  test('outside of CI it says what to do', () => {
    expect(() => ciTarget(temporaryFolder(), { CI: 'true' })).toThrow(/--ci is for jobs of GitHub Actions, GitLab CI/);
  });
});

describe('clones that lack something', () => {
  test('a shallow one is refused, not passed over', () => {
    const ids = cloned({}, '--depth=1', '--no-single-branch');
    expect(() => ciTarget(ids.clone.path, push(CHANGE, ids.one, ids.two))).toThrow(/is not in this shallow clone/);
  });

  test('one without the commit of the event', () => {
    const ids = cloned({}, '--single-branch');
    const env = githubJob('pull_request_target', pullRequestPayload(ids.main, ids.two));
    expect(() => ciTarget(ids.clone.path, env)).toThrow(
      `${ids.two}, the commit of this pull request target, is not in`,
    );
  });
});
