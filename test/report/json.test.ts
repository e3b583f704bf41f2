import { describe, expect, test } from 'vitest';
import { gitleaksJson } from '../../src/report/gitleaks-json.ts';
import { json } from '../../src/report/json.ts';
import { findingOf, foundOutcome, outcomeOf, SECRET } from './outcomes.ts';

const MASKED = { reveal: false, color: false };
const SHOWN = { reveal: true, color: false };

const introduced = {
  commit: 'c'.repeat(40),
  author: 'Ada',
  email: 'ada@example.org',
  date: '2024-03-01T12:00:00+01:00',
  subject: 'Add it',
};
const committed = findingOf({ place: { commit: introduced.commit, object: 'b'.repeat(40) }, introduced });

describe('json', () => {
  test('holds all that is known, the secret masked', () => {
    const report = json(foundOutcome(committed), MASKED);
    expect(report).not.toContain(SECRET);
    expect(JSON.parse(report)).toMatchInlineSnapshot(`
      {
        "allowed": [],
        "findings": [
          {
            "age": "new",
            "author": "Ada",
            "column": 11,
            "commit": "cccccccccccccccccccccccccccccccccccccccc",
            "confidence": "high",
            "date": "2024-03-01T12:00:00+01:00",
            "description": "Made-up token",
            "email": "ada@example.org",
            "endColumn": 30,
            "endLine": 3,
            "kind": "file",
            "line": 3,
            "object": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
            "path": "src/a.js",
            "rule": "made-up-token",
            "secret": "tok_****************",
            "severity": "error",
            "subject": "Add it",
          },
        ],
        "known": [],
        "problems": [],
        "scanned": {
          "bytes": 1234,
          "count": 2,
          "unit": "file",
        },
        "skipped": [],
        "status": "found",
        "unlisted": 0,
        "version": 1,
        "warnings": [],
      }
    `);
  });

  test('shows the secret when that was asked for', () => {
    expect(JSON.parse(json(foundOutcome(committed), SHOWN)).findings[0].secret).toBe(SECRET);
  });

  test('says what was allowed, without the secret', () => {
    const outcome = outcomeOf({
      allowed: [{ finding: findingOf(), allowance: { kind: 'inline', by: 'keywarden:allow' } }],
    });
    const report = json(outcome, SHOWN);
    expect(report).not.toContain(SECRET);
    expect(JSON.parse(report).allowed).toEqual([
      { rule: 'made-up-token', path: 'src/a.js', line: 3, by: 'keywarden:allow', kind: 'inline' },
    ]);
  });
});

describe('gitleaks-json', () => {
  test('has the fields of gitleaks, the secret masked', () => {
    const report = gitleaksJson(foundOutcome(committed), MASKED);
    expect(report).not.toContain(SECRET);
    expect(JSON.parse(report)).toMatchInlineSnapshot(`
      [
        {
          "Author": "Ada",
          "Commit": "cccccccccccccccccccccccccccccccccccccccc",
          "Date": "2024-03-01T12:00:00+01:00",
          "Description": "Made-up token",
          "Email": "ada@example.org",
          "EndColumn": 30,
          "EndLine": 3,
          "Entropy": 3.921928,
          "File": "src/a.js",
          "Fingerprint": "cccccccccccccccccccccccccccccccccccccccc:src/a.js:made-up-token:3",
          "Match": "tok_****************",
          "Message": "Add it",
          "RuleID": "made-up-token",
          "Secret": "tok_****************",
          "StartColumn": 11,
          "StartLine": 3,
          "SymlinkFile": "",
          "Tags": [],
        },
      ]
    `);
  });

  test('shows the secret when that was asked for', () => {
    const [entry] = JSON.parse(gitleaksJson(foundOutcome(committed), SHOWN));
    expect([entry.Secret, entry.Match]).toEqual([SECRET, SECRET]);
  });

  test('is an empty list when nothing was found', () => {
    expect(gitleaksJson(outcomeOf(), MASKED)).toBe('[]\n');
  });
});
