import { entropy, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { named, token, UUID } from './shape.ts';
import { isShown } from './shown.ts';

const ROTATE =
  'Deactivate the key in IAM, look in CloudTrail for what it was used for, then delete it and issue a new one.';

/** AWS writes its examples with this ending: https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html */
const notAwsExample: Check = {
  name: 'not an AWS documentation example',
  test: ({ secret }) => !/EXAMPLE(?:KEY)?$/.test(secret),
};

/** Forty characters of base64 alphabet that are no hash in hexadecimal, no path and no identifier. */
const looksLikeSecretKey: Check = {
  name: 'mixed letters and digits, entropy >= 4.2',
  test: ({ secret }) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /[0-9]/.test(secret) && entropy(secret) >= 4.2,
};

const LEAST_RUN = 3;

/** Digits that mostly go on from one another, or repeat: `123456789111`, `111222333444`, `123412341234`. */
const isMadeUp = (digits: string): boolean => {
  const step = (i: number): number => (Number(digits[i]) - Number(digits[i - 1]) + 10) % 10;
  let inRuns = 0;
  for (let i = 1, begin = 0; i <= digits.length; i++) {
    if (i < digits.length && step(i) === (i - begin > 1 ? step(i - 1) : step(i)) && [0, 1, 9].includes(step(i)))
      continue;
    if (i - begin >= LEAST_RUN) inRuns += i - begin;
    begin = i;
  }
  return inRuns >= 9 || /^(\d{2,6})\1+$/.test(digits);
};

/** Account ids that AWS documentation uses, and runs that nobody owns. */
const notExampleAccount: Check = {
  name: 'not an account id of the AWS documentation',
  test: ({ secret }) => {
    const digits = secret.replace(/-/g, '');
    return !/^(?:(\d)\1{11}|111122223333|444455556666|777788889999)$/.test(digits) && !isMadeUp(digits);
  },
};

const SECRET_KEY = '[A-Za-z0-9/+]{40}';

export const aws = defineRules([
  {
    id: 'aws-access-key-id',
    description: 'AWS access key ID',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    severity: 'error',
    confidence: 'high',
    // AKIA: long-lived key, ASIA: temporary key, ABIA: STS bearer token, ACCA: context-specific credential, A3T: early keys.
    // Ids made today are base32 (no 0, 1, 8, 9); no document of AWS says that those of earlier years are too.
    patterns: [token('(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}')],
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    checks: [notAwsExample, notPlaceholder, minEntropy(2.6)],
    part: { of: 'aws-access-key', as: 'id' },
    advice: ROTATE,
  },
  {
    id: 'aws-secret-access-key',
    description: 'AWS secret access key',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      named('secret(?:[_. -]?access)?[_. -]?key', SECRET_KEY, '/+='),
      named('(?:aws|amazon|s3|ec2)[_.-]?(?:secret|key|token|pass)', SECRET_KEY, '/+='),
      // The second column behind the key ID: the CSV file of the IAM console, constructor arguments, tables.
      /(?:AKIA|ASIA)[A-Z0-9]{16}[^\w/+\r\n]{1,8}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/,
      // What is just called a secret, on the lines below the key ID.
      /(?:AKIA|ASIA|ABIA)[A-Z0-9]{16}(?![A-Z0-9])[^A-Za-z0-9]{1,40}[\w.-]{0,24}secret[\w.-]{0,16}[^\w\r\n]{1,8}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
    ],
    keywords: ['secret', 'aws', 'amazon', 's3_', 's3-', 's3.', 's3s', 's3k', 's3a', 'ec2', 'akia', 'asia', 'abia'],
    span: 300,
    checks: [notAwsExample, notPlaceholder, looksLikeSecretKey],
    part: { of: 'aws-access-key', as: 'secret' },
    advice: ROTATE,
  },
  {
    id: 'aws-session-token',
    description: 'AWS session token',
    source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      named(
        'aws[\\w.-]{0,20}session|session[_. -]?token|security[_. -]?token',
        '[A-Za-z0-9/+]{100,2000}={0,2}',
        '/+=%',
      ),
      // The base64 of the protobuf headers that every token of STS starts with, also percent-encoded in presigned URLs.
      token('(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)(?:[A-Za-z0-9/+=]|%2[BbFf]|%3[Dd]){100,3000}', '/+='),
    ],
    keywords: ['session', 'security', 'iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz'],
    checks: [notPlaceholder, minEntropy(4.5)],
    part: { of: 'aws-access-key', as: 'token' },
    advice:
      'It expires by itself within 36 hours; until then revoke the sessions of its role or user (IAM, "Revoke active sessions").',
  },
  {
    id: 'aws-account-id',
    description: 'AWS account ID',
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
    severity: 'warn',
    confidence: 'medium',
    // It is no credential; what tests and documentation show of it is nobody's concern.
    confidenceOf: ({ path }) => (isShown(path) ? 'low' : 'medium'),
    surestOf: () => 'medium',
    patterns: [
      named(
        '(?:aws[\\w.-]{0,12}|[^\\w]|^)(?:account|acct)(?:[_ -]?(?:id|no|num|number))?',
        '[0-9]{12}|[0-9]{4}-[0-9]{4}-[0-9]{4}',
        '_-',
      ),
      /arn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:[a-z0-9-]{0,25}:(?<secret>[0-9]{12}):/,
    ],
    keywords: ['account', 'acct', 'arn:aws'],
    checks: [notExampleAccount],
    advice: 'An account ID is no credential, but it helps whoever has one. Leave it out of public repositories.',
  },
  {
    id: 'aws-bedrock-api-key',
    description: 'Amazon Bedrock API key',
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      token('ABSK[A-Za-z0-9+/]{109,269}={0,2}', '+/='),
      // A short-term key is the base64 of a presigned request to bedrock.amazonaws.com.
      token('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{40,4000}={0,2}', '+/='),
    ],
    keywords: ['absk', 'bedrock-api-key-'],
    checks: [minEntropy(4)],
    advice:
      'Delete the service-specific credential in IAM (long-term key) or revoke the session it was made with (short-term key).',
  },
  {
    id: 'aws-mws-auth-token',
    description: 'Amazon Marketplace Web Service auth token',
    source: 'https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws',
    severity: 'error',
    confidence: 'high',
    patterns: [token(`amzn\\.mws\\.${UUID}`, '-')],
    keywords: ['amzn.mws.'],
    checks: [minEntropy(3)],
    advice: 'Revoke the authorisation in Seller Central.',
  },
  {
    id: 'aws-appsync-api-key',
    description: 'AWS AppSync API key',
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    severity: 'error',
    confidence: 'high',
    patterns: [token('da2-[a-z0-9]{26}')],
    keywords: ['da2-'],
    checks: [minEntropy(3), { name: 'holds a digit', test: ({ secret }) => /[0-9]/.test(secret.slice(4)) }],
    advice: 'Delete the API key in the settings of the AppSync API and create a new one.',
  },
]);
