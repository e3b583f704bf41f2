import type { Place } from '../../engine/chunk.ts';
import type { SourceItem } from '../../source/item.ts';
import type { Head } from './head.ts';
import type { Introduced } from './introductions.ts';

/** What leads to a place, and whether HEAD has it still. */
export type Placing = (place: Place) => Pick<Place, 'reach' | 'inHead'>;

/** @param named the blobs that refs lead to without a commit; undefined when git cannot tell */
export const placing = (
  { reachOf }: Introduced,
  { head, named }: { readonly head: Head; readonly named: () => ReadonlySet<string> | undefined },
): Placing => {
  let blobs: { readonly known: ReadonlySet<string> | undefined } | undefined;
  const isNamed = (object: string | undefined): boolean => {
    blobs ??= { known: named() };
    return blobs.known === undefined || (object !== undefined && blobs.known.has(object));
  };
  return ({ kind, path, object, commit }) => {
    if (kind === 'tag' || kind === 'ref') return {};
    const inHead = object !== undefined && path !== '' && head.has(object, path);
    if (commit !== undefined) return { reach: reachOf(commit), inHead };
    return { reach: isNamed(object) ? 'refs' : 'nothing', inHead };
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
