import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Repository } from '../../../git/repository.ts';
import type { Suspect } from '../findings.ts';
import { IdList, idsIn } from './id-list.ts';
import type { ScanKeys } from './keys.ts';
import { forgetOld, readNote, sha256, writeNote } from './note.ts';
import { hasId, withIds } from './sorted-ids.ts';
import {
  type Addition,
  AGAIN,
  type Brief,
  FOUND,
  type Introduction,
  introductionOf,
  type Reached,
  rowOf,
  suspectOfRow,
  suspectRows,
  UNKNOWN,
} from './state.ts';

const NOTE = { prefix: 'seen-', magic: 'keywarden seen 1\n' };
const LIST = { prefix: 'objects-', magic: 'keywarden objects 1\n' };
/** So many sets of rules are remembered. */
const KEPT = 4;
/** From so many objects on that the list lacks, it is written anew. */
const MOST_FURTHER = 20_000;
const PATH_KEY = 16;

const NOTHING_SEEN: Omit<Brief, 'pathSecret' | 'passes'> = {
  packs: [],
  further: '',
  list: '',
  count: 0,
  bytes: 0,
  isPart: false,
  isUntold: false,
  refNames: [],
  suspects: { ids: '', numbers: [] },
  reached: null,
  judged: [],
};

/** What a look has added. */
export interface LookedAt {
  /** Objects looked at, as Latin-1 texts of their ids. */
  readonly fresh: ReadonlySet<string>;
  /** Further ones, of a first look: their ids, one behind the other. */
  readonly listed?: Uint8Array | undefined;
  /** The checksums of all packs that there are now, all of whose objects were looked at by now. */
  readonly packs: readonly string[];
  /** Those of them that may hold something. */
  readonly suspects: ReadonlyMap<string, Suspect>;
  readonly count: number;
  readonly bytes: number;
  readonly isPart: boolean;
}

/** What was learned of commits. */
export interface Learned {
  readonly reached: Reached;
  /** All that these commits brought; with `isAddition`, only what was not known. */
  readonly introductions: readonly Introduction[];
  readonly isAddition: boolean;
  /** Whether one of them is told; what is found in others is told by these. */
  readonly isTold: (introduction: Introduction) => boolean;
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/**
 * What earlier scans have seen, kept in the git directory that all worktrees share. A note holds, in its first line, what
 * every scan needs, and in further ones what each scan has added to the rest. A list of all objects looked at stands in a
 * file of its own, which is read only when there are many whose pack is not known. Ids, hashes and numbers only, so that no
 * secret can be in them. Another run may replace both at any time; a note and a list that do not belong together do not
 * count together.
 */
export class Seen {
  #brief: Brief;
  /** Lines behind the first. */
  #additions: string[];
  #further: Set<string>;
  #objects: IdList | undefined;
  #isChanged = false;
  readonly #isBriefEnough: boolean;
  readonly #folder: string;
  readonly #keys: ScanKeys;
  readonly #idSize: number;

  private constructor(folder: string, keys: ScanKeys, idSize: number) {
    this.#folder = folder;
    this.#keys = keys;
    this.#idSize = idSize;
    const note = readNote(this.#file(NOTE.prefix), NOTE.magic)?.toString('latin1').split('\n');
    const [brief, ...additions] = note ?? [];
    this.#brief = brief
      ? JSON.parse(brief)
      : { ...NOTHING_SEEN, pathSecret: randomBytes(16).toString('hex'), passes: keys.passes };
    this.#additions = additions;
    this.#isBriefEnough = this.#brief.reached !== null && this.isJudged && !this.#brief.isUntold;
    this.#further = idsIn(Buffer.from(this.#brief.further, 'hex').toString('latin1'), idSize);
  }

  static open({ commonDir, objectFormat }: Repository, keys: ScanKeys): Seen {
    return new Seen(join(commonDir, 'keywarden'), keys, objectFormat === 'sha1' ? 20 : 32);
  }

  get brief(): Brief {
    return this.#brief;
  }

  /** Whether anything was seen at all. */
  get isEmpty(): boolean {
    return this.#brief.packs.length === 0 && this.#further.size === 0 && this.#brief.list === '';
  }

  /** Whether there is something to be saved. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Whether a scan can begin with the brief part, as it was read. */
  get isBriefEnough(): boolean {
    return this.#isBriefEnough;
  }

  /** Whether verdicts were given with the settings of today. */
  get isJudged(): boolean {
    return this.#brief.passes === this.#keys.passes;
  }

  hasPack(checksum: string): boolean {
    return this.#brief.packs.includes(checksum);
  }

  /** Whether an object was looked at; those of the list only after `loadAll`. */
  has(id: string): boolean {
    return this.#further.has(id) || this.#objects?.has(id) === true;
  }

  /** Reads the list of all objects. */
  loadAll(): void {
    this.#objects ??= this.#readList();
  }

  isSuspect(id: string): boolean {
    return hasId(this.#brief.suspects, id);
  }

  /** All objects that may hold something. */
  suspects(): Map<string, Suspect> {
    return new Map(this.#all().flatMap(({ suspects }, n) => suspects.map((row) => suspectOfRow(row, n))));
  }

  /** All that commits brought of them; verdicts of other settings are unknown again. */
  introductions(): Introduction[] {
    const all = this.#all().flatMap(({ introductions }) => introductions.map(introductionOf));
    if (!this.isJudged) for (const one of all) one.verdict = UNKNOWN;
    return all;
  }

  /** A key of a text, which does not tell it. */
  keyOf(text: string): string {
    return createHmac('sha256', this.#brief.pathSecret).update(text).digest('hex').slice(0, PATH_KEY);
  }

  /** Adds what a look has brought; `save` writes it down. */
  add({ fresh, listed, packs, suspects, count, bytes, isPart }: LookedAt): void {
    const before = this.#brief;
    this.#isChanged ||=
      fresh.size > 0 || listed !== undefined || isPart !== before.isPart || !isSame(packs, before.packs);
    if (listed) this.#objects = new IdList(listed, this.#idSize).withNew(fresh);
    else for (const id of fresh) this.#further.add(id);
    if (this.#further.size > MOST_FURTHER) this.loadAll();
    const known = withIds(
      before.suspects,
      [...suspects.keys()].map((id) => [id, 0]),
    );
    this.#brief = {
      ...before,
      ...{ packs, isPart, suspects: known, count: before.count + count, bytes: before.bytes + bytes },
      isUntold: before.isUntold || suspects.size > 0,
    };
    if (suspects.size > 0) this.#addLine({ suspects: suspectRows(suspects), introductions: [] });
  }

  /** Notes which names of refs hold nothing. */
  setRefNames(refNames: readonly string[]): void {
    this.#isChanged ||= !isSame(refNames, this.#brief.refNames);
    this.#brief = { ...this.#brief, refNames };
  }

  /** Adds what was learned of commits. */
  learn({ reached, introductions, isAddition, isTold }: Learned): void {
    const rows = introductions.map(rowOf);
    const judged = introductions
      .filter(({ verdict }) => verdict !== UNKNOWN)
      .map((one) => rowOf(one.verdict === FOUND && !isTold(one) ? { ...one, verdict: AGAIN } : one));
    this.#isChanged = true;
    this.#brief = {
      ...this.#brief,
      passes: this.#keys.passes,
      isUntold: false,
      reached,
      judged: isAddition ? [...this.#brief.judged, ...judged] : judged,
    };
    if (isAddition) this.#addLine({ suspects: [], introductions: rows });
    else this.#additions = [JSON.stringify({ suspects: suspectRows(this.suspects()), introductions: rows })];
  }

  /** Writes all down; the list only when it was read or is long. */
  save(): void {
    this.#isChanged = false;
    if (this.#objects !== undefined) this.#writeList(this.#objects.with(this.#further));
    const further = Buffer.from([...this.#further].join(''), 'latin1').toString('hex');
    const lines = [JSON.stringify({ ...this.#brief, further }), ...this.#additions];
    if (!writeNote(this.#file(NOTE.prefix), NOTE.magic, Buffer.from(lines.join('\n')))) return;
    forgetOld(this.#folder, [NOTE.prefix, LIST.prefix], KEPT);
  }

  #addLine(addition: Addition): void {
    if (addition.suspects.length + addition.introductions.length > 0) this.#additions.push(JSON.stringify(addition));
  }

  #all(): Addition[] {
    return this.#additions.map((line) => JSON.parse(line));
  }

  #file(prefix: string): string {
    return join(this.#folder, `${prefix}${this.#keys.rules.slice(0, 32)}`);
  }

  #readList(): IdList {
    const { list } = this.#brief;
    const bytes = list === '' ? undefined : readNote(this.#file(LIST.prefix), LIST.magic);
    const isIts = bytes !== undefined && sha256(bytes).toString('hex') === list;
    return new IdList(isIts ? bytes : new Uint8Array(), this.#idSize);
  }

  #writeList(objects: IdList): void {
    if (!writeNote(this.#file(LIST.prefix), LIST.magic, objects.bytes)) return;
    this.#objects = objects;
    this.#further = new Set();
    this.#brief = { ...this.#brief, list: sha256(objects.bytes).toString('hex') };
  }
}
