import { parentPort, workerData } from 'node:worker_threads';
import type { Confidence } from '../../engine/rule.ts';
import { messageOf } from '../../errors.ts';
import { Profile, type Taken } from '../profile.ts';
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
  /** Whether account is kept of what each rule does. */
  readonly isProfiled: boolean;
}

/** What it answers to each pack; what it has taken down, since it began. */
export type WorkerAnswer =
  | { readonly result: PackResult; readonly taken: Taken | undefined }
  | { readonly error: string };

const work = async ({ cwd, root, config, idSize, minConfidence, isProfiled }: WorkerStart): Promise<void> => {
  const { rules } = await settingsFor(cwd, root === undefined ? undefined : { root }, config);
  const profile = isProfiled ? new Profile() : undefined;
  const scan = new PackScan({ rules: profile?.watch(rules) ?? rules, ...(minConfidence && { minConfidence }) }, idSize);
  const taken = (): Taken | undefined => profile && { rules: profile.rules, stages: profile.stages };
  const answer = (task: PackTask): WorkerAnswer => {
    try {
      scan.step(task, () => false);
      return { result: scan.take(), taken: taken() };
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
