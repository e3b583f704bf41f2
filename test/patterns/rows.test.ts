import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { ScanFinding } from '../../src/scan/outcome.ts';
import { withPairs } from '../../src/scan/pairs.ts';
import { chunkOf } from '../engine/scanned.ts';
import { keyId } from '../keys.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

const engine = createEngine({ rules: builtInRules });
const ID = keyId(1);
const TEMPORARY = ID.replace(/^AKIA/, 'ASIA');
const SECRET = madeUp('base64', 40, 3);
const TOKEN = `IQoJb3JpZ2lu${madeUp('base64', 400, 5)}`;
const ACCOUNT = madeUp('digits', 12, 7);
const BEDROCK = `ABSK${madeUp('base64', 128, 8)}`;
const NPM = `npm_${madeUp('base62', 36)}`;
const UUID = madeUpUuid(3);
const BASIC = Buffer.from(`alice:${madeUp('base62', 16)}`).toString('base64');
const PAIR = `aws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n`;
const MINIFIED = `var x=1;${'function a(b){return b+1};'.repeat(20_000)}`;
const code = `const a = {\n  accessKeyId: "${ID}",\n  secretAccessKey: "${SECRET}",\n};\n`;

/** The rules of what a file holds; those of one credential joined. */
const found = (content: string, path = 'a.txt'): string[] => {
  const findings = engine(chunkOf(content, { path })).findings.map(
    (finding): ScanFinding => ({ ...finding, age: 'new' }),
  );
  return withPairs(findings).map(({ rule, pair = [] }) =>
    [rule, ...pair.map((part) => part.rule)].map(({ id }) => id).join(' + '),
  );
};

const [KEY_ID, SECRET_KEY] = ['aws-access-key-id', 'aws-secret-access-key'];
const BOTH = `${SECRET_KEY} + ${KEY_ID}`;

describe('each case of AWS and npm that other scanners were tried on', () => {
  const rows: readonly [string, string, readonly string[], string?][] = [
    ['a lone key id in JavaScript', `const id = "${ID}";`, [KEY_ID]],
    ['a lone temporary id in an env file', `AWS_ACCESS_KEY_ID=${TEMPORARY}`, [KEY_ID], '.env'],
    ['a lone secret key', `AWS_SECRET_ACCESS_KEY=${SECRET}`, [SECRET_KEY], '.env'],
    ['a secret key in JavaScript', `x({ secretAccessKey: "${SECRET}" })`, [SECRET_KEY], 'a.js'],
    ['a pair on adjacent lines', PAIR, [BOTH]],
    ['id and secret 13 lines apart', PAIR.replace('\n', `\n${'x = 1\n'.repeat(12)}`), [BOTH]],
    [
      'the CSV file of the IAM console',
      `Access key ID,Secret access key\r\n${ID},${SECRET}\r\n`,
      [BOTH],
      'accessKeys.csv',
    ],
    ['the secret before the id', PAIR.split('\n').reverse().join('\n'), [BOTH]],
    [
      'the JSON of STS',
      JSON.stringify(
        { Credentials: { AccessKeyId: TEMPORARY, SecretAccessKey: SECRET, SessionToken: TOKEN } },
        null,
        2,
      ),
      [`${BOTH} + aws-session-token`],
    ],
    ['a key id in prose', `We leaked ${ID}, sorry.`, [KEY_ID], 'README.md'],
    ['an account id', `aws_account_id = "${ACCOUNT}"`, ['aws-account-id']],
    ['an account id in an ARN', `arn:aws:iam::${ACCOUNT}:role/deploy`, ['aws-account-id']],
    ['an npm token', `//registry.npmjs.org/:_authToken=${NPM}`, ['npm-access-token'], '.npmrc'],
    ['a legacy npm token', `//registry.npmjs.org/:_authToken=${UUID}`, ['npmrc-credential'], '.npmrc'],
    ['basic credentials of npm', `_auth=${BASIC}`, ['npmrc-credential'], '.npmrc'],
    [
      'a password of npm',
      `//npm.acme.dev/:_password="${Buffer.from(madeUp('base62', 16)).toString('base64')}"`,
      ['npmrc-credential'],
      '.npmrc',
    ],
    [
      'a token in a resolved URL',
      `{ "packages": { "x": { "resolved": "https://npm.acme.dev/x.tgz?token=${madeUp('base62', 32)}" } } }`,
      ['package-url-token'],
      'package-lock.json',
    ],
    ['a pair in base64 in YAML', `data:\n  credentials: ${Buffer.from(PAIR).toString('base64')}\n`, [BOTH], 'a.yaml'],
    ['a pair in hexadecimal', `x = "${Buffer.from(PAIR).toString('hex')}"`, [BOTH]],
    ['a pair in percent escapes', `x = "${encodeURIComponent(PAIR)}"`, [BOTH]],
    ['the settings file of another scanner', PAIR, [BOTH], 'gitleaks.toml'],
    ['a split string', `const id = "${ID.slice(0, 4)}" + "${ID.slice(4)}";`, [KEY_ID], 'a.js'],
    ['a URL of PostgreSQL', `postgres://app:${madeUp('base62', 16)}@db.acme.dev/app`, ['url-credentials']],
    ['a key of Bedrock', `AWS_BEARER_TOKEN_BEDROCK=${BEDROCK}`, ['aws-bedrock-api-key'], '.env'],
    ['minified code on one line', `${MINIFIED}${code.replaceAll('\n', '')}${MINIFIED}`, [BOTH], 'a.min.js'],
    [
      'a source map',
      JSON.stringify({
        version: 3,
        sources: ['a.js'],
        sourcesContent: [MINIFIED, code],
        mappings: 'AAAA;'.repeat(20_000),
      }),
      [BOTH],
      'a.js.map',
    ],
  ];

  test.each(rows)('%s', (_, content, expected, path) => {
    expect(found(content, path)).toEqual(expected);
  });

  test('200 integrity hashes are clean', () => {
    const hashes = Array.from({ length: 200 }, (_, seed) => `"integrity": "sha512-${madeUp('base64', 86, seed)}=="`);
    expect(found(hashes.join(',\n'), 'package-lock.json')).toEqual([]);
    expect(found(hashes.join(',\n'), 'hashes.json')).toEqual([]);
  });

  test('minified code and source maps without a secret are clean', () => {
    expect(found(MINIFIED, 'a.min.js')).toEqual([]);
    expect(
      found(JSON.stringify({ sourcesContent: [MINIFIED], mappings: madeUp('base64', 500_000) }), 'a.js.map'),
    ).toEqual([]);
  });
});
