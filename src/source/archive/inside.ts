import type { Place } from '../../engine/chunk.ts';
import { messageOf } from '../../errors.ts';
import type { Source, SourceItem } from '../item.ts';
import { inPieces } from '../pieces.ts';
import { Budget, DEPTH, held, TooMuch } from './budget.ts';
import type { ArchiveEntry } from './entry.ts';
import { gunzipped, gunzippedName } from './gzip.ts';
import { type ArchiveKind, HEAD, kindOf, unopenedKind } from './kind.ts';
import { peeked } from './peek.ts';
import { tarEntries } from './tar.ts';
import { zipEntries } from './zip.ts';

type Content = AsyncIterable<Buffer>;

/** Where in an archive we are. */
interface Inside {
  readonly place: Place;
  readonly budget: Budget;
  readonly depth: number;
}

const problem = ({ path }: Place, message: string): SourceItem => ({ type: 'problem', path, message });

/** Passes items on; what goes wrong is a problem of the place. What is too much ends the whole archive. */
async function* orProblem(items: AsyncIterable<SourceItem>, place: Place): AsyncGenerator<SourceItem> {
  try {
    yield* items;
  } catch (thrown) {
    if (thrown instanceof TooMuch) throw thrown;
    yield problem(place, `it cannot be unpacked: ${messageOf(thrown)}`);
  }
}

async function* entryItems(
  entries: AsyncIterable<ArchiveEntry>,
  { place, budget, depth }: Inside,
): AsyncGenerator<SourceItem> {
  for await (const { name, content, problem: reason } of entries) {
    budget.entry();
    const inner = { ...place, path: `${place.path}!/${name}` };
    if (reason !== undefined) yield problem(inner, reason);
    else yield* orProblem(contentItems(budget.counted(content), { place: inner, budget, depth }), inner);
  }
}

async function* gzipItems(content: Content, { place, budget, depth }: Inside): AsyncGenerator<SourceItem> {
  const { head, all } = await peeked(budget.counted(gunzipped(content)), HEAD);
  if (kindOf(head) === 'tar') yield* entryItems(tarEntries(all), { place, budget, depth });
  else
    yield* contentItems(all, {
      place: { ...place, path: `${place.path}!/${gunzippedName(place.path)}` },
      budget,
      depth,
    });
}

const OPEN: Readonly<Record<ArchiveKind, (content: Content, inside: Inside) => AsyncIterable<SourceItem>>> = {
  zip: async function* (content, inside) {
    yield* entryItems(zipEntries(await held(content)), inside);
  },
  tar: (content, inside) => entryItems(tarEntries(content), inside),
  gzip: gzipItems,
};

/** A content that came out of an archive: what is in it when it is one itself, else the content. */
async function* contentItems(content: Content, { place, budget, depth }: Inside): AsyncGenerator<SourceItem> {
  const { head, all } = await peeked(content, HEAD);
  const kind = kindOf(head);
  const unopened = unopenedKind(head);
  if (kind !== undefined && depth < DEPTH) yield* OPEN[kind](all, { place, budget, depth: depth + 1 });
  else {
    if (kind !== undefined) yield problem(place, `archives in archives are opened to a depth of ${DEPTH}`);
    if (unopened !== undefined) yield problem(place, `archives of the kind ${unopened} are not opened`);
    for await (const chunk of inPieces(all, place)) yield { type: 'chunk', chunk };
  }
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The files in an archive. What they replace is not known, so that all of them count as new. */
async function* archiveItems(bytes: Buffer, { bases: _, ...place }: Place): AsyncGenerator<SourceItem> {
  const kind = kindOf(bytes);
  const inside = { place, budget: new Budget(), depth: 1 };
  try {
    if (kind === undefined) yield problem(place, `archives of the kind ${unopenedKind(bytes)} are not opened`);
    else yield* orProblem(OPEN[kind](piecesOf(bytes), inside), place);
  } catch (thrown) {
    if (!(thrown instanceof TooMuch)) throw thrown;
    yield problem(place, thrown.message);
  }
}

/** An archive that comes in pieces, which overlap. */
class Gathered {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  add(bytes: Uint8Array, offset: number): void {
    const more = bytes.subarray(this.#length - offset);
    this.#pieces.push(more);
    this.#length += more.length;
  }

  items(): AsyncIterable<SourceItem> {
    const [first] = this.#pieces;
    const bytes = this.#pieces.length === 1 ? Buffer.from(first!.buffer, first!.byteOffset, first!.length) : undefined;
    return archiveItems(bytes ?? Buffer.concat(this.#pieces), this.place);
  }
}

/** The archive that begins with an item; undefined for what is none. */
const archiveIn = (item: SourceItem): Gathered | undefined => {
  if (item.type !== 'chunk' || (item.chunk.offset ?? 0) > 0) return undefined;
  const { bytes, place } = item.chunk;
  return (kindOf(bytes) ?? unopenedKind(bytes)) === undefined ? undefined : new Gathered(place);
};

/** What a source hands on, and in place of each archive the files in it, at paths such as `a.zip!/inner/file`. */
export async function* alsoInside(source: Source): AsyncGenerator<SourceItem> {
  let archive: Gathered | undefined;
  for await (const item of source) {
    if (archive && (item.type !== 'chunk' || item.chunk.place !== archive.place)) {
      yield* archive.items();
      archive = undefined;
    }
    const begun = archive ?? archiveIn(item);
    if (item.type !== 'chunk' || begun === undefined) yield item;
    else {
      if (archive === undefined) yield { type: 'clean', bytes: 0 };
      begun.add(item.chunk.bytes, item.chunk.offset ?? 0);
      archive = begun;
    }
  }
  if (archive) yield* archive.items();
}
