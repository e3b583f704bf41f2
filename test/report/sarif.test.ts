import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/engine/secret.ts';
import { sarif } from '../../src/report/sarif.ts';
import type { Outcome, ScanFinding } from '../../src/scan/outcome.ts';
import { findingOf, foundOutcome, optionsOf, outcomeOf, SECRET } from './outcomes.ts';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// One pattern of the published schema is no Unicode regular expression.
const ajv = new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const logOf = (outcome: Outcome) => {
  const log = JSON.parse(sarif(outcome, optionsOf()));
  validate(log);
  return { log, errors: validate.errors ?? [] };
};

const introduced = {
  commit: 'c'.repeat(40),
  author: 'Ada',
  email: 'ada@example.org',
  date: '2024-03-01T12:00:00+01:00',
  subject: 'Add it',
};

describe('sarif', () => {
  test.each<[string, Outcome]>([
    ['a clean outcome', outcomeOf()],
    ['a finding', foundOutcome(findingOf())],
    ['a finding of a commit', foundOutcome(findingOf({ place: { commit: introduced.commit }, introduced }))],
    ['content without a path', foundOutcome(findingOf({ place: { kind: 'stdin', path: '' } }))],
    ['names that are no URI', foundOutcome(findingOf({ place: { path: 'a b/ü%:#?\n\\.txt' } }))],
    ['a colon in the first folder', foundOutcome(findingOf({ place: { path: 'c:/x.txt' } }))],
    ['a scan that failed', outcomeOf({ status: 'failed', problems: [{ path: 'a', message: 'is unreadable' }] })],
  ])('%s is valid against the published schema', (_, outcome) => {
    expect(logOf(outcome).errors).toEqual([]);
  });

  test('the schema notices a report that is none', () => {
    expect(validate({ version: '2.1.0' })).toBe(false);
  });

  test('tells rule, place and severity, and masks the secret', () => {
    const { log } = logOf(foundOutcome(findingOf()));
    const [run] = log.runs;
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'made-up-token',
      defaultConfiguration: { level: 'error' },
      properties: { 'security-severity': '9.5', tags: ['security', 'secret'] },
    });
    expect(run.results[0]).toMatchObject({
      ruleId: 'made-up-token',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/a.js', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 31 },
          },
        },
      ],
    });
    expect(JSON.stringify(log)).not.toContain(SECRET);
  });

  test('an alert is the same when its line moves, and tells nothing of the secret', () => {
    const hashesOf = (...findings: readonly ScanFinding[]) =>
      logOf(foundOutcome(...findings)).log.runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints,
      );
    const [first, second] = hashesOf(findingOf(), findingOf({ start: { line: 9, column: 1 } }));
    const [moved] = hashesOf(findingOf({ start: { line: 70, column: 2 }, secret: new Secret('tok_another') }));
    expect(first.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
    expect(second.primaryLocationLineHash).toBe(first.primaryLocationLineHash.replace(/1$/, '2'));
    expect(moved).toEqual(first);
    const [elsewhere] = hashesOf(findingOf({ place: { path: 'other.js' }, fingerprint: `made:${'a'.repeat(32)}` }));
    expect(elsewhere.primaryLocationLineHash).not.toBe(first.primaryLocationLineHash);
    expect(elsewhere['keywarden/v1']).toBe(`made:${'a'.repeat(32)}`);
  });

  test('lists each rule once', () => {
    const { log } = logOf(foundOutcome(findingOf(), findingOf({ place: { path: 'b.js' } })));
    expect(log.runs[0].tool.driver.rules).toHaveLength(1);
    expect(log.runs[0].results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 0]);
  });

  test('says that a scan could not look', () => {
    const { log } = logOf(outcomeOf({ status: 'failed', problems: [{ path: 'a', message: 'is unreadable' }] }));
    expect(log.runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'a: is unreadable' } }],
      },
    ]);
  });
});
