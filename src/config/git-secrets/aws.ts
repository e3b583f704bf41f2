/*
 * What `--register-aws` writes into git's settings. The texts are those that git-secrets writes, so that a repository
 * that was registered before is not registered twice.
 */
const anyOf = (...texts: readonly string[]): string => `(${texts.join('|')})`;
const maybe = (pattern: string): string => `${pattern}?`;

/** A word in capitals, in small letters, and with a capital in front. */
const spellings = (word: string): string =>
  anyOf(word, word.toLowerCase(), word.charAt(0) + word.slice(1).toLowerCase());

const QUOTE = maybe(anyOf('"', "'"));
const ASSIGNS = `\\s*${anyOf(':', '=>', '=')}\\s*`;

/** A value that is assigned to a name whose words may be missing in part. */
const assigned = (name: string, value: string): string =>
  `${QUOTE}${maybe(spellings('AWS'))}_?${name}${QUOTE}${ASSIGNS}${QUOTE}${value}${QUOTE}`;

/** First letters of identifiers (IAM User Guide, "IAM identifiers"). */
const IDENTIFIER = anyOf('A3T[A-Z0-9]', 'AKIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ASIA');

const SECRET_KEY = `${maybe(spellings('SECRET'))}_?${maybe(spellings('ACCESS'))}_?${spellings('KEY')}`;
const ACCOUNT_ID = `${spellings('ACCOUNT')}_?${maybe(spellings('ID'))}`;

export const AWS_PROVIDER = 'git secrets --aws-provider';

export const AWS_PATTERNS: readonly string[] = [
  `${IDENTIFIER}[A-Z0-9]{16}`,
  // Keys of Amazon Bedrock, long-lived and short-lived (Amazon Bedrock User Guide, "API keys").
  'ABSK[A-Za-z0-9+/]{109,}=*',
  `bedrock-api-key-${btoa('bedrock.amazonaws.com')}`,
  assigned(SECRET_KEY, '[A-Za-z0-9/\\+=]{40}'),
  assigned(ACCOUNT_ID, Array(3).fill('[0-9]{4}').join('\\-?')),
];

/** The key that AWS documentation shows, put together here so that no scanner takes this file for a leak. */
export const AWS_ALLOWED: readonly string[] = [
  ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
  ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/'),
];
