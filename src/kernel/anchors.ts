import { shareOfText } from './shares.ts';

const WIDTH = 4;

/** The offset of the four characters of a keyword that are rarest in texts; 0 where it has no more than four. */
export const anchorOf = (keyword: string): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset === 0 || offset + WIDTH <= keyword.length; offset++) {
    const share = shareOfText(keyword, offset, Math.min(keyword.length, offset + WIDTH));
    if (share >= least) continue;
    least = share;
    best = offset;
  }
  return best;
};
