import type { Span } from '../finding.ts';
import { BASE64_VALUES } from './blocks.ts';

/** Shorter runs are not looked at: nothing sure enough fits into them. Characters. */
export const SHORTEST_RUN = 20;

/**
 * Finds the runs of characters that base64, base64url and hexadecimal are made of. It looks at every twentieth byte, and
 * at those between only where such a run may be.
 */
export const encodedRuns = (bytes: Uint8Array, onRun: (run: Span) => void): void => {
  const { length } = bytes;
  let known = -1;
  let start = 0;
  for (let at = SHORTEST_RUN - 1; at < length; ) {
    let back = at;
    while (back > known && BASE64_VALUES[bytes[back]!]! >= 0) back--;
    if (back > known) start = back + 1;
    known = at;
    if (at - start < SHORTEST_RUN - 1) {
      at = start + SHORTEST_RUN - 1;
      continue;
    }
    let end = at + 1;
    while (end < length && BASE64_VALUES[bytes[end]!]! >= 0) end++;
    onRun({ start, end });
    known = end;
    start = end + 1;
    at = end + SHORTEST_RUN;
  }
};
