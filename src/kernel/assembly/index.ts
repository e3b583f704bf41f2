export { adler32 } from './adler';
export { applyDelta, resultSize } from './delta';
export { inflate } from './inflate';
export { inheritMarks } from './inherit';
export { findAll, hitsWritten, placeKeywords, slotOf } from './literals';
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
export { begin, configure, configureAround, search } from './scan';
export { hashOf, mayBeUtf16, seed } from './text';
export { beginTree, searchTree } from './tree';

/** Where memory is free to use. */
export function heapBase(): usize {
  return (__heap_base + 15) & ~15;
}
