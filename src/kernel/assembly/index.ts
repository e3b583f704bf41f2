export { adler32 } from './adler';
export { configureBeside, placeBeside } from './beside';
export { applyDelta, resultSize } from './delta';
export { mayGive } from './given';
export { placeGrams } from './grams';
export { configureHits, findEncoded, findHits, hitsEnd, tellHitsIn } from './hits';
export { inflate } from './inflate';
export { inheritMarks } from './inherit';
export { layOut, placeShares } from './lay-out';
export { findAll, hitsWritten } from './literals';
export { configureAround, configureLines } from './looks';
export { numbersLeft, placeMemo, resetMemo, setState, stateOf } from './memo';
export {
  clearMarks,
  clearTexts,
  clearWindows,
  dropCleanMarks,
  marksWritten,
  placeMarks,
  placeTexts,
  placeWindows,
  textBytes,
  textsWritten,
  windowsWritten,
} from './out';
export { configureRuns } from './runs';
export { begin, configureZones, placeKeywords, search } from './scan';
export { configureSeeds } from './seeds';
export { hashOf, mayBeUtf16, seed } from './text';
export { beginTree, searchTree } from './tree';

/** Where memory is free to use. */
export function heapBase(): usize {
  return (__heap_base + 15) & ~15;
}
