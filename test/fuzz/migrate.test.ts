import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { compilePatterns } from '../../src/config/git-secrets/patterns.ts';
import { compileGlob } from '../../src/config/glob.ts';
import { globLiteral } from '../../src/config/glob-literal.ts';
import { loadSettings } from '../../src/config/load.ts';
import { readSecretsBaseline } from '../../src/config/migrate/detect-secrets.ts';
import type { Draft } from '../../src/config/migrate/draft.ts';
import { readGitGuardian } from '../../src/config/migrate/gitguardian.ts';
import { readGitleaks } from '../../src/config/migrate/gitleaks/config.ts';
import { gitleaksDraft } from '../../src/config/migrate/gitleaks/convert.ts';
import { readGitleaksIgnore } from '../../src/config/migrate/gitleaksignore.ts';
import { readSecretsIgnore } from '../../src/config/migrate/ripsecrets.ts';
import { secretlintDraft } from '../../src/config/migrate/secretlint.ts';
import { settingsText } from '../../src/config/migrate/text.ts';
import { usableDraft } from '../../src/config/migrate/usable.ts';
import { LIMIT, refusesWell, refusesWellSync, runs } from './runs.ts';

const BUILT_IN = builtInRules.map(({ id }) => id);

/** What a settings file of another tool is carried over to is one that keywarden takes. */
const expectSettings = async (draft: Draft): Promise<void> => {
  const text = settingsText(await usableDraft(draft));
  await loadSettings({
    readConfig: async (name) => (name === '.keywarden.yaml' ? text : undefined),
    builtInRules,
  });
};

const lines = (...words: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...words, '\n') },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

/** Values as people write them, and as nobody should. */
const value = fc.oneof(
  fc.constantFrom(
    'a',
    'jwt',
    'a.b',
    '(a+)+b',
    '(?i)x',
    '[',
    '(',
    '**/*',
    '!x',
    '../x',
    '/',
    '',
    'a\nb',
    '\\',
    "'",
    '"',
    '# x',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const values = fc.array(value, { maxLength: 3 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const toml = (table: string, fields: Readonly<Record<string, unknown>>): string =>
  [
    table,
    ...Object.entries(fields).flatMap(([key, one]) => (one === undefined ? [] : [`${key} = ${JSON.stringify(one)}`])),
  ].join('\n');

const gitleaksAllow = fc.record({
  description: optional(value),
  paths: optional(values),
  regexes: optional(values),
  stopwords: optional(values),
  commits: optional(values),
  regexTarget: optional(fc.constantFrom('match', 'line', 'secret', 'x')),
  condition: optional(fc.constantFrom('AND', 'OR', 'x')),
});

const gitleaks = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.record({
          id: optional(value),
          description: optional(value),
          regex: optional(value),
          path: optional(value),
          keywords: optional(values),
          secretGroup: optional(fc.integer({ min: -1, max: 3 })),
          entropy: optional(fc.constantFrom(0, 3.5, 9)),
        }),
        optional(gitleaksAllow),
      ),
      { maxLength: 4 },
    ),
    optional(gitleaksAllow),
  )
  .map(([rules, allow]) =>
    [
      ...rules.flatMap(([rule, own]) => [toml('[[rules]]', rule), ...(own ? [toml('[[rules.allowlists]]', own)] : [])]),
      ...(allow ? [toml('[allowlist]', allow)] : []),
    ].join('\n'),
  );

const secretlint = fc.record({
  rules: fc.array(
    fc.record({
      id: fc.oneof(fc.constantFrom('@secretlint/secretlint-rule-aws', '@secretlint/secretlint-rule-pattern'), value),
      options: optional(
        fc.record({
          allows: optional(values),
          patterns: optional(fc.array(fc.record({ name: value, pattern: value }), { maxLength: 2 })),
        }),
      ),
      disabled: optional(fc.boolean()),
    }),
    { maxLength: 3 },
  ),
});

describe('settings of other tools', () => {
  test(
    'gitleaks: what is carried over is taken',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(gitleaks, lines('[[rules]]', 'id = ', '"a"', "'''x'''", '[', ']', '[allowlist]', 'paths = ')),
          (text) =>
            refusesWell(() =>
              expectSettings(
                gitleaksDraft(
                  readGitleaks('.gitleaks.toml', () => text),
                  '.gitleaks.toml',
                  new Set(BUILT_IN),
                ),
              ),
            ),
        ),
        runs(20),
      ),
    LIMIT,
  );

  test(
    'secretlint: what is carried over is taken',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(
            secretlint.map((made) => JSON.stringify(made)),
            lines('rules:', '  - id: ', 'a', '  options:\n', 'allows: ', '[x]'),
          ),
          optional(lines('a/', '*.js', '!b', '#', '\\')),
          (text, ignore) =>
            refusesWell(() => expectSettings(secretlintDraft({ file: '.secretlintrc.yml', text, ignore }, BUILT_IN))),
        ),
        runs(20),
      ),
    LIMIT,
  );

  test(
    'detect-secrets, GitGuardian, ripsecrets and .gitleaksignore are read, or refused well',
    () => {
      const json = fc.oneof(
        fc.json({ maxDepth: 4 }),
        fc
          .dictionary(
            fc.string({ maxLength: 6 }),
            fc.array(
              fc.record(
                {
                  type: value,
                  hashed_secret: fc.oneof(value, fc.constant('a'.repeat(40))),
                  line_number: fc.integer(),
                  is_secret: fc.oneof(fc.boolean(), value),
                },
                { requiredKeys: [] },
              ),
              { maxLength: 2 },
            ),
            { maxKeys: 3 },
          )
          .map((results) => JSON.stringify({ version: '1.5.0', results })),
        lines('version: 2', 'secret:', 'ignored_matches:', '- ', 'name: ', 'match: ', 'a', '  '),
      );
      const list = lines('a.js', ':', 'aws-access-token', '12', '[secrets]', '#', 'f'.repeat(40), '/', '*', '!', '\\');
      return fc.assert(
        fc.asyncProperty(json, list, async (document, ignored) => {
          refusesWellSync(() => void readSecretsBaseline('.secrets.baseline', document));
          refusesWellSync(() => void readGitGuardian('.gitguardian.yaml', document));
          refusesWellSync(() => void readGitleaksIgnore('.gitleaksignore', ignored));
          await refusesWell(() => expectSettings(readSecretsIgnore('.secretsignore', ignored).draft));
        }),
        runs(20),
      );
    },
    LIMIT,
  );

  test(
    'patterns of git-secrets are compiled, or refused well',
    () =>
      fc.assert(
        fc.property(fc.array(value, { maxLength: 4 }), fc.boolean(), (texts, words) =>
          refusesWellSync(
            () =>
              void compilePatterns(
                texts.map((text) => ({ text, from: '.gitallowed:1' })),
                { words },
              ),
          ),
        ),
        runs(2),
      ),
    LIMIT,
  );
});

describe('globs', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'ab.*?[]{}!()+@|^$"\'- ,#\u00e9'), minLength: 1, maxLength: 8 })
    .filter((made) => made !== '.' && made !== '..');
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

  test(
    'the one of a path fits the path and what is below it, and no path beside it',
    () =>
      fc.assert(
        fc.property(path, (made) => {
          const fits = compileGlob(globLiteral(made));
          expect(fits(made)).toBe(true);
          expect(fits(`${made}/below`)).toBe(true);
          expect(fits(`${made}x`)).toBe(false);
          expect(fits(`x/${made}`)).toBe(false);
        }),
        runs(2),
      ),
    LIMIT,
  );

  const PATIENCE_MS = 1000;
  test(
    'any other is compiled or refused well, and soon done with any path',
    () =>
      fc.assert(
        fc.property(
          lines('*', '**', '/', '?', '[a-c]', '[!a]', '{a,b}', '\\*', '{', '[', 'a', '.js', '!'),
          fc.oneof(
            path,
            fc.nat(200).map((count) => 'a/'.repeat(count)),
            fc.nat(250).map((count) => 'a'.repeat(count)),
          ),
          (glob, candidate) =>
            refusesWellSync(() => {
              const begin = performance.now();
              compileGlob(glob)(candidate);
              expect(performance.now() - begin).toBeLessThan(PATIENCE_MS);
            }),
        ),
        runs(2),
      ),
    LIMIT,
  );
});
