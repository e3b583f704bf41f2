import { stagedChanges } from '../git/changes.ts';
import type { Repository } from '../git/repository.ts';
import { changedContent } from './changes.ts';
import type { SourceItem } from './item.ts';

/** What the next commit would bring in: the index, not the worktree. */
export async function* stagedContent(repository: Repository): AsyncGenerator<SourceItem> {
  yield* changedContent(repository, await stagedChanges(repository));
}
