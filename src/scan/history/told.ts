import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { objectsOfRefs } from '../../git/named.ts';
import { readObjects } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import { objectItems } from '../../source/changes.ts';
import { introducedContent, namesContent, objectContent, placeOfObject } from '../../source/history.ts';
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
import type { Seen } from './seen/seen.ts';
import type { Telling } from './telling.ts';

/** The content of which something is told after a first look. */
export async function* toldContent(telling: Telling, found: Findings): AsyncGenerator<SourceItem> {
  const { seen } = telling;
  for (const message of found.problems) yield { type: 'problem', path: '', message };
  yield* tellingRefs(telling);
  const mayTell = tellsAtPath(telling.engine, found.texts);
  const parts: JudgeParts = { ...telling, mayTell, keyOf: (path) => seen?.keyOf(path) ?? path, judged: 0 };
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
  const { repository } = parts;
  const placed = placing(introduced, { head, named: () => objectsOfRefs(repository) });
  yield* withPlaces(namesContent(introduced.named, names), placed);
  await recover(parts, told);
  const changes = [...told]
    .sort((a, b) => inOrder(a, b) || (changeOf(a).path < changeOf(b).path ? -1 : 1))
    .map(changeOf);
  yield* withPlaces(introducedContent(repository, changes), placed);
  yield* withPlaces(parts.seen ? thoseLeft(repository, others) : objectContent(repository, others), placed);
}

/** Of objects that earlier scans have seen and nothing leads to, git may have let some go since. */
async function* thoseLeft(repository: Repository, ids: readonly string[]): AsyncGenerator<SourceItem> {
  if (ids.length === 0) return;
  const isStored = (id: string): boolean =>
    existsSync(join(repository.commonDir, 'objects', id.slice(0, 2), id.slice(2)));
  for await (const object of readObjects(repository, ids))
    if (object.type !== 'missing' || isStored(object.id)) yield* objectItems(object, placeOfObject(object));
}
