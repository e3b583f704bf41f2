/** How many letters have to be added, dropped, changed or swapped with their neighbour to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change, swapped ? beforeLast[j - 2]! + 1 : Infinity);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};

const LONGEST = 100;

/** The known word that was probably meant, if one is near; upper and lower case count as the same letter. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of known) {
    const far = distance(word.toLowerCase(), name.toLowerCase());
    if (far <= most && (best === undefined || far < best.far)) best = { name, far };
  }
  return best?.name;
};

/** `, did you mean regex?`, or nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const name = nearest(word, known);
  return name === undefined ? '' : `, did you mean ${name}?`;
};
