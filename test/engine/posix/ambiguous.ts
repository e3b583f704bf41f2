/**
 * GNU grep has two matchers inside. To them repeated anchors, of which the standard says nothing, mean different things;
 * and the one that takes over for collating symbols does not keep empty matches to whole words as the other one does.
 */
export const isAmbiguous = (pattern: string, words: boolean): boolean =>
  /(?:\^|\$|\\[bB<>])[*+?{]/.test(pattern) || (words && /\[[.=]/.test(pattern));
