import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type Engine } from '../../engine/engine.ts';
import { messageOf } from '../../errors.ts';
import { createKernelFinder } from '../../kernel/finder.ts';
import type { DiskFile } from '../../source/file.ts';
import { type Chosen, watchedBy } from '../chosen.ts';
import { Profile, type Taken } from '../profile.ts';
import { settingsFor } from '../settings.ts';
import { lookAt } from './look.ts';
import { type Message, toMessage } from './message.ts';

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly cwd: string;
  /** The folder whose settings hold. */
  readonly root: string | undefined;
  readonly config: string | undefined;
  readonly chosen: Chosen;
  readonly keepsAccount: boolean;
}

/** What it answers when it is given files, and what when it is given nothing any more. */
export type WorkerAnswer = { readonly looked: Message } | { readonly profile: Taken } | { readonly error: string };

/** Answers in the order in which it is asked, also while it gets ready. */
const work = ({ cwd, root, config, chosen, keepsAccount }: WorkerStart): void => {
  const profile = keepsAccount ? new Profile() : undefined;
  const makeEngine = async (): Promise<Engine> => {
    const found = await settingsFor(cwd, root === undefined ? undefined : { root }, config);
    const settings = watchedBy(profile, { ...found, ...chosen });
    const engine = createEngine(settings, { finder: createKernelFinder });
    return profile?.time(engine, settings.rules) ?? engine;
  };
  const engine = makeEngine();
  const taken = (): Taken => {
    const { rules, stages } = profile ?? new Profile();
    return { rules, stages };
  };
  const answer = async (files: readonly DiskFile[] | undefined): Promise<WorkerAnswer> => {
    try {
      if (files === undefined) return { profile: taken() };
      return { looked: toMessage(await lookAt(await engine, files, profile)) };
    } catch (thrown) {
      return { error: messageOf(thrown) };
    }
  };
  let before: Promise<unknown> = engine.catch(() => {});
  parentPort?.on('message', (files: readonly DiskFile[] | undefined) => {
    before = before.then(() => answer(files)).then((said) => parentPort?.postMessage(said));
  });
};

if (parentPort) work(workerData as WorkerStart);
