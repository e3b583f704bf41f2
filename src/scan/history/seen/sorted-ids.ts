/**
 * Ids in one text, in their order: thousands of them are read at once, of which few are ever asked for. Each may have a
 * number beside it.
 */
export interface SortedIds {
  readonly ids: string;
  readonly numbers: readonly number[];
}

/** @param entries ids, all of the same length, and their numbers */
export const sortedIds = (entries: Iterable<readonly [string, number]>): SortedIds => {
  const sorted = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ids: sorted.map(([id]) => id).join(''), numbers: sorted.map(([, number]) => number) };
};

const placeOf = (ids: string, wanted: string): number => {
  const size = wanted.length;
  let low = 0;
  let high = ids.length / size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const id = ids.slice(middle * size, (middle + 1) * size);
    if (id === wanted) return middle;
    if (id < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
};

export const numberOf = ({ ids, numbers }: SortedIds, id: string): number | undefined => {
  const place = placeOf(ids, id);
  return place < 0 ? undefined : numbers[place];
};

export const hasId = ({ ids }: Pick<SortedIds, 'ids'>, id: string): boolean => placeOf(ids, id) >= 0;

/** All of them and further ones. */
export const withIds = ({ ids, numbers }: SortedIds, more: Iterable<readonly [string, number]>): SortedIds => {
  const added = [...more];
  if (added.length === 0) return { ids, numbers };
  const size = added[0]![0].length;
  const before = numbers.map((number, place): [string, number] => [
    ids.slice(place * size, (place + 1) * size),
    number,
  ]);
  return sortedIds([...before, ...added]);
};
