import { base64Text } from './base64.ts';

/** What a token says in base64 behind its prefix, one character a byte; undefined when it says nothing. */
const saidBehind = (prefix: string, token: string): string | undefined => base64Text(token.slice(prefix.length));

/**
 * A token of PyPI is a macaroon: version 2, then field 1, the location, with its length before it.
 * https://docs.pypi.org/api/secrets/ and the binary format of libmacaroons, version 2.
 */
export const hasStructureOfPyPi = (token: string): boolean => {
  const said = saidBehind('pypi-', token.replace(/=+$/, ''));
  return said !== undefined && /^\x02\x01(?:\x08pypi\.org|\x0dtest\.pypi\.org)\x02/.test(said);
};

const saysAllOf = (text: string | undefined, fields: readonly string[]): boolean => {
  try {
    const said: unknown = JSON.parse(text ?? '');
    return typeof said === 'object' && said !== null && fields.every((field) => field in said);
  } catch {
    return false;
  }
};

/**
 * An organization token of Sentry says when and by which server it was issued, and a random part follows.
 * https://develop.sentry.dev/backend/application-domains/organization-auth-tokens/
 */
export const hasStructureOfSentry = (token: string): boolean =>
  saysAllOf(saidBehind('sntrys_', token.slice(0, token.lastIndexOf('_'))), ['iat', 'url', 'org']);

/** A service account token of 1Password says where to sign in, and with what. */
export const hasStructureOfOnePassword = (token: string): boolean =>
  saysAllOf(saidBehind('ops_', token), ['signInAddress', 'userAuth', 'secretKey']);

/** A bot token of Discord begins with the number of the bot, a snowflake of 17 to 20 digits. */
export const hasStructureOfDiscord = (token: string): boolean =>
  /^[0-9]{17,20}$/.test(base64Text(token.slice(0, token.indexOf('.'))) ?? '');
