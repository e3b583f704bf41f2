import { readFileSync } from 'node:fs';
import { KeywardenError, messageOf } from '../../errors.ts';
import { type CiEvent, type CiSystem, commitOrNone, type Environment, shortRef } from './event.ts';

/** What we read of event payloads (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
interface Payload {
  readonly ref?: string;
  readonly before?: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly forced?: boolean;
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: { readonly base?: Side; readonly head?: Side };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
}

interface Side {
  readonly sha?: string;
}

const FILE = 'GITHUB_EVENT_PATH';

const payloadOf = (env: Environment): Payload => {
  const file = env[FILE];
  if (!file) throw new KeywardenError(`expected ${FILE} to name the event of this job, got nothing`);
  try {
    const payload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  } catch (thrown) {
    throw new KeywardenError(`the event of this job, ${file}, cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  throw new KeywardenError(`the event of this job, ${file}, cannot be read: expected a JSON object`);
};

/** A field without which there is no telling what to look at. */
const needed = (value: string | undefined, field: string): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw new KeywardenError(`the event of this job (${FILE}) has no ${field}: expected the id of a commit`);
};

const pushed = ({ ref = '', before, after, deleted, forced, repository }: Payload): CiEvent => {
  const isTag = ref.startsWith('refs/tags/');
  const what = `${forced ? 'forced ' : ''}push ${isTag ? 'of the tag' : 'to'} ${shortRef(ref)}`;
  if (deleted || commitOrNone(after) === undefined) return { kind: 'nothing', name: `${shortRef(ref)} was deleted` };
  const defaultBranch = repository?.default_branch;
  return {
    kind: 'change',
    name: what,
    // A tag is no line of work: what it was before says nothing of what it leads to now.
    base: isTag ? undefined : commitOrNone(before),
    head: needed(after, 'after'),
    defaultBranch,
    isDefault: !isTag && defaultBranch !== undefined && shortRef(ref) === defaultBranch,
    ...(isTag ? { tag: ref } : {}),
  };
};

const requested = (name: string, { pull_request: request, repository }: Payload): CiEvent => ({
  kind: 'change',
  name: name.replaceAll('_', ' '),
  base: needed(request?.base?.sha, 'pull_request.base.sha'),
  head: needed(request?.head?.sha, 'pull_request.head.sha'),
  defaultBranch: repository?.default_branch,
  isDefault: false,
});

const grouped = ({ merge_group: group, repository }: Payload): CiEvent => ({
  kind: 'change',
  name: 'merge group',
  base: needed(group?.base_sha, 'merge_group.base_sha'),
  head: needed(group?.head_sha, 'merge_group.head_sha'),
  defaultBranch: repository?.default_branch,
  isDefault: false,
});

const eventOf = (env: Environment): CiEvent => {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (name === 'push') return pushed(payloadOf(env));
  if (name === 'merge_group') return grouped(payloadOf(env));
  if (name.startsWith('pull_request')) return requested(name, payloadOf(env));
  return { kind: 'everything', name: name.replaceAll('_', ' ') || 'no event' };
};

/** https://docs.github.com/en/actions/reference/variables-reference; Gitea and Forgejo set the same. */
export const githubActions: CiSystem = {
  name: 'GitHub Actions',
  isHere: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === 'true',
  event: eventOf,
};
