import { byteText } from './encoding.ts';
import type { Prefilter } from './prefilter.ts';

/** The plain twin of `createPrefilter`: one search a keyword. Slow and obvious; tests hold the fast one against it. */
export const createPlainPrefilter =
  (keywords: readonly string[]): Prefilter =>
  (bytes, onHit) => {
    const text = byteText(bytes, 0, bytes.length).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const hits: { keyword: number; end: number }[] = [];
    keywords.forEach((keyword, index) => {
      for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
        hits.push({ keyword: index, end: at + keyword.length });
      }
    });
    hits.sort((a, b) => a.end - b.end);
    for (const hit of hits) onHit(hit.keyword, hit.end);
  };
