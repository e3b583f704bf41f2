import type { Place, PlaceKind } from '../../engine/chunk.ts';
import type { ScanFinding } from '../outcome.ts';

/** Of what one commit brings, a file says most about a secret. */
const KINDS: Readonly<Record<PlaceKind, number>> = {
  file: 0,
  symlink: 1,
  name: 2,
  commit: 3,
  tag: 4,
  ref: 5,
  message: 6,
  stdin: 7,
};

const REACHES: Readonly<Record<NonNullable<Place['reach']>, number>> = { refs: 0, reflog: 1, nothing: 2 };

/** Numbers, the smaller of which comes first: what leads there, whether somebody is known to have brought it, when, and the kind. */
const rankOf = ({ reach = 'refs', commit, date = Number.POSITIVE_INFINITY, kind }: Place): readonly number[] => [
  REACHES[reach],
  commit === undefined ? 1 : 0,
  date,
  KINDS[kind],
];

const nameOf = ({ commit = '', path, object = '' }: Place): readonly string[] => [commit, path, object];

const compare = <Value extends number | string>(some: readonly Value[], others: readonly Value[]): number => {
  const differing = some.findIndex((value, place) => value !== others[place]);
  if (differing < 0) return 0;
  return some[differing]! < others[differing]! ? -1 : 1;
};

/**
 * Orders findings of a history by their places: what refs lead to first, then what a commit brought, the oldest first,
 * since that tells who did it and when. It depends on the repository alone, not on what was seen of it in which order.
 */
export const inTellingOrder = (a: Pick<ScanFinding, 'place'>, b: Pick<ScanFinding, 'place'>): number =>
  compare(rankOf(a.place), rankOf(b.place)) || compare(nameOf(a.place), nameOf(b.place));
