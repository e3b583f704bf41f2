import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, hasChecksumOfGitHub, hasChecksumOfGitLab, hasChecksumOfGrafana } from '../../patterns/checksum.ts';
import { builtInRules } from '../../patterns/index.ts';
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
