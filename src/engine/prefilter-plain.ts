import { byteText } from './encoding.ts';
import type { Prefilter } from './keyword-hits.ts';

/**
 * The plain twin of `createEndingsPrefilter` and `createAutomaton`: one search a keyword. (In Latin-1 each character has
 * a lower case of one character, so that offsets hold.)
 */
export const createPlainPrefilter =
  (keywords: readonly string[]): Prefilter =>
  (bytes, onHit) => {
    const text = byteText(bytes, 0, bytes.length).toLowerCase();
    const hits: { keyword: number; end: number }[] = [];
    keywords.forEach((keyword, index) => {
      for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
        hits.push({ keyword: index, end: at + keyword.length });
      }
    });
    hits.sort((a, b) => a.end - b.end);
    for (const hit of hits) onHit(hit.keyword, hit.end);
  };
