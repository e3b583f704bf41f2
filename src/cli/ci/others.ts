import { type CiEvent, type CiSystem, commitOrNone, type Environment, shortRef } from './event.ts';

const origin = (branch: string): string => `origin/${shortRef(branch)}`;

interface Change {
  readonly name: string;
  readonly head: string | undefined;
  readonly base?: string | undefined;
}

/** These systems do not say which branch the others start from; git knows it from the clone. */
const change = ({ name, head, base }: Change): CiEvent => ({
  kind: 'change',
  name,
  base: commitOrNone(base),
  head: head || 'HEAD',
  defaultBranch: undefined,
  isDefault: undefined,
});

const azureEvent = (env: Environment): CiEvent => {
  const target = env.SYSTEM_PULLREQUEST_TARGETBRANCH;
  if (target)
    return change({ name: 'pull request', base: origin(target), head: env.SYSTEM_PULLREQUEST_SOURCECOMMITID });
  if (env.BUILD_REASON === 'IndividualCI' || env.BUILD_REASON === 'BatchedCI')
    return change({ name: `push to ${shortRef(env.BUILD_SOURCEBRANCH ?? '')}`, head: env.BUILD_SOURCEVERSION });
  return { kind: 'everything', name: env.BUILD_REASON ?? 'no reason' };
};

/** https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables */
const azure: CiSystem = { name: 'Azure Pipelines', isHere: ({ TF_BUILD }) => TF_BUILD === 'True', event: azureEvent };

const bitbucketEvent = (env: Environment): CiEvent => {
  const { BITBUCKET_PR_DESTINATION_BRANCH: target, BITBUCKET_PR_DESTINATION_COMMIT: commit } = env;
  const head = env.BITBUCKET_COMMIT;
  if (target) return change({ name: 'pull request', base: commit || origin(target), head });
  return change({ name: `push to ${env.BITBUCKET_BRANCH ?? env.BITBUCKET_TAG}`, head });
};

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
const bitbucket: CiSystem = {
  name: 'Bitbucket Pipelines',
  isHere: ({ BITBUCKET_BUILD_NUMBER }) => BITBUCKET_BUILD_NUMBER !== undefined,
  event: bitbucketEvent,
};

/** https://circleci.com/docs/variables/; the commit before a push is told to those only who hand it on. */
const circle: CiSystem = {
  name: 'CircleCI',
  isHere: ({ CIRCLECI }) => CIRCLECI === 'true',
  event: (env) => change({ name: `push to ${env.CIRCLE_BRANCH ?? env.CIRCLE_TAG}`, head: env.CIRCLE_SHA1 }),
};

const jenkinsEvent = (env: Environment): CiEvent => {
  if (env.CHANGE_TARGET)
    return change({ name: `change ${env.CHANGE_ID}`, base: origin(env.CHANGE_TARGET), head: env.GIT_COMMIT });
  const branch = shortRef(env.GIT_BRANCH ?? env.BRANCH_NAME ?? '').replace(/^origin\//, '');
  return change({ name: `build of ${branch}`, base: env.GIT_PREVIOUS_COMMIT, head: env.GIT_COMMIT });
};

/** https://plugins.jenkins.io/git/#plugin-content-environment-variables */
const jenkins: CiSystem = {
  name: 'Jenkins',
  isHere: ({ JENKINS_URL }) => JENKINS_URL !== undefined,
  event: jenkinsEvent,
};

export const otherSystems: readonly CiSystem[] = [azure, bitbucket, circle, jenkins];
