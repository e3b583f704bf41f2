import type { PackResult, PackScan, PackTask } from './pack-scan.ts';

/** How long this thread works before others of its tasks have their turn: what git says must not wait for long. Milliseconds. */
const TURN = 5;

/** Lets others of this thread's tasks have their turn. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Looks at a pack with this thread, in turns, as long as no other has taken what is left of it. */
export const scanHere = async (scan: PackScan, task: PackTask, onTurn: () => void): Promise<PackResult> => {
  for (let done = false; !done; ) {
    const end = Date.now() + TURN;
    done = scan.step(task, () => Date.now() > end);
    onTurn();
    await pause();
  }
  return scan.take();
};
