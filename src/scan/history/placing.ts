import type { Place } from '../../engine/chunk.ts';
import type { NamedObjects } from '../../git/named.ts';
import type { SourceItem } from '../../source/item.ts';
import type { Head } from './head.ts';
import type { Introduced } from './introductions.ts';

/** What leads to a place, since when, and whether HEAD has it still. */
export type Placing = (place: Place) => Pick<Place, 'reach' | 'date' | 'inHead'>;

/** @param named what refs lead to without a commit; undefined when git cannot tell */
export const placing = (
  { standingOf }: Introduced,
  { head, named }: { readonly head: Head; readonly named: () => NamedObjects | undefined },
): Placing => {
  let asked: { readonly objects: NamedObjects | undefined } | undefined;
  const reachOf = (kind: 'tags' | 'blobs', object = ''): NonNullable<Place['reach']> => {
    asked ??= { objects: named() };
    return asked.objects === undefined || asked.objects[kind].has(object) ? 'refs' : 'nothing';
  };
  return ({ kind, path, object, commit }) => {
    if (kind === 'ref') return {};
    if (kind === 'tag') return { reach: reachOf('tags', object) };
    const inHead = object !== undefined && path !== '' && head.has(object, path);
    return commit === undefined ? { reach: reachOf('blobs', object), inHead } : { ...standingOf(commit), inHead };
  };
};

/** The same items, with what their places are like. */
export async function* withPlaces(
  items: Iterable<SourceItem> | AsyncIterable<SourceItem>,
  placed: Placing,
): AsyncGenerator<SourceItem> {
  for await (const item of items) {
    if (item.type !== 'chunk') yield item;
    else yield { ...item, chunk: { ...item.chunk, place: { ...item.chunk.place, ...placed(item.chunk.place) } } };
  }
}
