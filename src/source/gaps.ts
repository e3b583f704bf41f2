import { countMissing, isPartial } from '../git/missing.ts';
import { type Repository, shallowBoundary } from '../git/repository.ts';
import type { SourceItem } from './item.ts';

const problem = (message: string): SourceItem => ({ type: 'problem', path: '', message });

/** The parts of a history that are not in this clone, so that a scan of it is not called clean. */
export async function* historyGaps(repository: Repository): AsyncGenerator<SourceItem> {
  if (shallowBoundary(repository).size > 0) {
    yield problem(
      'this clone is shallow, its older commits are not here: fetch them with `git fetch --unshallow` (actions/checkout: `fetch-depth: 0`)',
    );
  }
  const missing = isPartial(repository) ? await countMissing(repository) : 0;
  if (missing > 0)
    yield problem(`this clone is partial, ${missing} objects of its history are not here: scan a whole clone`);
}
