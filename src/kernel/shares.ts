/** How frequent bytes are in code, about; all with bit 5 set, so that letter case does not count. */

const CASE_BIT = 0x20;

/** Characters, the most frequent first; a line break is `*`, a tab `)`. */
const FREQUENT = ' etsrioan*ldcpumfhg-)(,.b;yv=/"k{}w0x\'1>2z:34j';

/** Pairs of letters, the most frequent first. */
const PAIRS =
  'reeroninsesttethtieslecontarisedatetanctorheiodengndulmealvenecnecitrioddipeliasmacaexrotrllompalotomoncuntaurus' +
  'laifeladouepssgevaeaprchplamfinsraduketuutsiapichiilhaacforrrnnoiespnafueqcltyppho';

/** The share of each byte among all. */
export const SHARES: Float64Array = Float64Array.from({ length: 256 }, (_, code) => {
  const place = FREQUENT.indexOf(String.fromCharCode(code));
  if (place >= 0) return place === 0 ? 0.2 : 0.09 * 0.92 ** place;
  return (code & CASE_BIT) === 0 || code > 127 ? 0 : 0.001;
});

const pairShares = (): Float64Array => {
  const shares = new Float64Array(1 << 14);
  for (let first = CASE_BIT; first < 128; first++)
    for (let second = CASE_BIT; second < 128; second++)
      shares[(first << 7) | second] = first === second ? SHARES[first]! / 4 : 0.3 * SHARES[first]! * SHARES[second]!;
  for (let at = 0; at < PAIRS.length; at += 2)
    shares[(PAIRS.charCodeAt(at) << 7) | PAIRS.charCodeAt(at + 1)] = 0.012 * 0.985 ** (at / 2);
  return shares;
};

/** The share of each two bytes below 128, at the first times 128 plus the second. */
export const PAIR_SHARES = pairShares();

/** About how many of the places of a text hold these bytes, one after the other. */
export const shareOfText = (text: string, start: number, end: number): number => {
  let share = SHARES[text.charCodeAt(start) | CASE_BIT]!;
  for (let at = start + 1; at < end; at++) {
    const first = text.charCodeAt(at - 1) | CASE_BIT;
    const pair = (first << 7) | text.charCodeAt(at) | CASE_BIT;
    share *= PAIR_SHARES[pair]! / SHARES[first]!;
  }
  return share;
};
