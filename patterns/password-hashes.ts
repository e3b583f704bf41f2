import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Candidate, type Check, type Confidence, defineRules } from '../src/engine/rule.ts';
import { base64Text } from './base64.ts';
import { isSettings, isShown } from './shown.ts';

const SHARED = {
  severity: 'error',
  confidence: 'medium',
  checks: [minEntropy(3), notPlaceholder],
  advice: 'Set new passwords for these accounts; hashes of weak ones are guessed within hours.',
} as const;

/** Outside of settings, tests and documentation show hashes that guard nothing. */
const lessElsewhere = {
  confidenceOf: ({ path }: Candidate): Confidence =>
    path === '' || (isSettings(path) && !isShown(path)) ? 'medium' : 'low',
  surestOf: (): Confidence => 'medium',
} as const;

/** The least work that bcrypt takes: what tests set, so that they are quick. */
const ofTests: Check = {
  name: 'not of the least cost',
  test: ({ secret }) => !/^\$2[abxy]?\$0[1-4]\$/.test(secret),
};

/** RabbitMQ writes salt and SHA-256 in base64: four bytes and 32. */
const isSaltAndHash: Check = {
  name: 'base64 of 36 bytes',
  test: ({ secret }) => secret.length === 48 && (base64Text(secret) ?? secret).length <= 48,
};

const CRYPT = String.raw`\$(?:apr1|1|5|6|2[aby]|y|gy|7|8|9|14|argon2id?|sha1|scrypt)\$[./A-Za-z0-9$,=+-]{20,200}`;

/** Hashes of passwords, where no line of a user file tells them: in settings, after a word that says what they are. */
export const passwordHashes = defineRules([
  {
    ...SHARED,
    ...lessElsewhere,
    id: 'crypt-password-hash',
    description: 'Password hash in settings',
    source: 'https://man7.org/linux/man-pages/man5/crypt.5.html',
    checks: [...SHARED.checks, ofTests],
    patterns: [
      new RegExp(
        String.raw`(?:pass|pw\b|secret|crypted|cipher|jbcrypt|htpasswd)[^\r\n$]{0,60}?(?<![\w/])(?:argon2:)?(?<secret>${CRYPT})`,
        'i',
      ),
      /\bpassword\b[^\r\n]{0,12}?(?<secret>sha(?:1|256|512):[0-9a-f]{8,32}:[0-9a-f]{40,128})(?![0-9a-f])/,
      /\buserPassword:{1,2}\s{0,4}(?<secret>\{S?SHA(?:256|384|512)?\}[A-Za-z0-9+/]{27,140}={0,2})(?=\s|$)/,
    ],
    keywords: [
      '$apr1$',
      '$1$',
      '$5$',
      '$6$',
      '$2a$',
      '$2b$',
      '$2y$',
      '$y$',
      '$gy$',
      '$7$',
      '$8$',
      '$9$',
      '$14$',
      '$argon2',
      '$sha1$',
      '$scrypt$',
      'sha1:',
      'sha256:',
      'sha512:',
      'userpassword:',
    ],
  },
  {
    ...SHARED,
    ...lessElsewhere,
    id: 'postgres-password-verifier',
    description: 'Password verifier of a PostgreSQL role',
    source: 'https://www.postgresql.org/docs/current/catalog-pg-authid.html',
    patterns: [
      /(?<secret>SCRAM-SHA-256\$[0-9]{4,6}:[A-Za-z0-9+/]{16,64}={0,2}\$[A-Za-z0-9+/]{42,44}={0,2}:[A-Za-z0-9+/]{42,44}={0,2})/,
      /(?:password\s{1,4}'|"\s)"?(?<secret>md5[0-9a-f]{32})["']/i,
    ],
    keywords: ['scram-sha-256$', '"md5', "'md5"],
  },
  {
    ...SHARED,
    ...lessElsewhere,
    id: 'mysql-password-hash',
    description: 'Password hash of a MySQL account',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/native-pluggable-authentication.html',
    patterns: [/\b(?:BY PASSWORD|AS) ["'](?<secret>\*[0-9A-F]{40})["']/i],
    keywords: ["password '*", "as '*", 'password "*', 'as "*'],
  },
  {
    ...SHARED,
    id: 'rabbitmq-password-hash',
    description: 'Password hash of a RabbitMQ user',
    source: 'https://www.rabbitmq.com/docs/passwords#computing-password-hash',
    patterns: [/"password_hash"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{48})"/],
    keywords: ['password_hash'],
    checks: [...SHARED.checks, isSaltAndHash],
  },
]);
