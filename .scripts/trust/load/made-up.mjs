// What repositories are filled with: text that looks like code, text that does not compress, and keys.

/** A generator of 32-bit numbers that a seed decides (mulberry32). */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
};

/** An access key id of AWS, made of parts so that it stands nowhere. */
export const keyOf = (seed) => {
  const random = randomFrom(seed);
  return ['AK', 'IA', ...Array.from({ length: 16 }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[random() % 32])].join('');
};

const WORDS =
  'if else return const value index items node parent child request response options result error length map filter token name path file user count size default true false null import export from class static async await'.split(
    ' ',
  );

/** Lines of something like code. */
export const codeOf = (seed, lines) => {
  const random = randomFrom(seed);
  const word = () => WORDS[random() % WORDS.length];
  return Array.from(
    { length: lines },
    () => `${'  '.repeat(random() % 4)}${word()} ${word()}${random() % 1000} = ${word()}.${word()}(${random() % 100});`,
  ).join('\n');
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz     \n';

/** So many bytes of letters, which compress to about five eighths. */
export const lettersOf = (seed, size) => {
  const random = randomFrom(seed);
  const bytes = Buffer.allocUnsafe(size);
  for (let at = 0; at < size; )
    for (let bits = random(), n = 0; n < 6 && at < size; n++, bits >>>= 5) bytes[at++] = LETTERS.charCodeAt(bits & 31);
  return bytes;
};
