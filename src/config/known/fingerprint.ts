import { createHmac, randomBytes } from 'node:crypto';

const ID_BYTES = 16;
const HASH_DIGITS = 32;

/** How an id of a repository looks: random, 32 hexadecimal digits. */
export const ID = /^[0-9a-f]{32}$/;

/** How a fingerprint looks: the family of the rule, and 32 hexadecimal digits. */
export const FINGERPRINT = /^[a-z0-9]+:[0-9a-f]{32}$/;

/** A new id, by which the fingerprints of one repository differ from those of every other. */
export const newId = (): string => randomBytes(ID_BYTES).toString('hex');

/**
 * The family of a rule: the first word of its id, which names the provider (`aws` of `aws-access-key-id`). It stays when
 * a rule is renamed or split.
 */
export const familyOf = (rule: string): string => rule.split('-', 1)[0]!;

/**
 * What a finding is known by: the family of its rule and the first 128 bits of an HMAC-SHA-256 of family and secret, keyed
 * with the repository's id. Neither path nor line nor commit is part of it, so that it survives moves, renames and
 * rebases; the secret cannot be read from it, and nobody can look it up in a table made for all repositories.
 * @param id of the repository, as `newId` makes it
 * @param rule the id of the rule
 * @param secret its text, after decoding; line breaks count as `\n` whatever they are
 */
export const fingerprintOf = (id: string, rule: string, secret: string): string => {
  const family = familyOf(rule);
  const text = `${family}\0${secret.replaceAll('\r\n', '\n')}`;
  return `${family}:${createHmac('sha256', id).update(text).digest('hex').slice(0, HASH_DIGITS)}`;
};
