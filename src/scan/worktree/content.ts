import { availableParallelism } from 'node:os';
import type { Engine } from '../../engine/engine.ts';
import type { Rule } from '../../engine/rule.ts';
import type { DiskFile } from '../../source/file.ts';
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

/** The content of a worktree: what was found in it, by several threads if it is large, in the order of the files. */
export async function* treeContent(look: TreeLook): AsyncGenerator<SourceItem> {
  const lists = worktreeEntries(look);
  const first = await upTo(WORTH_THREADS, lists);
  const crew = first.length < WORTH_THREADS ? undefined : startCrew(look);
  yield* new TreeScan(look, crew).told(joined(first, lists));
}

const startCrew = ({ start, profile, threads = THREADS }: TreeLook): Crew | undefined =>
  Crew.start(threads, { ...start, keepsAccount: profile !== undefined });

/** So many of the lists' first entries, or a few more, without ending the lists. */
const upTo = async (many: number, lists: AsyncGenerator<readonly Entry[]>): Promise<Entry[]> => {
  const first: Entry[] = [];
  while (first.length < many) {
    const { done, value } = await lists.next();
    if (done) break;
    for (const entry of value) first.push(entry);
  }
  return first;
};

async function* joined<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** Files that stand side by side, or what there is to say of something that is none. */
function* inBatches(entries: readonly Entry[]): Generator<DiskFile[] | SourceItem> {
  let batch: DiskFile[] = [];
  for (const entry of entries) {
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

/** A tree that is looked at, by other threads too if there are any. */
class TreeScan {
  readonly #look: TreeLook;
  readonly #crew: Crew | undefined;
  readonly #read: (message: Message) => Looked;

  constructor(look: TreeLook, crew: Crew | undefined) {
    this.#look = look;
    this.#crew = crew;
    this.#read = messageReader(look.rules);
  }

  /** What is found, in the order of the files. */
  async *told(lists: AsyncIterable<readonly Entry[]>): AsyncGenerator<SourceItem> {
    const ahead: (Promise<Looked> | Looked | SourceItem)[] = [];
    const most = this.#crew ? MOST_AHEAD : 0;
    try {
      for await (const entries of lists)
        for (const batch of inBatches(entries)) {
          ahead.push('type' in batch ? batch : (this.#lookThere(batch) ?? (await this.#lookHere(batch))));
          this.#count(batch);
          while (ahead.length > most) yield* itemsOf(await ahead.shift()!);
        }
      for (const next of ahead) yield* itemsOf(await next);
      await this.#takeProfiles();
    } finally {
      this.#crew?.dismiss();
    }
  }

  #lookThere(batch: readonly DiskFile[]): Promise<Looked> | undefined {
    const looked = this.#crew?.look(batch)?.then(this.#read);
    // A failure is told when it is its turn.
    looked?.catch(() => {});
    return looked;
  }

  async #lookHere(batch: readonly DiskFile[]): Promise<Looked> {
    const looked = await lookAt(this.#look.engine, batch, this.#look.profile);
    if (this.#crew) await pause();
    return looked;
  }

  #count(batch: readonly DiskFile[] | SourceItem): void {
    const files = 'type' in batch ? 1 : batch.length;
    for (let file = 0; file < files; file++) this.#look.onItem();
  }

  async #takeProfiles(): Promise<void> {
    const { profile } = this.#look;
    if (profile && this.#crew) for (const taken of await this.#crew.profiles()) profile.add(taken);
  }
}
