import { parentPort, workerData } from 'node:worker_threads';
import type { Confidence } from '../../engine/rule.ts';
import { messageOf } from '../../errors.ts';
import { settingsFor } from '../settings.ts';
import { type PackResult, PackScan, type PackTask } from './pack-scan.ts';

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly cwd: string;
  /** The folder whose settings hold. */
  readonly root: string | undefined;
  readonly config: string | undefined;
  /** Whatever the settings say. */
  readonly minConfidence: Confidence | undefined;
  readonly idSize: number;
}

/** What it answers to each pack. */
export type WorkerAnswer = { readonly result: PackResult } | { readonly error: string };

const work = async ({ cwd, root, config, idSize, minConfidence }: WorkerStart): Promise<void> => {
  const { rules } = await settingsFor(cwd, root === undefined ? undefined : { root }, config);
  const scan = new PackScan({ rules, ...(minConfidence && { minConfidence }) }, idSize);
  const answer = (task: PackTask): WorkerAnswer => {
    try {
      scan.step(task, () => false);
      return { result: scan.take() };
    } catch (thrown) {
      return { error: messageOf(thrown) };
    }
  };
  parentPort?.on('message', (task: PackTask | undefined) => {
    if (task === undefined) parentPort?.close();
    else parentPort?.postMessage(answer(task));
  });
};

if (parentPort) work(workerData as WorkerStart);
