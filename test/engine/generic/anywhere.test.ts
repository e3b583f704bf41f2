import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generic } from '../../../patterns/generic.ts';
import { atAnyPath } from '../../../src/engine/any-path.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { PLACES, placeOf } from '../../../src/engine/generic/place.ts';
import { isSureEnough } from '../../../src/engine/rule.ts';
import { chunkOf } from '../scanned.ts';
import { judgedIn } from './judged.ts';

const PATHS = [
  '',
  'src/app.ts',
  'app.test.ts',
  'test/fixtures/settings.yaml',
  'settings.ini',
  'README.md',
  'docs/examples/guide.md',
  'locales/de.json',
  'i18n/test/messages_de.properties',
  'dist/app.min.js',
  'test/dist/app.min.js',
  'yarn.lock',
  'LICENSE',
  '.env',
];

const name = fc.constantFrom('password', 'db_passwd', 'clientSecret', 'API_KEY', 'key', 'token', 'authToken', 'access');
const sign = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789abcdef-_/+!#');
const value = fc.string({ unit: sign, minLength: 4, maxLength: 44 });
const form = fc.constantFrom(
  (key: string, text: string) => `${key} = "${text}"`,
  (key: string, text: string) => `${key}=${text}`,
  (key: string, text: string) => `"${key}": "${text}",`,
  (key: string, text: string) => `set${key}('${text}');`,
  (key: string, text: string) => `<${key}>${text}</${key}>`,
  (key: string, text: string) => `tool --${key} ${text}`,
);
const line = fc.tuple(form, name, value).map(([write, key, text]) => write(key, text));

describe('without a path', () => {
  test('a candidate is as sure as it is at the path where it is surest, or surer', () => {
    let sure = 0;
    fc.assert(
      fc.property(line, fc.constantFrom(...PATHS), (text, path) => {
        for (const { confidence, surest } of judgedIn(text, path)) {
          if (confidence === undefined) continue;
          sure++;
          expect(surest !== undefined && isSureEnough(surest, confidence)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(300);
  });

  test('what is none at any path is none', () => {
    const [word] = judgedIn('colour_key = "blue-and-green1"');
    expect(word).toMatchObject({ confidence: undefined, surest: undefined });
    expect(word?.refused).toBeUndefined();
    const [drawn] = judgedIn('colour_key = "q8Rt2Lm0"', 'test/locales/de.min.js');
    expect(drawn?.refused).toBeUndefined();
    expect(drawn).toMatchObject({ confidence: undefined, surest: 'medium' });
  });

  test.each(['high', 'medium', 'low'] as const)(
    'an engine that asks for confidence %s suspects all that it finds at some path',
    (minConfidence) => {
      const there = createEngine({ rules: generic, minConfidence });
      const anywhere = createEngine({ rules: generic.map(atAnyPath), minConfidence });
      fc.assert(
        fc.property(line, fc.constantFrom(...PATHS), (text, path) => {
          if (there(chunkOf(text, { path })).findings.length > 0)
            expect(anywhere(chunkOf(text, { path: '' })).findings).not.toEqual([]);
        }),
        { numRuns: 1000 },
      );
    },
  );
});

test('whatever a path says is one of the places that are known', () => {
  for (const path of PATHS) expect(PLACES).toContainEqual(placeOf(path));
});
