import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { temporaryFolder } from '../repository.ts';
import { keywarden } from '../run.ts';
import { withoutAws } from './sdk.ts';

withoutAws();

const ROOT = join(import.meta.dirname, '../..');

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

describe('the command line, in Korean', () => {
  test.each([
    [['account', 'check', '--accounts', '123'], /계정 ID는 숫자 12자리여야 하는데 "123"입니다/],
    [['account', 'check', '--only', 'root-mfaa'], /"root-mfaa" 항목은 없습니다\. root-mfa을\(를\) 찾으시나요\?/],
    [['account', 'check', '--timeout', '0'], /--timeout은\(는\) 1에서 3600 사이여야 하는데 0입니다/],
    [['account', 'check', '--no-such'], /모르는 인수: such/],
    [['account', 'check', '--baseline', 'cis'], /잘못된 값:\n +옵션: baseline/],
    [['account', 'policy', '--cfn', '--org'], /--cfn과 --org 중 하나만/],
    [['account', 'fix'], /--dry-run이 필요합니다/],
    [['account'], /명령이 필요합니다/],
    [['key', 'AKIA'], /AWS 액세스 키의 ID/],
  ])('%j', async (args, message) => {
    await expect(runCommandLine([...args, '--lang', 'ko'])).rejects.toThrow(message);
  });

  test('a language that there is not, or two of them', async () => {
    await expect(runCommandLine(['account', 'check', '--lang', 'fr'])).rejects.toThrow(/lang.*"fr".*"en", "ko"/);
    await expect(runCommandLine(['account', 'check', '--lang=ko', '--lang=en'])).rejects.toThrow(
      /expected --lang once, got it twice/,
    );
  });

  test.each(['account check', 'account list', 'account policy', 'account template', 'account fix', 'key'])(
    'the help of %s',
    (command) => {
      const { stdout } = keywarden([...command.split(' '), '--help', '--lang', 'ko'], { cwd: ROOT, env: process.env });
      const words = stdout.split('\n').filter((line) => /^ {2}(?:-\w, | {4})--\w/.test(line));
      expect(words.length).toBeGreaterThan(2);
      for (const line of words) expect(line).toMatch(/\p{Script=Hangul}/u);
      expect(stdout).toContain('예시:');
      expect(stdout).not.toMatch(/Options:|Show help|\[boolean\]|\{\w+\}/);
    },
  );
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
