import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listCommits } from '../../git/changes.ts';
import { contentOf, readObjects } from '../../git/objects.ts';
import { mergeHeads, type Repository } from '../../git/repository.ts';
import { searching } from './failure.ts';
import { currentRepository } from './ground.ts';
import { introducedLines } from './introduced.ts';
import { loadProhibited, type Prohibited } from './prohibited.ts';
import { type FoundLine, report } from './report.ts';
import { searchContent } from './search.ts';

/** Git tells a merge's hooks which commits it merges, by their ids in the names of variables (git-merge). */
const headsInEnvironment = (): string[] =>
  Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);

const END_OF_HEADER = '\n\n';

/** The prohibited lines of commit messages. */
const messageLines = async (
  repository: Repository,
  revisions: readonly string[],
  prohibited: Prohibited,
): Promise<FoundLine[]> => {
  const commits = listCommits(repository, revisions);
  const found: FoundLine[] = [];
  for await (const object of readObjects(repository, commits)) {
    if (object.type === 'missing') continue;
    const text = await contentOf(object);
    const message = text.subarray(text.indexOf(END_OF_HEADER) + END_OF_HEADER.length);
    found.push(...searchContent(message, Buffer.from(`${object.id}:(commit message)`), prohibited));
  }
  return found;
};

/** A merge that is concluded by `git commit` has no other sign than this file beside that of the message. */
const isConcluded = (messageFile: string): boolean => existsSync(join(dirname(messageFile), 'MERGE_HEAD'));

/** `--prepare_commit_msg_hook`: what a merge brings in, files and messages; other commits have hooks of their own. */
export const prepareCommitMsgHook = ([messageFile = '', source, commit]: readonly string[]): Promise<number> =>
  searching('repository', async () => {
    if ((source !== 'merge' || commit) && !isConcluded(messageFile)) return 0;
    const prohibited = loadProhibited();
    if (!prohibited) return 0;
    const repository = currentRepository();
    const heads = new Set([...mergeHeads(repository), ...headsInEnvironment()]);
    if (heads.size === 0) return 0;
    const revisions = [...heads, '--not', 'HEAD'];
    const outcome = await introducedLines(repository, { revisions, renames: 'as the same file' }, prohibited);
    outcome.found.push(...(await messageLines(repository, revisions, prohibited)));
    return report(outcome, prohibited.settings, 'repository');
  });
