import { availableParallelism } from 'node:os';
import type { Engine, Looked } from '../../engine/engine.ts';
import type { ObjectType } from '../../git/objects.ts';
import { formatOf, type ObjectFormat } from '../../git/pack/format.ts';
import { BLOB, COMMIT, TAG } from '../../git/pack/headers.ts';
import { type LooseObject, readLoose } from '../../git/pack/loose.ts';
import { MOST_CONTENT } from '../../git/pack/pack-content.ts';
import { closePacks, type OpenPack } from '../../git/pack/packs.ts';
import type { Repository } from '../../git/repository.ts';
import { lookByGit } from './by-git.ts';
import type { Cache } from './cache.ts';
import { type Crew, startCrew } from './crew.ts';
import { SCAN } from './families.ts';
import { type Findings, noFindings, type Suspect } from './findings.ts';
import { type PackResult, PackScan } from './pack-scan.ts';
import { idAt, latin1Ids, prepareTask } from './pack-task.ts';
import { openStore, type Store, unlisted } from './store.ts';
import { scanByCrew, scanHere } from './turns.ts';

/** Packs smaller than this together are not worth starting threads for. Bytes. */
const WORTH_THREADS = 12 * 1024 * 1024;

const TYPE_NAMES: Readonly<Record<number, Exclude<ObjectType, 'tree'>>> = {
  [COMMIT]: 'commit',
  [BLOB]: 'blob',
  [TAG]: 'tag',
};

const suspect = (type: number, signs: readonly string[] | undefined): Suspect => ({
  type: TYPE_NAMES[type]!,
  ...(signs && { signs }),
});

export interface FirstLook extends Looked {
  readonly repository: Repository;
  /** Finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  /** The settings file that was asked for. */
  readonly config: string | undefined;
  /** How many threads; default: as many as the machine runs at once. */
  readonly threads?: number;
  /** What earlier scans have proven clean. */
  readonly cache?: Cache | undefined;
  /** Ends the scan early; what it has come to is noted. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many objects were looked at, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

const addResult = (found: Findings, { names, count, bytes, texts }: PackResult): void => {
  for (const [sign, text] of texts) found.texts.set(sign, text);
  for (const name of names) found.names.add(name);
  found.count += count;
  found.bytes += bytes;
};

/** Looks at loose objects; returns those that are too large, or gone into a pack meanwhile. */
const lookAtLoose = (scan: PackScan, objects: readonly LooseObject[], found: Findings): string[] => {
  const left: string[] = [];
  const types: number[] = [];
  objects.forEach(({ id, file }, place) => {
    try {
      const read = readLoose(file, MOST_CONTENT);
      types[place] = read?.type ?? 0;
      if (read === undefined) left.push(id);
      else if (scan.scanAlone(place, read.type, read.content) === 'damaged') left.push(id);
    } catch {
      // Git says what is wrong with it, or finds it elsewhere.
      left.push(id);
    }
  });
  const result = scan.take();
  addResult(found, result);
  for (const [place, signs] of result.suspects) found.suspects.set(objects[place]!.id, suspect(types[place]!, signs));
  return left;
};

const hexOf = (id: string): string => Buffer.from(id, 'latin1').toString('hex');

/** Where a pack holds no more than so many objects that are not known, git is asked for them. */
const FEW = 300;

/** A look at everything that is stored: what it has seen, and what it has found. */
class Look {
  readonly found = noFindings();
  readonly byGit: string[] = [];
  /** Objects seen or known, each of which is looked at once, however often it is stored. */
  readonly #seen: Set<string>;
  /** Those seen in this scan. */
  readonly #fresh: string[] = [];
  readonly #look: FirstLook;
  readonly #format: ObjectFormat;
  readonly #progress = new Int32Array(new SharedArrayBuffer(8));
  readonly #total: number;
  readonly #crew: () => Crew | undefined;
  #here: PackScan | undefined;

  constructor(look: FirstLook, store: Store, crew: () => Crew | undefined) {
    this.#look = look;
    this.#format = formatOf(look.repository.objectFormat);
    this.#seen = new Set(look.cache?.clean);
    this.#total = store.packs.reduce((sum, { index }) => sum + index.count, 0) + store.loose.length;
    this.#crew = crew;
    look.signal?.addEventListener('abort', () => Atomics.store(this.#progress, 1, 1));
  }

  /** Whether an object was seen before, or is known to hold nothing; from now on it was seen. */
  readonly see = (id: string): boolean => {
    if (this.#seen.has(id)) return true;
    this.#seen.add(id);
    this.#fresh.push(id);
    return false;
  };

  async pack(pack: OpenPack): Promise<void> {
    const { found, byGit } = this;
    if (pack.damage !== undefined) found.problems.push(`${pack.file} is damaged: ${pack.damage}`);
    const before = this.#fresh.length;
    const known = new Uint8Array(pack.index.count);
    const ids = latin1Ids(pack, this.#format);
    for (let entry = 0; entry < pack.index.count; entry++) known[entry] = this.see(ids(entry)) ? 1 : 0;
    const fresh = this.#fresh.slice(before);
    found.known += pack.index.count - fresh.length;
    if (fresh.length <= FEW && fresh.length < pack.index.count) byGit.push(...fresh.map(hexOf));
    else await this.#scan(pack, known);
  }

  async #scan(pack: OpenPack, known: Uint8Array): Promise<void> {
    const { found, byGit } = this;
    const isKnown = (entry: number): boolean => known[entry] === 1;
    const { task, stray, circular } = prepareTask(pack, this.#format, { isKnown, progress: this.#progress });
    const crew = this.#crew();
    const results = await (crew ? scanByCrew(crew, task, this.tell) : scanHere(this.#scanner(), task, this.tell));
    const hex = (entry: number): string => idAt(pack, entry, this.#format).toString('hex');
    for (const result of results) {
      addResult(found, result);
      for (const [entry, signs] of result.suspects)
        found.suspects.set(hex(entry), suspect(task.layout.types[entry]!, signs));
      byGit.push(...result.unread.map(hex));
    }
    byGit.push(...stray.map(hex));
    for (const entry of circular)
      found.problems.push(`object ${hex(entry)} in ${pack.file} is damaged: a delta that is based on itself`);
    if (this.#isStopped)
      for (let entry = 0; entry < pack.index.count; entry++)
        if (task.tasks[entry] === SCAN) this.#unseen.add(idAt(pack, entry, this.#format).toString('latin1'));
  }

  /** Entries that were not looked at because the scan was stopped. */
  readonly #unseen = new Set<string>();

  loose(objects: readonly LooseObject[]): void {
    const fresh = objects.filter(({ id }) => !this.see(Buffer.from(id, 'hex').toString('latin1')));
    if (fresh.length > 0) this.byGit.push(...lookAtLoose(this.#scanner(), fresh, this.found));
    this.#progress[0]! += objects.length;
    this.tell();
  }

  /** Notes what was proven clean, for the next scan. */
  remember(): void {
    const { suspects, names, problems } = this.found;
    // Trees are not told from other objects here; where a name holds something, all are looked at again.
    if (problems.length > 0 || names.size > 0) return;
    const suspicious = new Set([...suspects.keys()].map((id) => Buffer.from(id, 'hex').toString('latin1')));
    this.#look.cache?.save(this.#fresh.filter((id) => !suspicious.has(id) && !this.#unseen.has(id)));
    if (this.#isStopped) this.found.problems.push(`stopped after ${this.#progress[0]} of ${this.#total} objects`);
  }

  readonly tell = (): void => this.#look.onProgress(Math.min(this.#progress[0]!, this.#total), this.#total);

  get #isStopped(): boolean {
    return Atomics.load(this.#progress, 1) !== 0;
  }

  #scanner(): PackScan {
    this.#here ??= new PackScan(this.#look, this.#format.idSize);
    return this.#here;
  }
}

/** Threads, started when they are first needed: a scan of little that is new needs none. */
const crewFor = ({ repository, config, minConfidence, threads }: FirstLook, { packs }: Store) => {
  let crew: Crew | undefined;
  const isLarge = packs.reduce((sum, { size }) => sum + size, 0) > WORTH_THREADS;
  const { idSize } = formatOf(repository.objectFormat);
  return {
    start: (): Crew | undefined => {
      const many = isLarge ? (threads ?? availableParallelism()) : 1;
      crew ??= startCrew(many, { cwd: repository.cwd, root: repository.root, config, minConfidence, idSize });
      return crew;
    },
    dismiss: (): void => crew?.dismiss(),
  };
};

/** Looks at everything a repository stores, each object once, without knowing paths. */
export const firstLook = async (wanted: FirstLook): Promise<Findings> => {
  const { repository, suspecting } = wanted;
  const store = openStore(repository, formatOf(repository.objectFormat));
  const crew = crewFor(wanted, store);
  const look = new Look(wanted, store, crew.start);
  const { found } = look;
  if (wanted.cache === undefined || wanted.cache.clean.size === 0) crew.start();
  try {
    for (const pack of store.packs) await look.pack(pack);
    look.loose(store.loose);
  } finally {
    crew.dismiss();
    closePacks(store);
  }
  look.byGit.push(...(await unlisted(repository, store.unreadable, look.see)));
  for (const { isUnknown, message } of store.unreadable) if (!isUnknown) found.problems.push(message);
  found.byGit = look.byGit.length;
  await lookByGit(repository, look.byGit, { suspecting, found });
  look.remember();
  return found;
};
