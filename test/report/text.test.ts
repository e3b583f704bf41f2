import { describe, expect, test } from 'vitest';
import { counted, quantity } from '../../src/report/quantity.ts';
import { text } from '../../src/report/text.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf, foundOutcome, outcomeOf, SECRET } from './outcomes.ts';

const PLAIN = { reveal: false, color: false };
const linesOf = (...parameters: Parameters<typeof text>): string[] => text(...parameters).split('\n');

describe('what was found', () => {
  test('a new secret: place, mask, rule, sum, what to do', () => {
    expect(
      text(foundOutcome(findingOf({ rule: { ...tokenRule, advice: 'Revoke it.' } })), PLAIN),
    ).toMatchInlineSnapshot(`
      "src/a.js:3:11: secret tok_****************
          Made-up token (made-up-token)
      keywarden: 1 secret in 2 files (1.2 kB)
      What to do
        - Take it out and read it from the environment or a secret store. If it was ever pushed, revoke it.
        - Revoke it.
        - Not a secret? Say so with a comment on its line, \`keywarden:allow <why>\`,
          or with \`keywarden allow FINGERPRINT --reason WHY\`, committed first.
      "
    `);
  });

  test('one that stood there before, and a warning', () => {
    const findings = [findingOf({ age: 'pre-existing' }), findingOf({ rule: { ...tokenRule, severity: 'warn' } })];
    const lines = linesOf(outcomeOf({ findings }), PLAIN);
    expect(lines[0]).toBe('src/a.js:3:11: pre-existing tok_****************');
    expect(lines[2]).toBe('src/a.js:3:11: warning tok_****************');
    expect(lines[4]).toBe('keywarden: no secrets, 1 warning, 1 pre-existing in 2 files (1.2 kB)');
    expect(lines[5]).toBe('');
  });

  test('one that a commit brought: who, when, what it said', () => {
    const introduced = {
      commit: '0123456789abcdef0123456789abcdef01234567',
      author: 'Ada',
      email: 'ada@example.org',
      date: '2024-03-01T12:00:00+01:00',
      subject: 'Add "it"',
    };
    const lines = linesOf(foundOutcome(findingOf({ place: { commit: introduced.commit }, introduced })), PLAIN);
    expect(lines[2]).toBe('    since 0123456789 2024-03-01 Ada "Add \\"it\\""');
    expect(lines.join('\n')).toContain('whoever can fetch it has it');
  });

  test('one in a blob that nothing leads to', () => {
    const lines = linesOf(
      foundOutcome(findingOf({ place: { path: '', object: 'f'.repeat(40) }, reachable: false })),
      PLAIN,
    );
    expect(lines[0]).toMatch(/^<blob ffffffffff>:3:11: /);
    expect(lines[2]).toBe('    in no commit of any branch or tag (an unreachable object)');
  });

  test('a secret is shown only when that was asked for', () => {
    const outcome = foundOutcome(findingOf());
    expect(text(outcome, PLAIN)).not.toContain(SECRET);
    expect(text(outcome, { reveal: true, color: false })).toContain(`secret ${SECRET}\n`);
  });

  test('a path cannot pretend to be another, nor move the cursor', () => {
    const [first] = linesOf(foundOutcome(findingOf({ place: { path: 'a\u001b[2K\nb\u202egnp.js' } })), PLAIN);
    expect(first).toMatch(/^a\\u\{1b\}\[2K\\u\{a\}b\\u\{202e\}gnp\.js:3:11: /);
  });
});

describe('the sum', () => {
  test.each([
    ['clean', outcomeOf(), 'keywarden: no secrets in 2 files (1.2 kB)'],
    [
      'of one',
      outcomeOf({ scanned: { unit: 'staged file', count: 1, bytes: 1 } }),
      'keywarden: no secrets in 1 staged file (1 B)',
    ],
    [
      'with some not listed',
      outcomeOf({ unlisted: 3 }),
      'keywarden: no secrets, 3 pre-existing not listed in 2 files (1.2 kB)',
    ],
    [
      'with reasons of what was skipped',
      outcomeOf({ skipped: ['a', 'b', 'a'].map((reason) => ({ path: 'x', reason })) }),
      'keywarden: no secrets in 2 files (1.2 kB); skipped 2 a, 1 b',
    ],
    [
      'with what was allowed',
      outcomeOf({ allowed: [{ finding: findingOf(), allowance: { kind: 'config', by: '.keywarden.yaml:12' } }] }),
      'keywarden: no secrets in 2 files (1.2 kB); allowed 1 by .keywarden.yaml:12',
    ],
  ])('%s', (_, outcome, expected) => {
    expect(text(outcome, PLAIN)).toBe(`${expected}\n`);
  });

  test('a scan that could not look never says clean', () => {
    const outcome = outcomeOf({ status: 'failed', problems: [{ path: 'a\nb', message: 'cannot be read' }] });
    expect(linesOf(outcome, PLAIN)).toEqual([
      'not scanned: a\\u{a}b: cannot be read',
      'keywarden could not look at everything: no secrets in 2 files (1.2 kB); 1 not scanned',
      '',
    ]);
  });

  test('warnings of the settings are said', () => {
    expect(linesOf(outcomeOf({ warnings: ['no rule is active'] }), PLAIN)[0]).toBe('warning: no rule is active');
  });
});

test('colours are for terminals only', () => {
  const outcome = foundOutcome(findingOf());
  expect(text(outcome, PLAIN)).not.toContain('\u001b');
  expect(text(outcome, { reveal: false, color: true })).toContain('\u001b[1msrc/a.js:3:11\u001b[22m');
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [123_456, '123 kB'],
  [2.2e9, '2.2 GB'],
  [1e16, '10000 TB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(quantity(bytes)).toBe(expected);
});

test('one is not many', () => {
  expect([counted(0, 'file'), counted(1, 'file'), counted(2, 'entry', 'entries')]).toEqual([
    '0 files',
    '1 file',
    '2 entries',
  ]);
});
