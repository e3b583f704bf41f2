import type { ObjectFormat } from '../../git/pack/format.ts';
import { type PackLayout, readLayout } from '../../git/pack/pack-layout.ts';
import type { OpenPack } from '../../git/pack/packs.ts';
import { MAKE, PASS_BY, SCAN } from './families.ts';
import type { PackTask } from './pack-scan.ts';

/** The id of an entry of a pack, as bytes. */
export const idAt = ({ index }: OpenPack, entry: number, { idSize }: ObjectFormat): Buffer => {
  const place = index.idOf[entry]! * idSize;
  return Buffer.from(index.ids.buffer, index.ids.byteOffset + place, idSize);
};

/** The ids of a pack's entries, each as a Latin-1 text of its bytes. */
export const latin1Ids = (
  { index: { ids, idOf } }: OpenPack,
  { idSize }: ObjectFormat,
): ((entry: number) => string) => {
  const all = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength).toString('latin1');
  return (entry) => all.slice(idOf[entry]! * idSize, (idOf[entry]! + 1) * idSize);
};

/** Entries that are to be looked at, and those that are only made because these are based on them. */
const markTasks = (layout: PackLayout, isKnown: (entry: number) => boolean): Uint8Array => {
  const tasks = new Uint8Array(new SharedArrayBuffer(layout.count));
  for (let entry = 0; entry < layout.count; entry++) if (!isKnown(entry)) tasks[entry] = SCAN;
  for (let entry = 0; entry < layout.count; entry++) {
    if (tasks[entry] !== SCAN) continue;
    for (let base = layout.bases[entry]!; base >= 0 && tasks[base] === PASS_BY; base = layout.bases[base]!)
      tasks[base] = MAKE;
  }
  return tasks;
};

/** Goes through a family. Returns how many bytes of the pack it takes. */
const costOf = (layout: PackLayout, root: number, reached: Uint8Array): number => {
  let cost = 0;
  const left = [root];
  for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
    reached[entry] = 1;
    cost += layout.ends[entry]! - layout.starts[entry]! + layout.sizes[entry]!;
    for (let delta = layout.firstDelta[entry]!; delta >= 0; delta = layout.nextDelta[delta]!) left.push(delta);
  }
  return cost;
};

/** A pack to be looked at, and the entries that no family holds. */
export interface Prepared {
  readonly layout: PackLayout;
  readonly tasks: Uint8Array;
  /** Parts of it, one to be looked at after the other. */
  readonly parts: readonly PackTask[];
  /** Their base is not in the pack, or damaged. */
  readonly stray: readonly number[];
  /** They are based on each other, so that nobody can make them; git would try for ever. */
  readonly circular: readonly number[];
}

const LEADS_OUT = 1;
const LEADS_ROUND = 2;

/** Tells of entries whether their bases lead nowhere but round and round, each entry looked at once. */
const circularIn = ({ bases, count }: PackLayout): ((entry: number) => boolean) => {
  const known = new Uint8Array(count);
  const onTheWay = new Uint8Array(count);
  return (entry) => {
    const way: number[] = [];
    let at = entry;
    for (; at >= 0 && known[at] === 0 && onTheWay[at] === 0; at = bases[at]!) {
      onTheWay[at] = 1;
      way.push(at);
    }
    const verdict = at < 0 ? LEADS_OUT : known[at] || LEADS_ROUND;
    for (const passed of way) known[passed] = verdict;
    return verdict === LEADS_ROUND;
  };
};

/** Of families smaller than this it does not matter which comes first. Bytes. */
const LARGE = 1 << 20;
/** After about so many bytes what was seen can be noted. */
const PART = 128 * 1024 * 1024;

interface Family {
  readonly root: number;
  readonly cost: number;
}

/** Of each part the largest families come first, so that its threads end at about the same time. */
const inParts = (families: readonly Family[]): Int32Array[] => {
  const parts: Family[][] = [];
  let cost = PART;
  for (const family of families) {
    if (cost >= PART) {
      parts.push([]);
      cost = 0;
    }
    parts.at(-1)!.push(family);
    cost += family.cost;
  }
  return parts.map((part) => {
    const large = part.filter((family) => family.cost > LARGE).sort((a, b) => b.cost - a.cost);
    const small = part.filter((family) => family.cost <= LARGE);
    const roots = new Int32Array(new SharedArrayBuffer(part.length * 4));
    roots.set([...large, ...small].map(({ root }) => root));
    return roots;
  });
};

/** Prepares a pack to be looked at. */
export const prepareTask = (
  pack: OpenPack,
  format: ObjectFormat,
  { isKnown, progress }: { readonly isKnown: (entry: number) => boolean; readonly progress: Int32Array },
): Prepared => {
  const layout = readLayout(pack.fd, pack.size, pack.index, format);
  const tasks = markTasks(layout, isKnown);
  const reached = new Uint8Array(layout.count);
  const families: Family[] = [];
  for (let entry = 0; entry < layout.count; entry++) {
    if (layout.bases[entry] !== -1 || layout.types[entry] === 0) continue;
    families.push({ root: entry, cost: costOf(layout, entry, reached) });
  }
  const stray: number[] = [];
  const circular: number[] = [];
  const isCircular = circularIn(layout);
  for (let entry = 0; entry < layout.count; entry++)
    if (reached[entry] === 0 && tasks[entry] === SCAN) (isCircular(entry) ? circular : stray).push(entry);
  const parts = inParts(families).map((roots) => {
    const next = new Int32Array(new SharedArrayBuffer(4));
    return { fd: pack.fd, layout, tasks, roots, next, progress };
  });
  return { layout, tasks, parts, stray, circular };
};
