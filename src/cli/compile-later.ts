import { setFlagsFromString } from 'node:v8';

/** How much a function has to do before V8 compiles it with all its effort; by default 66 KiB. */
const BUDGET = 400_000;

/**
 * Has V8 wait longer before it compiles with all its effort: what rules do is mostly soon done, and a fifth to a quarter of
 * the processor time of a scan of files or of a history, whose threads compile each for themselves, went into code that
 * was hardly run any more. Only for V8 11 (Node 20), where that was measured: a flag that a V8 does not know it
 * complains of. It holds for the whole process, so only the command line may say so.
 */
export const compileLater = (): void => {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
};
