import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  crc32,
  hasChecksumOfAzure,
  hasChecksumOfGitHub,
  hasChecksumOfGitLab,
  hasChecksumOfGrafana,
} from '../../patterns/checksum.ts';
import { builtInRules } from '../../patterns/index.ts';
import { marvin } from '../../patterns/marvin.ts';
import {
  hasStructureOfDiscord,
  hasStructureOfOnePassword,
  hasStructureOfPyPi,
  hasStructureOfSentry,
} from '../../patterns/structure.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { chunkOf } from '../engine/scanned.ts';
import { madeUp } from './made-up.ts';

// Published and long revoked: they show that the checksums are read as their vendors write them.
const GITHUB = `ghp_${['zQWBuTSOoRi4A9s', 'pHcVY5ncnsDkxkJ', '0mLq17'].join('')}`;

const grafana = (body: string): string => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  return `${body}_${sum.toString('hex')}`;
};

const gitlab = (covered: string): string => covered + crc32(covered).toString(36).padStart(7, '0');

const azure = (covered: string): string => {
  const [high, low] = marvin(Buffer.from(covered, 'base64').toString('latin1'), [0x44656661, 0x756c7430]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE((high ^ low) >>> 0);
  return covered + sum.subarray(0, 3).toString('base64');
};

/** One whose checksum has letters and digits only: Azure issues no others. */
const AZURE = Array.from({ length: 50 }, (_, seed) =>
  azure(`${madeUp('base62', 52, seed)}JQQJ99BBAC${madeUp('base62', 18, seed)}`),
).find((key) => /^[A-Za-z0-9]+$/.test(key))!;

const base64 = (said: string): string => Buffer.from(said, 'latin1').toString('base64');

const pypi = (location: string): string =>
  `pypi-${base64(`\x02\x01${String.fromCharCode(location.length)}${location}\x02${madeUp('base62', 90)}`)}`;

const sentry = (said: object): string => `sntrys_${base64(JSON.stringify(said))}_${madeUp('base64', 43)}`;

const onePassword = (said: object): string =>
  `ops_${base64(JSON.stringify({ email: madeUp('base62', 200), ...said }))}`;

const changed = (token: string): string => token.replace(/[a-z](?=[^a-z]*$)/, (sign) => (sign === 'a' ? 'b' : 'a'));

test('the CRC is that of zip', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  const isAsInNode = reference as ((text: string) => number) | undefined;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      if (isAsInNode) expect(crc32(text)).toBe(isAsInNode(text));
    }),
  );
});

const TOKENS = [
  ['github-token', GITHUB, hasChecksumOfGitHub],
  ['gitlab-token', gitlab(`glpat-${madeUp('base62', 51)}.01.1f`), hasChecksumOfGitLab],
  ['grafana-service-account-token', grafana(`glsa_${madeUp('base62', 32)}`), hasChecksumOfGrafana],
  ['azure-service-key', AZURE, hasChecksumOfAzure],
] as const;

describe.each(TOKENS)('%s', (id, token, holds) => {
  const sureness = (text: string) =>
    createEngine({ rules: builtInRules })(chunkOf(`token = ${text}`)).findings.map(({ rule, confidence }) => [
      rule.id,
      confidence,
    ]);

  test('a checksum that holds makes it sure', () => {
    expect(holds(token)).toBe(true);
    expect(sureness(token)).toEqual([[id, 'high']]);
  });

  test('one that fails makes it less sure, and does not hide it', () => {
    expect(holds(changed(token))).toBe(false);
    expect(sureness(changed(token))).toEqual([[id, 'medium']]);
  });
});

test('tokens without a documented checksum are as sure as ever', () => {
  expect(hasChecksumOfGitHub(`ghs_${madeUp('base62', 80)}`)).toBe(true);
  expect(hasChecksumOfGitLab(`glpat-${madeUp('base62', 20)}`)).toBe(true);
});

test('Marvin is that of .NET', () => {
  const seed = [0x004fb61a, 0x001bdbcc] as const;
  expect(marvin('', seed)).toEqual([0x30ed35c1, 0x00cd3c7d]);
  expect(marvin('\xaf', seed)).toEqual([0x48e73fc7, 0x7d75ddc1]);
  expect(marvin('\xe7\x0f', seed)).toEqual([0xb5f6e1fc, 0x485dbff8]);
});

const SAID = { iat: 1729278581.1, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' };
const SIGN_IN = { signInAddress: 'acme.1password.com', userAuth: {}, secretKey: 'A3' };

describe('what a token says of itself', () => {
  test.each([
    ['pypi-api-token', pypi('pypi.org'), pypi('npmj.org'), hasStructureOfPyPi],
    ['pypi-api-token', pypi('test.pypi.org'), pypi('test.npmj.org'), hasStructureOfPyPi],
    ['sentry-org-token', sentry(SAID), sentry({ ...SAID, iat: undefined }), hasStructureOfSentry],
    [
      '1password-service-account-token',
      onePassword(SIGN_IN),
      onePassword({ ...SIGN_IN, userAuth: undefined }),
      hasStructureOfOnePassword,
    ],
    [
      'discord-bot-token',
      `${base64('198622483471925248')}.Cl2FMQ.${madeUp('base64url', 27)}`,
      `${base64('1986224834719xx248')}.Cl2FMQ.${madeUp('base64url', 27)}`,
      hasStructureOfDiscord,
    ],
  ] as const)('makes it sure, or less so: %s', (id, right, wrong, holds) => {
    const sureness = (token: string) =>
      createEngine({ rules: builtInRules })(chunkOf(`bot_token = "${token}"`)).findings.map(({ rule, confidence }) => [
        rule.id,
        confidence,
      ]);
    expect([holds(right), holds(wrong)]).toEqual([true, false]);
    expect(sureness(right)).toEqual([[id, 'high']]);
    expect(sureness(wrong)).toEqual([[id, 'medium']]);
  });
});
