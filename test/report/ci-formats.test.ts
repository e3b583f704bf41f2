import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import { github } from '../../src/report/github.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf, foundOutcome, optionsOf, outcomeOf } from './outcomes.ts';

const MASKED = 'tok_****************';
const failed = outcomeOf({ status: 'failed', problems: [{ path: 'a<b', message: 'is unreadable' }] });
const warning = findingOf({ rule: { ...tokenRule, severity: 'warn' } });

describe('junit', () => {
  const parsed = (xml: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml).testsuites.testsuite;
  };

  test('a finding is a failed test', () => {
    const suite = parsed(junit(foundOutcome(findingOf()), optionsOf()));
    expect(suite).toMatchObject({ tests: '1', failures: '1', errors: '0' });
    expect(suite.testcase).toMatchObject({ classname: 'made-up-token', name: 'src/a.js:3:11' });
    expect(suite.testcase.failure.message).toBe(`Made-up token ${MASKED}`);
  });

  test('a warning is a test that passed, with words', () => {
    expect(parsed(junit(foundOutcome(warning), optionsOf()))).toMatchObject({ tests: '1', failures: '0' });
  });

  test('what could not be looked at is an error', () => {
    const suite = parsed(junit(failed, optionsOf()));
    expect(suite).toMatchObject({ tests: '1', errors: '1' });
    expect(suite.testcase.error.message).toBe('is unreadable');
  });

  test('a clean scan is one test that passed', () => {
    expect(parsed(junit(outcomeOf(), optionsOf()))).toMatchObject({ tests: '1', failures: '0', errors: '0' });
  });

  test('markup and control characters in names are data', () => {
    const suite = parsed(junit(foundOutcome(findingOf({ place: { path: '<a b="c">&\u001b' } })), optionsOf()));
    expect(suite.testcase.name).toBe('<a b="c">&\\u{1b}:3:11');
  });
});

describe('csv', () => {
  test('has a line of names and one a finding', () => {
    const [head, first, end] = csv(foundOutcome(findingOf()), optionsOf()).split('\r\n');
    expect(head).toMatch(/^rule,description,severity,/);
    expect(first).toContain(`"src/a.js",3,11,"${MASKED}"`);
    expect(end).toBe('');
  });

  test('names what `allow` and a baseline take, in the last column', () => {
    const fingerprint = 'token:0123456789abcdef0123456789abcdef';
    const [head, first] = csv(foundOutcome(findingOf({ fingerprint })), optionsOf()).split('\r\n');
    expect(head).toMatch(/,fingerprint$/);
    expect(first?.split(',').at(-1)).toBe(`"${fingerprint}"`);
  });

  test.each(['=cmd()', '+1', '-1', '@a'])('%s is text for a spreadsheet', (path) => {
    expect(csv(foundOutcome(findingOf({ place: { path } })), optionsOf())).toContain(`"'${path}"`);
  });

  test('quotes are doubled', () => {
    expect(csv(foundOutcome(findingOf({ place: { path: 'a"b' } })), optionsOf())).toContain('"a""b"');
  });
});

test('jsonl: one object a line, nothing for nothing', () => {
  const lines = jsonl(foundOutcome(findingOf(), findingOf({ place: { path: 'b.js' } })), optionsOf()).trimEnd();
  expect(lines.split('\n').map((line) => JSON.parse(line).path)).toEqual(['src/a.js', 'b.js']);
  expect(jsonl(outcomeOf(), optionsOf())).toBe('');
});

describe('github', () => {
  test('marks the line', () => {
    const [first] = github(foundOutcome(findingOf()), optionsOf()).split('\n');
    expect(first).toMatch(/^::error file=src\/a\.js,line=3,endLine=3,title=Made-up token::src\/a\.js:3 tok_\*+%0A/);
  });

  test('a file name cannot add a command', () => {
    const report = github(foundOutcome(findingOf({ place: { path: 'a\n::set-output name=x::y' } })), optionsOf());
    expect(report).not.toMatch(/^::set-output/m);
  });

  test('says how many have no room', () => {
    const report = github(foundOutcome(...Array.from({ length: 12 }, () => findingOf())), optionsOf());
    expect(report.match(/^::error file=/gm)).toHaveLength(10);
    expect(report).toContain('2 more');
  });

  test('what could not be looked at is an error', () => {
    expect(github(failed, optionsOf())).toContain('::error title=not scanned::a<b is unreadable');
  });
});

describe('markdown', () => {
  test('stays below what the summary of a job may have', () => {
    const findings = Array.from({ length: 1200 }, (_, line) =>
      findingOf({ place: { path: 'folder/'.repeat(200) }, start: { line, column: 1 } }),
    );
    const report = markdown(foundOutcome(...findings), optionsOf());
    expect(Buffer.byteLength(report)).toBeLessThan(2 ** 20);
    const [, more] = /\n… and (\d+) more\n$/.exec(report)!;
    expect(report.split('\n| secret |').length - 1 + Number(more)).toBe(1200);
  });

  test('is a table', () => {
    const report = markdown(foundOutcome(findingOf()), optionsOf());
    expect(report).toContain('|---|');
    expect(report).toContain('src/a\\.js:3');
  });

  test('names cannot break out of it', () => {
    const report = markdown(foundOutcome(findingOf({ place: { path: 'a|b\n[x](http://y)<img src=z>' } })), optionsOf());
    expect(report).toContain('a\\|b');
    expect(report).not.toContain('[x](');
    expect(report).not.toContain('<img');
  });
});

describe('gitlab', () => {
  const report = JSON.parse(gitlab(foundOutcome(findingOf(), warning), optionsOf()));

  test('has what the schema of secret detection requires', () => {
    expect(report).toMatchObject({
      version: expect.stringMatching(/^15\./),
      scan: {
        type: 'secret_detection',
        status: 'success',
        start_time: '2026-01-31T12:00:00',
        end_time: '2026-01-31T12:00:02',
        analyzer: { id: 'keywarden', name: 'keywarden', version: '1.2.3', vendor: { name: 'keywarden' } },
        scanner: { id: 'keywarden', name: 'keywarden', version: '1.2.3', vendor: { name: 'keywarden' } },
      },
    });
    expect(report.vulnerabilities[0]).toMatchObject({
      severity: 'Critical',
      location: { file: 'src/a.js', start_line: 3, end_line: 3, commit: { sha: '0000000' } },
      identifiers: [{ type: 'keywarden_rule_id', value: 'made-up-token' }],
      raw_source_code_extract: MASKED,
    });
    expect(report.vulnerabilities[1].severity).toBe('Low');
  });

  test('says that a scan could not look', () => {
    expect(JSON.parse(gitlab(failed, optionsOf())).scan).toMatchObject({
      status: 'failure',
      messages: [{ level: 'fatal', value: 'a<b is unreadable' }],
    });
  });
});
