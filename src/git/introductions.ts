import { RAW_CHANGES } from './changes.ts';
import { startGit } from './command.ts';
import type { CommitDates } from './commit-dates.ts';
import { type Change, rawDiffLists } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { type Revisions, revisionsInput } from './tips.ts';

/** A change and the commit that brought it. */
export type CommittedChange = Change & { readonly commit: string };

export interface Walk {
  readonly revisions: Revisions;
  /** Takes down the dates of the commits. */
  readonly dates: CommitDates;
  /** Told of each commit. */
  readonly onCommit: (commit: string) => void;
}

const DIFF = ['diff-tree', '--stdin', '-r', '-c', '--root', '--no-renames', ...RAW_CHANGES];

const COMMIT = /^(\d+) (-?)([0-9a-f]+)(.*)$/;

/** The ids of the commits that git lists, in pieces, a line each; those at the boundary are only noted. */
async function* listedCommits(output: AsyncIterable<Buffer>, { dates, onCommit }: Walk): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of output) {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop()!;
    let ids = '';
    for (const line of lines) {
      const [, date, boundary, commit, parents] = COMMIT.exec(line) as unknown as string[];
      dates.note(commit!, Number(date), boundary ? [] : parents!.split(' ').filter(Boolean));
      if (boundary) continue;
      onCommit(commit!);
      ids += `${commit}\n`;
    }
    if (ids !== '') yield ids;
  }
}

async function* startingWith<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* others;
}

const ORDER = ['--reverse', '--topo-order', '--parents', '--timestamp', '--boundary'];

const startListing = ({ cwd }: Repository, walk: Walk) => {
  const { args, input } = revisionsInput(walk.revisions);
  const listing = startGit(cwd, ['rev-list', ...ORDER, ...args], input);
  return { commits: listedCommits(listing.stdout, walk), done: listing.done };
};

/**
 * What commits bring, those they build on first, each against all its parents; renamed files as new ones.
 * @throws KeywardenError when git cannot read all of them
 */
export async function* introductions(repository: Repository, walk: Walk): AsyncGenerator<CommittedChange> {
  const { commits, done } = startListing(repository, walk);
  const first = await commits.next();
  if (!first.done) yield* changesOf(repository.cwd, startingWith(first.value, commits));
  await done;
}

/**
 * Only visits the commits.
 * @throws KeywardenError when git cannot read all of them
 */
export const visitCommits = async (repository: Repository, walk: Walk): Promise<void> => {
  const { commits, done } = startListing(repository, walk);
  for await (const _ of commits);
  await done;
};

/** What some commits bring. */
export const changesOfCommits = ({ cwd }: Repository, commits: Iterable<string>): AsyncGenerator<CommittedChange> =>
  changesOf(
    cwd,
    [...commits].map((commit) => `${commit}\n`),
  );

async function* changesOf(
  cwd: string,
  commits: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<CommittedChange> {
  const diffs = startGit(cwd, DIFF, commits);
  for await (const changes of rawDiffLists(diffs.stdout)) yield* changes as CommittedChange[];
  await diffs.done;
}
