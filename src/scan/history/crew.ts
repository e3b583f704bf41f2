import { Worker } from 'node:worker_threads';
import { builtFile } from '../built-file.ts';
import type { Taken } from '../profile.ts';
import { threadEnded, threadFailed } from '../thread-failure.ts';
import type { PackResult, PackTask } from './pack-scan.ts';
import type { WorkerAnswer, WorkerStart } from './worker.ts';

/** Threads that look at packs together, and with the one that starts them. */
export interface Crew {
  /** Has each thread look at a pack as long as something of it is left; each resolves with what it found. */
  readonly scan: (task: PackTask) => Promise<PackResult>[];
  /** What each thread has taken down. */
  readonly taken: () => readonly Taken[];
  readonly dismiss: () => void;
}

type Result = Exclude<WorkerAnswer, { readonly error: string }>;

const ask = (worker: Worker, task: PackTask): Promise<Result> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: WorkerAnswer): void =>
      settle(() => {
        if ('result' in answer) resolve(answer);
        else reject(threadFailed(answer.error));
      });
    const onError = (thrown: unknown): void => settle(() => reject(threadFailed(thrown)));
    const onExit = (): void => settle(() => reject(threadEnded()));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });

/** Starts so many threads; undefined for none, and where there can be none. */
export const startCrew = (threads: number, start: WorkerStart): Crew | undefined => {
  const file = builtFile('./history-worker.cjs', '../history-worker.cjs');
  if (file === undefined || threads < 1) return undefined;
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: start }));
  const taken = new Map<Worker, Taken>();
  const scan = async (worker: Worker, task: PackTask): Promise<PackResult> => {
    const answer = await ask(worker, task);
    if (answer.taken) taken.set(worker, answer.taken);
    return answer.result;
  };
  return {
    scan: (task) => workers.map((worker) => scan(worker, task)),
    taken: () => [...taken.values()],
    dismiss: () => {
      for (const worker of workers) worker.postMessage(undefined);
    },
  };
};
