import { availableParallelism } from 'node:os';
import type { Engine } from '../../engine/engine.ts';
import type { Rule } from '../../engine/rule.ts';
import { type DiskFile, diskContent } from '../../source/file.ts';
import type { SourceItem } from '../../source/item.ts';
import { type Entry, type WorktreeRequest, worktreeEntries } from '../../source/worktree.ts';
import type { Profile } from '../profile.ts';
import { Crew } from './crew.ts';
import { type Looked, lookAt } from './look.ts';
import { type Message, messageReader } from './message.ts';
import type { WorkerStart } from './worker.ts';

/** Of fewer files one thread has seen most before another has learnt to be quick: on two processors it cost more than it gave. */
const WORTH_THREADS = 4000;
/** Besides the one that hands out work; more of them would wait for the disk. */
const THREADS = Math.min(8, availableParallelism()) - 1;
/** Files are handed out so many at a time. */
const BATCH = 16;
/** So many batches are looked at ahead of the one that is told next, which bounds what is kept. */
const MOST_AHEAD = 64;

export interface TreeLook extends WorktreeRequest {
  readonly rules: readonly Rule[];
  /** What looks for them in this thread. */
  readonly engine: Engine;
  readonly profile: Profile | undefined;
  /** What threads have to know to look for the same. */
  readonly start: Omit<WorkerStart, 'keepsAccount'>;
  /** How many threads besides this one; default: those that the machine has room for. */
  readonly threads?: number;
  /** Told of each file. */
  readonly onItem: () => void;
}

/** The content of a worktree; of a large one, what several threads have found in it, in the same order. */
export async function* treeContent(look: TreeLook): AsyncGenerator<SourceItem> {
  const entries = worktreeEntries(look);
  const first = await upTo(WORTH_THREADS, entries);
  const crew = first.length < WORTH_THREADS ? undefined : startCrew(look);
  const all = joined(first, entries);
  if (crew) yield* new TreeScan(look, crew).told(all);
  else for await (const entry of all) yield* contentOf(look, entry);
}

const startCrew = ({ start, profile, threads = THREADS }: TreeLook): Crew | undefined =>
  Crew.start(threads, { ...start, keepsAccount: profile !== undefined });

async function* contentOf({ onItem, profile }: TreeLook, entry: Entry): AsyncGenerator<SourceItem> {
  onItem();
  if ('type' in entry) yield entry;
  else yield* profile?.reading(diskContent(entry)) ?? diskContent(entry);
}

/** The first of a list, without ending it. */
const upTo = async <T>(most: number, list: AsyncGenerator<T>): Promise<T[]> => {
  const first: T[] = [];
  while (first.length < most) {
    const { done, value } = await list.next();
    if (done) break;
    first.push(value);
  }
  return first;
};

async function* joined<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/** Files that stand side by side, or what there is to say of something that is none. */
async function* inBatches(entries: AsyncIterable<Entry>): AsyncGenerator<DiskFile[] | SourceItem> {
  let batch: DiskFile[] = [];
  for await (const entry of entries) {
    const isFile = !('type' in entry);
    if (isFile) batch.push(entry);
    if (batch.length === BATCH || (!isFile && batch.length > 0)) {
      yield batch;
      batch = [];
    }
    if (!isFile) yield entry;
  }
  if (batch.length > 0) yield batch;
}

function* itemsOf(next: Looked | SourceItem): Generator<SourceItem> {
  if ('type' in next) yield next;
  else {
    yield* next.items;
    yield { type: 'clean', count: next.count, bytes: next.bytes };
  }
}

/** Lets threads say what they have found. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A tree that several threads look at, this one among them. */
class TreeScan {
  readonly #look: TreeLook;
  readonly #crew: Crew;
  readonly #read: (message: Message) => Looked;

  constructor(look: TreeLook, crew: Crew) {
    this.#look = look;
    this.#crew = crew;
    this.#read = messageReader(look.rules);
  }

  /** What is found, in the order of the files. */
  async *told(entries: AsyncIterable<Entry>): AsyncGenerator<SourceItem> {
    const ahead: (Promise<Looked> | Looked | SourceItem)[] = [];
    try {
      for await (const batch of inBatches(entries)) {
        ahead.push('type' in batch ? batch : (this.#lookThere(batch) ?? (await this.#lookHere(batch))));
        this.#count(batch);
        while (ahead.length > MOST_AHEAD) yield* itemsOf(await ahead.shift()!);
      }
      for (const next of ahead) yield* itemsOf(await next);
      await this.#takeProfiles();
    } finally {
      this.#crew.dismiss();
    }
  }

  #lookThere(batch: readonly DiskFile[]): Promise<Looked> | undefined {
    const looked = this.#crew.look(batch)?.then(this.#read);
    // A failure is told when it is its turn.
    looked?.catch(() => {});
    return looked;
  }

  async #lookHere(batch: readonly DiskFile[]): Promise<Looked> {
    const looked = await lookAt(this.#look.engine, batch, this.#look.profile);
    await pause();
    return looked;
  }

  #count(batch: readonly DiskFile[] | SourceItem): void {
    const files = 'type' in batch ? 1 : batch.length;
    for (let file = 0; file < files; file++) this.#look.onItem();
  }

  async #takeProfiles(): Promise<void> {
    const { profile } = this.#look;
    if (profile) for (const taken of await this.#crew.profiles()) profile.add(taken);
  }
}
