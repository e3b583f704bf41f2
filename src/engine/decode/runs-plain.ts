import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import { SHORTEST_RUN } from './runs.ts';

/** The plain twin of `encodedRuns`. */
export const encodedRunsPlainly = (bytes: Uint8Array, onRun: (run: Span) => void): void => {
  for (const { 0: run, index } of byteText(bytes, 0, bytes.length).matchAll(
    new RegExp(`[A-Za-z0-9+/_-]{${SHORTEST_RUN},}`, 'g'),
  ))
    onRun({ start: index, end: index + run.length });
};
