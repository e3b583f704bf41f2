import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { answered } from '../../src/account/answer.ts';
import { checks } from '../../src/account/checks/index.ts';
import { evaluateAccount } from '../../src/account/evaluate.ts';
import type { CheckReport, Words } from '../../src/account/report.ts';
import type { AccountState } from '../../src/account/state.ts';
import { type Language, speakerOf } from '../../src/account/texts/text.ts';
import { type AccountFormatName, accountFormats } from '../../src/report/account/formats.ts';
import { padded, widthOf, wrapped } from '../../src/report/account/wide.ts';
import { deniedState, evaluation, goodState, memberState, newState, ruleOf } from './states.ts';

const WORDS: Words = {
  confirmed: {
    'invoice-email': { by: 'ops', on: '2026-11-01', expires: '2027-11-01' },
    'root-password': { by: 'ops', on: '2024-11-01', expires: '2025-11-01' },
  },
  muted: {
    analyzer: { reason: 'comes with <the next> sprint', expires: '2027-01-01' },
    guardduty: { reason: 'too dear', expires: '2026-01-01' },
  },
};

/** What AWS answers is written by others. */
const HOSTILE = '<script>alert(1)</script>|`**_\u001b[31m\u202e';
const hostileState: AccountState = {
  ...goodState,
  alias: answered(HOSTILE),
  topics: {},
  rules: { ...goodState.rules, 'us-east-1': answered([ruleOf({ name: HOSTILE, targets: answered([]) })]) },
};

const reportOf = (states: readonly AccountState[], words = WORDS): CheckReport => ({
  baseline: 'modern',
  accounts: states.map((state) => evaluateAccount(state, { ...evaluation, words })),
  requests: 42,
});

const written = (format: AccountFormatName, report: CheckReport, language: Language = 'en', more = {}): string =>
  accountFormats[format](report, {
    speaker: speakerOf(language),
    color: false,
    explain: false,
    quiet: false,
    verdicts: { failOn: 'high', strict: false },
    version: '1.2.3',
    ...more,
  });

const FORMATS = Object.keys(accountFormats) as AccountFormatName[];

describe.each(FORMATS)('%s', (format) => {
  test('writes every check of every state, in both languages', () => {
    for (const state of [goodState, newState, memberState, deniedState]) {
      for (const language of ['en', 'ko'] as const) {
        const text = written(format, reportOf([state]), language);
        for (const { id } of checks) expect(text).toContain(id);
        expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });

  test('what others have written does nothing', () => {
    const text = written(format, reportOf([hostileState, goodState]));
    expect(text).not.toContain('\u001b');
    // JSON is for programs, which want names as they are.
    if (!['json', 'ocsf', 'asff'].includes(format)) expect(text).not.toContain('\u202e');
    if (format === 'html' || format === 'junit' || format === 'markdown') expect(text).not.toContain('<script>');
  });
});

describe('the table', () => {
  test('says what people have said', () => {
    const text = written('table', reportOf([newState]));
    expect(text).toMatch(/CONFIRMED +invoice-email .*\n +confirmed by ops on 2026-11-01, until 2027-11-01/);
    expect(text).toMatch(/MANUAL +root-password .*\n +the confirmation of 2024-11-01 has expired/);
    expect(text).toMatch(/MUTED +analyzer .*\n +muted until 2027-01-01: comes with <the next> sprint/);
    expect(text).toMatch(/WARN +info +guardduty .*\n +the mute has expired on 2026-01-01/);
  });

  test('mends what is grave, or all when asked', () => {
    const text = written('table', reportOf([newState]));
    expect(text.match(/fix:/g)).toHaveLength(4);
    expect(written('table', reportOf([newState]), 'en', { explain: true }).match(/fix:|look:/g)).toHaveLength(
      checks.length,
    );
    expect(written('table', reportOf([goodState]), 'en', { quiet: true })).not.toContain('PASS');
  });

  test('columns stand under each other, whatever the script', () => {
    const [, , results = ''] = written('table', reportOf([newState]), 'ko').split('\n\n');
    const starts = results.split('\n').flatMap((line) => {
      const id = checks.find((check) => new RegExp(`^ {2}\\S.* ${check.id} `).test(line))?.id;
      return id === undefined ? [] : [widthOf(line.slice(0, line.indexOf(` ${id} `)))];
    });
    expect(starts.length).toBeGreaterThan(20);
    expect(new Set(starts).size).toBe(1);
  });

  test('several accounts are a matrix', () => {
    const text = written('table', reportOf([goodState, newState, deniedState]));
    expect(text).toMatch(/^3 accounts {2}baseline modern/);
    const rows = text.split('\n').filter((line) => /^ {2}111122223333 {2}\S* +[✓✗]| {2}111122223333 .*\?/.test(line));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/\?( {2}\?){4}/);
  });

  test('wide characters', () => {
    expect(padded('루트', 6)).toBe('루트  ');
    expect(wrapped('a bb ccc dddd', 6)).toEqual(['a bb', 'ccc', 'dddd']);
  });
});

describe('json', () => {
  test('holds all that there is to know', () => {
    const data = JSON.parse(written('json', reportOf([newState])));
    expect(data).toMatchObject({
      schema: 1,
      tool: 'keywarden 1.2.3',
      baseline: 'modern',
      requests: 42,
      accounts: [{ account: '111122223333', partition: 'aws' }],
    });
    const [found] = data.accounts[0].results.filter(({ id }: { id: string }) => id === 'root-mfa');
    expect(found).toMatchObject({
      status: 'fail',
      severity: 'critical',
      seed: 'S4',
      detail: 'root has a password and no MFA device',
      evidence: { source: 'summary', AccountMFAEnabled: false },
      url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
      references: expect.arrayContaining([{ standard: 'CIS AWS Foundations', version: '5.0', id: '1.4' }]),
      actions: expect.arrayContaining(['iam:GetAccountSummary']),
    });
    expect(data.summary.fail).toBe(
      data.accounts[0].results.filter(({ status }: { status: string }) => status === 'fail').length,
    );
  });
});

describe('junit', () => {
  test('counts what it holds', () => {
    const text = written('junit', reportOf([hostileState, newState, deniedState]));
    expect(XMLValidator.validate(text)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text);
    expect(testsuites.testsuite).toHaveLength(3);
    for (const suite of testsuites.testsuite) {
      const having = (name: string): number => suite.testcase.filter((one: object) => name in one).length;
      expect([suite.tests, suite.failures, suite.errors, suite.skipped].map(Number)).toEqual([
        suite.testcase.length,
        having('failure'),
        having('error'),
        having('skipped'),
      ]);
    }
  });
});

describe('html', () => {
  test('is one page that fetches and runs nothing', () => {
    const text = written('html', reportOf([hostileState, newState]), 'ko');
    expect(text).toContain('<html lang="ko">');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link(?! rel="icon" href="data:,">)|<img|\bon\w+=|src=/i);
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('ocsf', () => {
  test('has the numbers of the class and of each status', () => {
    const events = JSON.parse(written('ocsf', reportOf([newState])));
    expect(events).toHaveLength(checks.length);
    const byCheck = Object.fromEntries(
      events.map((event: { finding_info: { uid: string } }) => [
        event.finding_info.uid.split('-').slice(2).join('-'),
        event,
      ]),
    );
    expect(byCheck['root-mfa']).toMatchObject({
      class_uid: 2003,
      category_uid: 2,
      type_uid: 200301,
      severity_id: 5,
      compliance: { status_id: 3 },
      cloud: { provider: 'AWS', account: { uid: '111122223333' } },
    });
    expect(byCheck['root-access-key'].compliance.status_id).toBe(1);
    expect(byCheck.guardduty.compliance.status_id).toBe(2);
    expect(byCheck.analyzer).toMatchObject({ status_id: 3, status: 'Suppressed' });
    expect(byCheck['root-mfa'].time).toBe(Date.parse('2026-11-23T12:00:00.000Z'));
  });
});

describe('asff', () => {
  test('has what BatchImportFindings wants, within its bounds', () => {
    const findings = JSON.parse(written('asff', reportOf([newState, memberState])));
    expect(findings).toHaveLength(2 * checks.length);
    for (const finding of findings) {
      for (const name of [
        'SchemaVersion',
        'Id',
        'ProductArn',
        'GeneratorId',
        'AwsAccountId',
        'CreatedAt',
        'UpdatedAt',
        'Severity',
        'Title',
        'Description',
        'Resources',
        'Types',
      ])
        expect(finding[name], name).toBeDefined();
      expect(finding.Title.length).toBeLessThanOrEqual(256);
      expect(finding.Description.length).toBeLessThanOrEqual(1024);
      expect(finding.Remediation.Recommendation.Text.length).toBeLessThanOrEqual(512);
      expect(['PASSED', 'WARNING', 'FAILED', 'NOT_AVAILABLE']).toContain(finding.Compliance.Status);
    }
    expect(findings[0].Id).toBe('keywarden/111122223333/root-access-key');
  });
});
