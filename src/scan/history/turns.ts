import type { Crew } from './crew.ts';
import type { PackResult, PackScan, PackTask } from './pack-scan.ts';

/** How long this thread works before others of its tasks have their turn. Milliseconds. */
const TURN = 40;
/** How often progress is told while other threads work. Milliseconds. */
const TELL = 100;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Looks at a pack with this thread, in turns. */
export const scanHere = async (scan: PackScan, task: PackTask, onTurn: () => void): Promise<PackResult[]> => {
  for (let done = false; !done; ) {
    const end = Date.now() + TURN;
    done = scan.step(task, () => Date.now() > end);
    onTurn();
    await pause();
  }
  return [scan.take()];
};

/** Has other threads look at a pack. */
export const scanByCrew = async (crew: Crew, task: PackTask, onTurn: () => void): Promise<PackResult[]> => {
  const timer = setInterval(onTurn, TELL);
  try {
    return await crew.scan(task);
  } finally {
    clearInterval(timer);
  }
};
