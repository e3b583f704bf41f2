import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/engine/secret.ts';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf, foundOutcome, optionsOf, SECRET } from '../report/outcomes.ts';
import { LIMIT, runs } from './runs.ts';

/** Text as others write it: names, messages, people. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .constantFrom(
      ']]>',
      '<!--',
      '-->',
      '</script>',
      '"',
      "'",
      '\u001b[2J',
      '\u202e',
      '=1+1',
      '|',
      '`',
      '::error::',
      '%0A',
      '\r\n',
      '\ud800',
      '&amp;',
      '{{x}}',
      '\u0000',
    )
    .chain((odd) => fc.string({ maxLength: 10 }).map((rest) => `${odd}${rest}`)),
);

const outcome = fc
  .record({ path: text, author: text, email: text, subject: text })
  .map(({ path, author, email, subject }) =>
    foundOutcome(
      findingOf({
        place: { kind: 'file', path },
        introduced: { commit: 'a'.repeat(40), author, email, date: '2026-01-31T12:00:00+01:00', subject },
      } as never),
    ),
  );

/** Whether what reads a format can read a report. */
const readable: Partial<Record<FormatName, (report: string) => unknown>> = {
  json: JSON.parse,
  jsonl: (report) =>
    report
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  sarif: JSON.parse,
  gitlab: JSON.parse,
  'gitleaks-json': JSON.parse,
  junit: (report) => expect(XMLValidator.validate(report)).toBe(true),
  // Two records: the names of the columns, and the finding.
  csv: (report) =>
    expect(
      report
        .replace(/"(?:[^"]|"")*"/g, 'x')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(2),
  text: (report) => expect(report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/),
  github: (report) =>
    expect(
      report
        .trimEnd()
        .split('\n')
        .every((line) => /^(::(error|warning) |keywarden)/.test(line)),
    ).toBe(true),
  // What stands in it ends no element, and what runs in it is the one program.
  html: (report) => {
    expect(report.match(/<script/gi)).toHaveLength(2);
    expect(report.match(/<\/script/gi)).toHaveLength(2);
    expect(report).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
  },
  markdown: (report) => expect(report.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3),
};

/** A secret that is anything, with a description that is. */
const shownSecret = fc
  .tuple(text, text)
  .filter(([secret]) => secret !== '')
  .map(([secret, description]) =>
    foundOutcome(findingOf({ secret: new Secret(secret), rule: { ...tokenRule, description } })),
  );

describe('reports of anything', () => {
  test.each(Object.keys(readable) as FormatName[])(
    '%s',
    (name) =>
      fc.assert(
        fc.asyncProperty(outcome, async (made) => {
          const report = await formats[name](made, optionsOf());
          expect(report).not.toContain(SECRET);
          readable[name]!(report);
        }),
        runs(2),
      ),
    LIMIT,
  );

  test.each(Object.keys(readable) as FormatName[])(
    '%s, of a secret that is shown',
    (name) =>
      fc.assert(
        fc.asyncProperty(shownSecret, async (made) => {
          readable[name]!(await formats[name](made, optionsOf({ reveal: true })));
        }),
        runs(4),
      ),
    LIMIT,
  );
});
