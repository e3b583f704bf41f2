import type { Engine, Looked } from '../../engine/engine.ts';
import { formatOf, type ObjectFormat } from '../../git/pack/format.ts';
import type { LooseObject } from '../../git/pack/loose.ts';
import { closePacks, type OpenPack } from '../../git/pack/packs.ts';
import { ByGit } from './by-git.ts';
import type { Crew } from './crew.ts';
import { SCAN } from './families.ts';
import { addResult, type Findings, noFindings, suspectOf } from './findings.ts';
import { Fresh } from './fresh.ts';
import { laterCrew, type Wanted } from './later-crew.ts';
import { lookAtFew, lookAtLoose, looseSize } from './loose-look.ts';
import { type PackResult, PackScan, type PackTask } from './pack-scan.ts';
import { idAt, prepareTask } from './pack-task.ts';
import type { Seen } from './seen/seen.ts';
import { openStore, type Store, unlisted } from './store.ts';
import { scanHere } from './turns.ts';

export interface FirstLook extends Looked, Wanted {
  /** Finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  /** What earlier scans have seen. */
  readonly seen?: Seen | undefined;
  /** Called when a scan of much begins of which nothing is known. */
  readonly onMuch?: () => void;
  /** Ends the scan early; what it has come to is noted. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many objects were looked at, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/** No more than so many objects that are not known are looked at one by one, without making a kernel ready. */
const FEW = 300;

/** Loose objects larger than this together are worth a kernel. Bytes, compressed. */
const LITTLE = 1024 * 1024;

/** What was seen is noted on the way, not before so long has gone by. Milliseconds. */
const NOTE_AFTER = 5000;
/** Nor before so many times as long has gone by as the last note took: it grows with what was seen. */
const NOTE_SELDOM = 20;

const LOOSE = 'loose objects that are damaged, too large, or gone into a pack';

/** A look at everything that is stored and not known: what it has seen, and what it has found. */
class Look {
  readonly found = noFindings();
  readonly byGit = new ByGit();
  readonly fresh: Fresh;
  readonly #look: FirstLook;
  readonly #format: ObjectFormat;
  readonly #progress = new Int32Array(new SharedArrayBuffer(8));
  readonly #store: Store;
  readonly #total: number;
  readonly #crew: () => Crew | undefined;
  /** The pack that is being looked at, or was when the scan was stopped. */
  #waiting: { readonly pack: OpenPack; readonly tasks: Uint8Array } | undefined;
  #noted = { count: 0, bytes: 0 };
  #noteFrom = Date.now() + NOTE_AFTER;
  #here: PackScan | undefined;

  constructor(look: FirstLook, store: Store, crew: () => Crew | undefined) {
    this.#look = look;
    this.#format = formatOf(look.repository.objectFormat);
    this.fresh = new Fresh(look.seen, this.#format);
    this.#store = store;
    this.#total = totalOf(store);
    this.#crew = crew;
    const stop = () => Atomics.store(this.#progress, 1, 1);
    look.signal?.addEventListener('abort', stop);
    if (look.signal?.aborted) stop();
    if (this.#total > FEW) look.seen?.loadAll();
  }

  async pack(pack: OpenPack): Promise<void> {
    const { found, byGit } = this;
    const { count } = pack.index;
    if (pack.damage !== undefined) found.problems.push(`${pack.file} is damaged: ${pack.damage}`);
    const known = this.fresh.seeAll(pack);
    if (known === undefined) {
      await this.#scan(pack, () => false);
      return;
    }
    const fresh = Array.from(known.keys()).filter((entry) => known[entry] === 0);
    if (fresh.length > FEW || (fresh.length === count && this.#look.seen?.isEmpty !== false))
      await this.#scan(pack, (entry) => known[entry] === 1);
    else byGit.add('few are new', fresh.map(this.#hexIds(pack)));
  }

  #hexIds(pack: OpenPack): (entry: number) => string {
    return (entry) => idAt(pack, entry, this.#format).toString('hex');
  }

  async #scan(pack: OpenPack, isKnown: (entry: number) => boolean): Promise<void> {
    const { found, byGit } = this;
    const prepared = prepareTask(pack, this.#format, { isKnown, progress: this.#progress });
    const { layout, tasks, parts, stray, circular } = prepared;
    const crew = this.#crew();
    const hex = this.#hexIds(pack);
    this.#waiting = { pack, tasks };
    for (const part of parts) {
      const others = crew?.scan(part) ?? [];
      const results = await this.#together(part, others);
      for (const result of results) {
        addResult(found, result);
        for (const [entry, signs] of result.suspects)
          found.suspects.set(hex(entry), suspectOf(layout.types[entry]!, signs));
        byGit.add('damaged, or too large', result.unread.map(hex));
      }
      if (this.#isStopped) break;
      if (part !== parts.at(-1)) this.#noteOnTheWay();
    }
    byGit.add('based on objects that are not in their pack', stray.map(hex));
    for (const entry of circular)
      found.problems.push(`object ${hex(entry)} in ${pack.file} is damaged: a delta that is based on itself`);
    if (!this.#isStopped) this.#waiting = undefined;
  }

  /** Looks at a pack with this thread and with those of the crew; when one fails, none goes on. */
  async #together(part: PackTask, others: readonly Promise<PackResult>[]): Promise<PackResult[]> {
    try {
      return await Promise.all([scanHere(this.#scanner(), part, this.tell), ...others]);
    } catch (thrown) {
      Atomics.store(this.#progress, 1, 1);
      throw thrown;
    }
  }

  async loose(objects: readonly LooseObject[]): Promise<void> {
    const { found } = this;
    const fresh = objects.filter(({ id }) => !this.fresh.see(Buffer.from(id, 'hex').toString('latin1')));
    if (fresh.length > FEW || (fresh.length > 0 && !this.#look.seen) || looseSize(fresh) > LITTLE)
      this.byGit.add(LOOSE, lookAtLoose(this.#scanner(), fresh, found));
    else this.byGit.add(LOOSE, await lookAtFew(this.#look.suspecting, fresh, found));
    this.#progress[0]! += objects.length;
    this.tell();
  }

  /** Notes what was seen for the next scan. */
  remember(): void {
    const { names, problems } = this.found;
    // Trees are not told from other objects here; where a name holds something, all are looked at again.
    if (problems.length === 0 && names.size === 0) this.#note(this.#isStopped);
    if (!this.#isStopped) return;
    const further = this.#look.seen ? ': --resume goes on from there' : '';
    problems.push(`stopped after ${this.#progress[0]} of ${this.#total} objects${further}`);
  }

  readonly tell = (): void => this.#look.onProgress(Math.min(this.#progress[0]!, this.#total), this.#total);

  /** Notes now and then what was seen, for the case that the scan is ended from outside. */
  #noteOnTheWay(): void {
    const { names, problems } = this.found;
    const begun = Date.now();
    if (begun < this.#noteFrom || problems.length > 0 || names.size > 0) return;
    this.#note(true);
    this.#look.seen?.save();
    const end = Date.now();
    this.#noteFrom = end + Math.max(NOTE_AFTER, NOTE_SELDOM * (end - begun));
  }

  #note(isPart: boolean): void {
    const { seen } = this.#look;
    if (!seen) return;
    const { suspects, count, bytes } = this.found;
    const { packs, passed } = this.#store;
    const known = [...passed.map(({ checksum }) => checksum), ...packs.map(({ index }) => index.packChecksum)];
    seen.add({
      ...this.fresh.unnoted(isPart ? this.#stillWaiting() : undefined),
      packs: isPart ? seen.brief.packs : known,
      suspects: new Map([...suspects].filter(([id]) => !seen.isSuspect(id))),
      count: count - this.#noted.count,
      bytes: bytes - this.#noted.bytes,
      isPart,
    });
    this.#noted = { count, bytes };
  }

  /** Objects on the list that nobody has looked at: those of the pack at hand that had no turn, and those left to git. */
  #stillWaiting(): (id: string) => boolean {
    const left = new Set(this.byGit.ids.map((id) => Buffer.from(id, 'hex').toString('latin1')));
    const { pack, tasks } = this.#waiting ?? {};
    if (pack && tasks)
      for (let entry = 0; entry < tasks.length; entry++)
        if (tasks[entry] === SCAN) left.add(idAt(pack, entry, this.#format).toString('latin1'));
    return (id) => left.has(id);
  }

  get #isStopped(): boolean {
    return Atomics.load(this.#progress, 1) !== 0;
  }

  #scanner(): PackScan {
    this.#here ??= new PackScan(this.#look, this.#format.idSize);
    return this.#here;
  }
}

const totalOf = ({ packs, loose }: Store): number =>
  packs.reduce((sum, { index }) => sum + index.count, 0) + loose.length;

/** Looks at everything a repository stores and earlier scans have not seen, each object once, without knowing paths. */
export const firstLook = async (wanted: FirstLook): Promise<Findings> => {
  const { repository, suspecting, seen } = wanted;
  const isKnown = (checksum: string): boolean => seen?.hasPack(checksum) === true;
  const store = openStore(repository, formatOf(repository.objectFormat), isKnown);
  const crew = laterCrew(wanted, store.packs);
  const look = new Look(wanted, store, crew.start);
  const { found } = look;
  if (seen === undefined || seen.isEmpty) {
    crew.start();
    if (crew.isWorthIt) wanted.onMuch?.();
  }
  try {
    for (const pack of store.packs) await look.pack(pack);
    await look.loose(store.loose);
  } finally {
    crew.dismiss();
    closePacks(store);
  }
  look.byGit.add('packs of an unknown kind', await unlisted(repository, store.unreadable, look.fresh.see));
  for (const { isUnknown, message } of store.unreadable) if (!isUnknown) found.problems.push(message);
  for await (const work of look.byGit.look(repository, { suspecting, found })) wanted.profile?.throughGit.push(work);
  look.remember();
  return found;
};
