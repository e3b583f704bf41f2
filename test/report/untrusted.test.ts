import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/engine/secret.ts';
import { formats } from '../../src/report/formats.ts';
import { printable } from '../../src/report/printable.ts';
import type { Outcome } from '../../src/scan/outcome.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf, optionsOf, outcomeOf, SECRET } from './outcomes.ts';

/** What a terminal or a CI log would obey, and a mark that turns text round. */
const BAD = 'a\u001b[2Jb\r\nc\n::error::d\u202ee';
const SHOWN = 'a\\u{1b}[2Jb\\u{d}\\u{a}c\\u{a}::error::d\\u{202e}e';

const finding = findingOf({
  rule: { ...tokenRule, description: BAD, advice: BAD },
  place: { path: BAD, commit: 'c'.repeat(40) },
  secret: new Secret(`${BAD}${BAD}`),
  introduced: { commit: 'c'.repeat(40), author: BAD, email: BAD, date: BAD, subject: BAD },
});

const outcome: Outcome = outcomeOf({
  status: 'found',
  findings: [finding],
  allowed: [{ finding, allowance: { kind: 'config', by: BAD } }],
  skipped: [{ path: BAD, reason: `allowed by ${BAD}` }],
  problems: [{ path: BAD, message: BAD }],
  warnings: [BAD],
});

describe('text that a repository or its settings chose', () => {
  test.each([true, false])('does nothing to a terminal (revealed: %j)', (reveal) => {
    const report = formats.text(outcome, optionsOf({ reveal }));
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(report).not.toMatch(/^(?:c|::)/m);
  });

  test.each([
    ['a path', `${SHOWN}:3:11: `],
    ['a description', `    ${SHOWN} (made-up-token)`],
    ['advice', `  - ${SHOWN}`],
    ['a reason to allow', `allowed 1 by ${SHOWN}`],
    ['a reason to skip', `skipped 1 allowed by ${SHOWN}`],
    ['a warning', `warning: ${SHOWN}`],
    ['a problem', `not scanned: ${SHOWN}: ${SHOWN}`],
  ])('%s shows as what it is', (_, expected) => {
    expect(formats.text(outcome, optionsOf())).toContain(expected);
  });

  test.each(['json', 'gitleaks-json'] as const)('is data in %s', (format) => {
    const report = formats[format](outcome, optionsOf({ reveal: true }));
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    const parsed = JSON.parse(report);
    const [first] = format === 'json' ? parsed.findings : parsed;
    expect([first.path ?? first.File, first.secret ?? first.Secret]).toEqual([BAD, BAD + BAD]);
  });
});

test.each(Object.keys(formats) as (keyof typeof formats)[])('%s: no secret without being told to', async (format) => {
  const told = findingOf({ place: { path: 'a.js', commit: 'c'.repeat(40), object: 'b'.repeat(40) } });
  const all = outcomeOf({
    status: 'found',
    findings: [told, findingOf({ age: 'pre-existing' })],
    allowed: [{ finding: findingOf(), allowance: { kind: 'inline', by: 'keywarden:allow' } }],
  });
  for (const color of [true, false])
    expect(await formats[format](all, optionsOf({ color }))).not.toContain(SECRET.slice(4));
  const revealed = await formats[format](all, optionsOf({ reveal: true }));
  // Markdown escapes the underscore.
  expect(revealed.replaceAll('\\_', '_')).toContain(SECRET);
  expect(revealed).not.toContain('token = ');
});

test.each<[string, string]>([
  ['plain', 'plain'],
  ['größer €😀', 'größer €😀'],
  ['a b', 'a b'],
  ['back\\slash', 'back\\slash'],
  ['\0\t\n\u007f\u0085\u009b', '\\u{0}\\u{9}\\u{a}\\u{7f}\\u{85}\\u{9b}'],
  ['\u2028\u2066\u200f\ufeff', '\\u{2028}\\u{2066}\\u{200f}\\u{feff}'],
])('%j is printed as %s', (text, expected) => {
  expect(printable(text)).toBe(expected);
});
