/** RFC 4648 base32. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
const KINDS: Readonly<Record<string, KeyKind>> = {
  AKIA: 'long-term',
  ASIA: 'temporary',
  ABIA: 'bearer-token',
  ACCA: 'context',
  AGPA: 'other',
  AIDA: 'other',
  AIPA: 'other',
  ANPA: 'other',
  ANVA: 'other',
  APKA: 'other',
  AROA: 'other',
  ASCA: 'other',
};

/** What an id stands for; `other` ones name users, roles and the like, and open nothing. */
export type KeyKind = 'long-term' | 'temporary' | 'bearer-token' | 'context' | 'other';

export interface KeyId {
  readonly id: string;
  readonly kind: KeyKind;
  /** The account that it belongs to; undefined for ids of the first generation, which do not say. */
  readonly account: string | undefined;
}

const SHAPE = /^([A-Z]{4})([A-Z0-9]{16,28})$/;
const DIGITS = 12;

/** Ids of today hold, after their prefix, a bit that tells them from older ones and the account id in 40 bits. */
const accountIn = (body: string): string | undefined => {
  if (!/^[A-Z2-7]{16}/.test(body)) return undefined;
  const bits = [...body.slice(0, 16)].reduce(
    (value, character) => (value << 5n) | BigInt(ALPHABET.indexOf(character)),
    0n,
  );
  const isNew = bits >> 79n === 1n;
  const account = ((bits >> 39n) & ((1n << 40n) - 1n)).toString().padStart(DIGITS, '0');
  return isNew && account.length === DIGITS ? account : undefined;
};

/**
 * Takes an AWS identifier apart, without asking anybody.
 * https://awsteele.com/blog/2020/09/26/aws-access-key-format.html
 * @returns undefined when it is none
 */
export const readKeyId = (text: string): KeyId | undefined => {
  const [, prefix = '', body = ''] = SHAPE.exec(text) ?? [];
  const kind = KINDS[prefix];
  return kind === undefined ? undefined : { id: text, kind, account: accountIn(body) };
};
