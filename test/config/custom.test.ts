import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { problemsOf, settingsOf } from './settings-of.ts';

/** The secrets that a custom rule of these settings (in YAML flow style) finds in a text. */
const found = async (rule: string, text: string): Promise<string[]> => {
  const { rules } = await settingsOf(`custom: [{id: acme, ${rule}}]`, []);
  const engine = createEngine({ rules });
  const { findings } = engine({ bytes: new TextEncoder().encode(text), place: { kind: 'file', path: 'a.txt' } });
  return findings.map(({ secret }) => secret.reveal());
};

test.each<[string, string, string[]]>([
  ["regex: 'acme_[a-z]{4}'", 'x acme_abcd y\nacme_efgh', ['acme_abcd', 'acme_efgh']],
  ["regex: 'acme_([a-z]{4})'", 'acme_abcd', ['abcd']],
  ["regex: 'acme_([a-z]{2})([a-z]{2})', secretGroup: 2", 'acme_abcd', ['cd']],
  ["regex: 'acme_([a-z]{4})', secretGroup: 0", 'acme_abcd', ['acme_abcd']],
  ["regex: '(acme)_(?<secret>[a-z]{4})'", 'acme_abcd', ['abcd']],
  ["regex: 'acme_([a-z]{4})'", 'ACME_abcd', []],
  ["regex: 'acme_([a-z]{4})', ignoreCase: true", 'ACME_ABCD', ['ABCD']],
  ["regex: '([a-z]{4})!', keywords: [ACME]", 'abcd!\nacme abcd!\nAcMe efgh!', ['abcd', 'efgh']],
  ["regex: 'acme_(\\w{8})', entropy: 2.5", 'acme_aaaaaaaa\nacme_abcdefgh', ['abcdefgh']],
  ["regex: 'schlüssel=(\\w+)'", 'schlüssel=abc', ['abc']],
  ["regex: 'schl\\u00fcssel=(\\w+)'", 'schlüssel=abc', ['abc']],
  ["regex: 'Ö*x=(\\w+)'", 'ÖÖx=abc', ['abc']],
  ["regex: '^Ö*x=(\\w+)'", 'ÖÖx=abc', ['abc']],
  ["regex: '🔑(?<wert>\\w+)'", '🔑abc', ['abc']],
  ["regex: 'key=(\\w*ß\\w*)'", 'key=aßb', ['aßb']],
  ["regex: 'key=([^\\x00-\\x7f]+)'", 'key=€Ü.', ['€Ü']],
])('%s finds in %j', async (rule, text, secrets) => {
  expect(await found(rule, text)).toEqual(secrets);
});

test('what is left out is filled in', async () => {
  const { rules } = await settingsOf("# mine\ncustom:\n  - {id: acme-token, regex: 'x'}\n", []);
  expect(rules).toEqual([
    {
      id: 'acme-token',
      description: 'Acme token',
      source: '.keywarden.yaml:3',
      severity: 'error',
      confidence: 'high',
      patterns: [/x/],
      keywords: [],
    },
  ]);
});

test('what is given is kept; keywords come in lower case, each once', async () => {
  const text = "custom: [{id: a, regex: 'x', description: D, severity: warn, advice: A, keywords: [KEY, key, abc]}]";
  const { rules } = await settingsOf(text, []);
  expect(rules[0]).toMatchObject({ description: 'D', severity: 'warn', advice: 'A', keywords: ['key', 'abc'] });
});

test.each(['[ä-ü]', '[^€]', '[\\u20ac]'])('a class with characters beyond ASCII, %s, is refused', async (regex) => {
  expect(await problemsOf(`custom: [{id: a, regex: 'x${regex}'}]`)).toEqual([
    expect.stringContaining('custom[0].regex: a rule sees UTF-8 bytes: write'),
  ]);
});

test('half a character is refused', async () => {
  expect(await problemsOf("custom: [{id: a, regex: '\\ud83d\\udd11'}]")).toEqual([
    expect.stringContaining('write the character itself'),
  ]);
});
