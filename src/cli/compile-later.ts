import { setFlagsFromString } from 'node:v8';

/** How much a function has to do before V8 compiles it with all its effort; by default 66 KiB. */
const BUDGET = 400_000;

/**
 * Has V8 wait longer before it compiles with all its effort: a scan of files is over within a second or two, and a quarter
 * of its processor time went into code that was hardly run any more. Only for V8 11 (Node 20), where that was measured: a
 * flag that a V8 does not know it complains of.
 */
export const compileLater = (): void => {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
};
