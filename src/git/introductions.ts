import { PassThrough } from 'node:stream';
import { feed, type Running } from '../exec.ts';
import { RAW_CHANGES } from './changes.ts';
import { startGit } from './command.ts';
import type { CommitDates } from './commit-dates.ts';
import { type Change, rawDiffLists } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { type Revisions, revisionsInput } from './tips.ts';

/** A change and the commit that brought it. */
export type CommittedChange = Change & { readonly commit: string };

/** So much of what git prints is taken before anyone asks for it, so that git need not wait. Bytes. */
const AHEAD = 64 * 1024 * 1024;

const DIFF = ['diff-tree', '--stdin', '-r', '-c', '--root', '--no-renames', ...RAW_CHANGES];

const ORDER = ['--reverse', '--topo-order', '--parents', '--timestamp', '--boundary'];

const COMMIT = /^(\d+) (-?)([0-9a-f]+)(.*)$/;

/** The ids of the commits that git lists, in pieces; those at the boundary are only noted. */
async function* listedCommits(output: AsyncIterable<Buffer>, dates: CommitDates): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of output) {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop()!;
    const ids: string[] = [];
    for (const line of lines) {
      const [, date, boundary, commit, parents] = COMMIT.exec(line) as unknown as string[];
      dates.note(commit!, Number(date), boundary ? [] : parents!.split(' ').filter(Boolean));
      if (!boundary) ids.push(commit!);
    }
    if (ids.length > 0) yield ids;
  }
}

const startListing = ({ cwd }: Repository, revisions: Revisions, dates: CommitDates) => {
  const { args, input } = revisionsInput(revisions);
  const { stdout, done, stop } = startGit(cwd, ['rev-list', ...ORDER, ...args], input);
  return { commits: listedCommits(stdout, dates), done, stop };
};

/**
 * Only visits commits, and takes down their dates.
 * @throws KeywardenError when git cannot read all of them
 */
export const visitCommits = async (repository: Repository, revisions: Revisions, dates: CommitDates): Promise<void> => {
  const { commits, done } = startListing(repository, revisions, dates);
  for await (const _ of commits);
  await done;
};

/** What some commits bring, in the order that they are given in, each against all its parents; renamed files as new ones. */
async function* changesIn(
  output: AsyncIterable<Buffer>,
  isWanted?: (object: string) => boolean,
): AsyncGenerator<CommittedChange> {
  for await (const changes of rawDiffLists(output, isWanted)) yield* changes as CommittedChange[];
}

/** What some commits bring. */
export async function* changesOfCommits(
  { cwd }: Repository,
  commits: Iterable<string>,
): AsyncGenerator<CommittedChange> {
  const diffs = startGit(
    cwd,
    DIFF,
    [...commits].map((commit) => `${commit}\n`),
  );
  yield* changesIn(diffs.stdout);
  await diffs.done;
}

async function* startingWith<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* others;
}

/** A walk through commits, those they build on first, which goes on whether or not anyone asks for what they bring. */
export interface Walk {
  /** Ids of the commits; all are there after `changes` has come to its end. */
  readonly commits: readonly string[];
  /**
   * What the commits bring. To be asked for once.
   * @throws KeywardenError when git cannot read all of them
   */
  readonly changes: (isWanted: (object: string) => boolean) => AsyncGenerator<CommittedChange>;
  /** Ends it early. */
  readonly stop: () => void;
}

/** Starts to walk through commits, whose dates it takes down. */
export const startWalk = (repository: Repository, revisions: Revisions, dates: CommitDates): Walk => {
  const listing = startListing(repository, revisions, dates);
  const commits: string[] = [];
  const taken = async function* (listed: AsyncIterable<string[]>): AsyncGenerator<string> {
    for await (const ids of listed) {
      for (const id of ids) commits.push(id);
      yield `${ids.join('\n')}\n`;
    }
  };
  const output = new PassThrough({ highWaterMark: AHEAD });
  let diffs: Running | undefined;
  const work = async (): Promise<void> => {
    const first = await listing.commits.next();
    if (!first.done) {
      diffs = startGit(repository.cwd, DIFF, taken(startingWith(first.value, listing.commits)));
      await feed(output, diffs.stdout);
      await diffs.done;
    }
    await listing.done;
  };
  const done = work().finally(() => output.end());
  done.catch(() => {});
  return {
    commits,
    async *changes(isWanted) {
      yield* changesIn(output, isWanted);
      await done;
    },
    stop: () => {
      listing.stop();
      diffs?.stop();
    },
  };
};
