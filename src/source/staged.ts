import { stagedChanges } from '../git/changes.ts';
import type { Handed } from '../git/handed.ts';
import type { Repository } from '../git/repository.ts';
import { changedContent, contentOfChanges } from './changes.ts';
import type { SourceItem } from './item.ts';

/** What the next commit would bring in: the index, not the worktree. */
export async function* stagedContent(repository: Repository): AsyncGenerator<SourceItem> {
  yield* changedContent(repository, stagedChanges(repository));
}

/** The same as a hook hands it on. */
export const handedContent = ({ changes, objects }: Handed): AsyncGenerator<SourceItem> =>
  contentOfChanges(objects, changes);
