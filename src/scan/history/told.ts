import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { objectsOfRefs } from '../../git/named.ts';
import { type GitObject, type MissingObject, readObjects } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import { contentOfChanges, hasContent } from '../../source/changes.ts';
import { contentOfObjects, namesContent } from '../../source/history.ts';
import type { SourceItem } from '../../source/item.ts';
import { tellsAtPath } from './at-path.ts';
import { inOrder } from './brought.ts';
import type { Findings } from './findings.ts';
import type { Head } from './head.ts';
import { changeOf, type JudgeParts, recover } from './judge.ts';
import { type Judged, judgedContent } from './judged.ts';
import { learn } from './learn.ts';
import { placing, withPlaces } from './placing.ts';
import { tellingRefs } from './ref-names.ts';
import { Remembered } from './remembered.ts';
import type { Seen } from './seen/seen.ts';
import type { Telling } from './telling.ts';

/** The content of which something is told after a first look. */
export async function* toldContent(telling: Telling, found: Findings): AsyncGenerator<SourceItem> {
  const { seen } = telling;
  for (const message of found.problems) yield { type: 'problem', path: '', message };
  yield* tellingRefs(telling);
  const mayTell = tellsAtPath(telling.engine, found.texts);
  // What searches take is taken down where they are told.
  const remembered = telling.profile ? undefined : new Remembered();
  const keyOf = (path: string): string => seen?.keyOf(path) ?? path;
  const parts: JudgeParts = { ...telling, mayTell, keyOf, remembered, judged: 0 };
  const head = await telling.head;
  const judged = await judgedContent(telling, found, { parts, head });
  const { problem } = judged.introduced;
  if (problem !== undefined) yield { type: 'problem', path: '', message: problem };
  learn(telling, found, judged);
  yield cleanItem(found, seen, judged);
  yield* toldItems({ ...parts, seen }, { ...judged, head, names: found.names });
}

const cleanItem = ({ count, bytes }: Findings, seen: Seen | undefined, { told, others }: Judged): SourceItem => {
  const all = seen ? seen.brief : { count, bytes };
  const left = new Set([...others, ...told.map(({ object }) => object)]);
  return { type: 'clean', count: Math.max(0, all.count - left.size), bytes: all.bytes };
};

interface ToldParts extends Judged {
  readonly head: Head;
  readonly names: ReadonlySet<string>;
}

async function* toldItems(
  parts: JudgeParts & Pick<Telling, 'seen'>,
  { introduced, head, names, told, others }: ToldParts,
): AsyncGenerator<SourceItem> {
  const { repository, remembered } = parts;
  const placed = placing(introduced, { head, named: () => objectsOfRefs(repository) });
  yield* withPlaces(namesContent(introduced.named, names), placed);
  await recover(parts, told);
  const changes = [...told]
    .sort((a, b) => inOrder(a, b) || (changeOf(a).path < changeOf(b).path ? -1 : 1))
    .map(changeOf);
  const withWhatIsKnown = (items: AsyncIterable<SourceItem>): AsyncIterable<SourceItem> => {
    const inPlace = withPlaces(items, placed);
    return remembered?.with(inPlace) ?? inPlace;
  };
  const objects = readObjects(repository, [...changes.filter(hasContent).map(({ object }) => object), ...others]);
  try {
    yield* withWhatIsKnown(contentOfChanges((ids) => next(objects, ids.length), changes));
    const isTold = parts.seen ? isLeft(repository) : () => true;
    yield* withWhatIsKnown(contentOfObjects(next(objects, others.length), isTold));
  } finally {
    await objects.return(undefined);
  }
}

/** So many of the items that are still to come. */
async function* next<Item>(items: AsyncGenerator<Item>, count: number): AsyncGenerator<Item> {
  for (let left = count; left > 0; left--) {
    const { value, done } = await items.next();
    if (done) return;
    yield value;
  }
}

/** Of objects that earlier scans have seen and nothing leads to, git may have let some go since. */
const isLeft =
  ({ commonDir }: Repository) =>
  ({ id, type }: GitObject | MissingObject): boolean =>
    type !== 'missing' || existsSync(join(commonDir, 'objects', id.slice(0, 2), id.slice(2)));
