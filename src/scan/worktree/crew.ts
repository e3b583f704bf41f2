import { Worker } from 'node:worker_threads';
import type { KeywardenError } from '../../errors.ts';
import type { DiskFile } from '../../source/file.ts';
import { builtFile } from '../built-file.ts';
import type { Taken } from '../profile.ts';
import { threadEnded, threadFailed } from '../thread-failure.ts';
import type { Message } from './message.ts';
import type { WorkerAnswer, WorkerStart } from './worker.ts';

/** So many batches wait for a thread or are with it, so that it has work while the others are busy. */
const MOST_AHEAD = 3;

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that looks at batches of files, in the order in which it was given them. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting<WorkerAnswer>[] = [];
  #failure: KeywardenError | undefined;

  constructor(file: string, start: WorkerStart) {
    this.#worker = new Worker(file, { workerData: start });
    this.#worker.on('message', (answer: WorkerAnswer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (thrown) => this.#fail(threadFailed(thrown)));
    this.#worker.on('exit', () => this.#fail(threadEnded()));
  }

  get isFree(): boolean {
    return this.#waiting.length < MOST_AHEAD && this.#failure === undefined;
  }

  async ask(files: readonly DiskFile[] | undefined): Promise<WorkerAnswer> {
    if (this.#failure) throw this.#failure;
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(files);
    });
    if ('error' in answer) throw threadFailed(answer.error);
    return answer;
  }

  stop(): void {
    this.#worker.removeAllListeners();
    void this.#worker.terminate();
  }

  #fail(failure: KeywardenError): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting.splice(0)) reject(failure);
  }
}

/** Threads that look at files. */
export class Crew {
  readonly #threads: readonly Thread[];

  private constructor(threads: readonly Thread[]) {
    this.#threads = threads;
  }

  /** Starts so many threads; undefined where there can be none. */
  static start(threads: number, start: WorkerStart): Crew | undefined {
    const file = builtFile('./worktree-worker.cjs', '../worktree-worker.cjs');
    if (file === undefined || threads < 1) return undefined;
    return new Crew(Array.from({ length: threads }, () => new Thread(file, start)));
  }

  /** Has a thread look at files; undefined when all have enough to do. Rejects when the thread fails. */
  look(files: readonly DiskFile[]): Promise<Message> | undefined {
    const free = this.#threads.find(({ isFree }) => isFree);
    return free
      ?.ask(files)
      .then((answer) => ('looked' in answer ? answer.looked : Promise.reject(threadFailed('no answer'))));
  }

  /** What the threads have spent their time on, where they keep account of it; to be asked for last. */
  async profiles(): Promise<Taken[]> {
    const answers = await Promise.all(this.#threads.map((thread) => thread.ask(undefined)));
    return answers.flatMap((answer) => ('profile' in answer ? [answer.profile] : []));
  }

  dismiss(): void {
    for (const thread of this.#threads) thread.stop();
  }
}
