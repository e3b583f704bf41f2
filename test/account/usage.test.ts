import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { temporaryFolder } from '../repository.ts';
import { withoutAws } from './sdk.ts';

withoutAws();

describe('the command line', () => {
  test.each([
    [['check', '--region', 'virginia'], /expected the name of a region such as us-east-1, got "virginia"/],
    [['check', '--endpoint-url', 'localhost'], /expected --endpoint-url https/],
    [['check', '--role-arn', 'Admin'], /expected --role-arn arn:aws:iam/],
    [['check', '--only', 'root-mfaa'], /no check "root-mfaa", did you mean root-mfa\?/],
    [['check', '--skip', 'nothing'], /no check "nothing"/],
    [['check', '--only', 'hook', '--skip', 'hook'], /expected at least one check/],
    [['check', '--accounts', '123'], /expected account ids of 12 digits, got "123"/],
    [['check', '--accounts', '111122223333', '--org'], /expected --org or --accounts, got both/],
    [['check', '--format', 'xml'], /expected --format table, json.*got "xml"/],
    [['check', '--format', 'json', '--format', 'table'], /standard output holds one report/],
    [['check', '--output', 'a', '--output', 'b'], /expected a --format for each --output/],
    [['check', '--timeout', '0'], /expected --timeout from 1 to 3600, got 0/],
    [['check', '--concurrency', 'x'], /expected --concurrency from 1 to 64/],
    [['check', '--profile', 'a', '--profile', 'b'], /expected --profile once, got it twice/],
    [['check', '--role-name', 'a', '--role-name', 'b'], /expected --role-name once, got it twice/],
    [['check', '--fail-on', 'bad'], /fail-on/],
    [['check', '--baseline', 'cis'], /baseline/],
    [['check', '--confirm', 'no-such.yaml'], /file no-such\.yaml does not exist/],
    [['check', '--root-idle-days', '-1'], /expected --root-idle-days/],
    [['check', '--no-such'], /such/],
    [[], /expected a command/],
  ])('%j', async (args, message) => {
    await expect(runCommandLine(['account', ...args])).rejects.toThrow(message);
  });
});

describe('.keywarden-account.yaml', () => {
  test.each([
    [
      'confirmed: { invoice-emial: { by: a, on: 2026-11-01, expires: 2027-11-01 } }',
      /unknown check invoice-emial, did you mean invoice-email\?/,
    ],
    [
      'confirmed: { root-mfa: { by: a, on: 2026-11-01, expires: 2027-11-01 } }',
      /root-mfa is looked at and needs no confirmation/,
    ],
    ['confirmed: { invoice-email: { by: a, on: 2026-11-01 } }', /invoice-email\.expires: missing/],
    ['muted: { root-mfa: { expires: 2027-11-01 } }', /root-mfa\.reason: missing/],
    ['muted: { root-mfa: { reason: x, expires: soon } }', /expected a date such as 2026-11-30, got "soon"/],
    ['mutes: {}', /unknown key.*did you mean muted/],
    ["accounts: { '1': {} }", /expected an account id of 12 digits/],
    ['confirmed: [', /not readable/],
  ])('%s', async (text, message) => {
    const file = join(temporaryFolder(), 'confirmations.yaml');
    writeFileSync(file, text);
    await expect(runCommandLine(['account', 'check', '--confirm', file])).rejects.toThrow(message);
  });
});
