/** Characters that tokens are made of. */
export const ALPHABETS = {
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  hex: '0123456789abcdef',
  digits: '0123456789',
} as const;

/**
 * A made-up text that looks random and is the same in every run, so that no file holds a token.
 * @param seed another number gives another text
 */
export const madeUp = (alphabet: keyof typeof ALPHABETS, length: number, seed = 1): string => {
  const characters = ALPHABETS[alphabet];
  let state = seed * 2654435761 + length;
  let text = '';
  while (text.length < length) {
    // A linear congruential generator (Numerical Recipes); its high bits are the random ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += characters[Math.floor((state / 2 ** 32) * characters.length)];
  }
  return text;
};

/** A made-up UUID. */
export const madeUpUuid = (seed = 1): string =>
  [8, 4, 4, 4, 12].map((length, index) => madeUp('hex', length, seed + index)).join('-');

/** The base64url of a value's JSON, as in a JSON Web Token. */
export const base64urlJson = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A made-up PEM block of a private key. */
export const madeUpPem = (label: string, { lines = 6, newline = '\n' } = {}): string =>
  [
    `-----BEGIN ${label}-----`,
    ...Array.from({ length: lines }, (_, line) => madeUp('base64', 64, line + 1)),
    `-----END ${label}-----`,
  ].join(newline);
