import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodedTexts } from '../../../src/engine/decode/encoded.ts';
import { encodedRuns } from '../../../src/engine/decode/runs.ts';
import { encodedRunsPlainly } from '../../../src/engine/decode/runs-plain.ts';
import { BASE64_SEED, HEX_SEED } from '../../../src/engine/decode/seeds.ts';
import type { Finding, Span } from '../../../src/engine/finding.ts';
import { usually } from '../../fuzz/runs.ts';
import { keyId } from '../../keys.ts';
import { madeUp, madeUpPem } from '../../patterns/made-up.ts';
import { findingsIn, secretsIn } from '../scanned.ts';
import { anyEncoding, ENCODINGS, type Encoding } from './encodings.ts';

const KEY = keyId();
const SECRET = madeUp('base64', 40, 5);
const shown = ({ secret, via }: Finding) => ({ secret: secret.reveal(), via });
const sourceOf = (content: string, { span }: Finding): string =>
  Buffer.from(content).subarray(span.start, span.end).toString();

describe.each(Object.entries(ENCODINGS) as [string, Encoding][])('%s', (name, { via, encode }) => {
  test('a key is found, and how it was encoded is told', () => {
    const content = `before\nx = "${encode(`the key is ${KEY}, keep it`)}"\nafter`;
    const findings = findingsIn(content);
    // Letters and digits need no escape there, so that the key stands in it as it is.
    if (name === 'percent where needed') expect(secretsIn(content)).toEqual([KEY]);
    else expect(findings.map(shown)).toEqual([{ secret: KEY, via: [via] }]);
    expect(findings[0]?.start.line).toBe(2);
  });

  test('the name that stands before the encoded secret counts', () => {
    const content = `AWS_SECRET_ACCESS_KEY="${encode(SECRET)}"`;
    expect(findingsIn(content).map(shown)).toEqual([{ secret: SECRET, via: [via] }]);
  });
});

describe('a key is found in any text, encoded once or twice, wherever it stands', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab Z09_-+/=.:,;"\'\\%&<>\n\u00e4\u20ac'), maxLength: 40 });
  const apart = fc.tuple(text, text).map(([before, after]) => `${before} ${KEY} ${after}`);
  const misaligning = fc.constantFrom('', 'a', 'ab', 'abc', 'x/', '"', ' ', '=', 'data:text/plain;base64,');

  const holdsKey = (content: string): void => {
    const finding = findingsIn(content).find(({ secret }) => secret.reveal() === KEY);
    expect(finding, content).toBeDefined();
    const lines = Buffer.from(content).subarray(0, finding!.span.start).toString().split('\n');
    expect(finding!.start).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
  };

  test('once, behind characters of the same alphabet', () => {
    fc.assert(
      fc.property(apart, anyEncoding, misaligning, (inner, { encode }, lead) => {
        holdsKey(`first\n${lead}${encode(inner)}\n`);
      }),
      usually(500, 2),
    );
  });

  test('twice', () => {
    fc.assert(
      fc.property(apart, anyEncoding, anyEncoding, text, (inner, first, second, around) => {
        holdsKey(`${around}\n ${second.encode(`"${first.encode(inner)}"`)} `);
      }),
      usually(500, 2),
    );
  });

  test('and the encoded text that the finding names decodes to it', () => {
    fc.assert(
      fc.property(fc.nat(30), (length) => {
        const content = `x = ${Buffer.from(`${'.'.repeat(length)} ${KEY} `).toString('hex')}`;
        const [finding] = findingsIn(content);
        expect(Buffer.from(sourceOf(content, finding!), 'hex').toString()).toBe(KEY);
      }),
    );
  });
});

describe('what is found does not depend on what stands far away', () => {
  test.each(Object.entries(ENCODINGS) as [string, Encoding][])('%s', (_, { encode }) => {
    const filler = `${'lorem ipsum dolor sit amet '.repeat(3000)}`;
    const content = `x = "${encode(`${filler} ${KEY} ${filler}`)}"`;
    const whole = findingsIn(content).find(({ secret }) => secret.reveal() === KEY)!;
    const start = whole.span.start - 20_000;
    const part = findingsIn(content.slice(start, whole.span.end + 20_000));
    const found = part.find(({ secret }) => secret.reveal() === KEY);
    expect(found?.span).toEqual({ start: whole.span.start - start, end: whole.span.end - start });
  });
});

describe('string literals that stand joined', () => {
  const [head, tail] = [KEY.slice(0, 4), KEY.slice(4)];

  test.each([
    ['JavaScript', `const id = "${head}" + "${tail}";`],
    ['no blanks', `const id='${head}'+'${tail}';`],
    ['template literals', `const id = \`${head}\` + \`${tail}\`;`],
    ['Python, C', `id = "${head}" "${tail}"`],
    ['PHP, Perl', `$id = '${head}' . '${tail}';`],
    ['Visual Basic', `id = "${head}" & "${tail}"`],
    ['three of them', `x("${KEY.slice(0, 6)}" + "${KEY.slice(6, 12)}" + "${KEY.slice(12)}")`],
  ])('%s', (_, content) => {
    const findings = findingsIn(content);
    expect(findings.map(shown)).toEqual([{ secret: KEY, via: ['concatenation'] }]);
    expect(sourceOf(content, findings[0]!)).toMatch(new RegExp(`^${KEY.slice(0, 4)}.*${KEY.slice(-4)}$`));
  });

  test.each([
    ['a list', `["${head}", "${tail}"]`],
    ['something between', `"${head}" + x + "${tail}"`],
    ['two lines', `"${head}" +\n"${tail}"`],
  ])('but not %s', (_, content) => {
    expect(findingsIn(content)).toEqual([]);
  });
});

describe('what encoders of other formats do to a secret', () => {
  const json = JSON.stringify({ SecretAccessKey: SECRET });

  test.each([
    ['PHP: slashes', json.replaceAll('/', '\\/')],
    ['.NET: plus signs and quotes', json.replaceAll('+', '\\u002B').replaceAll('"', '\\u0022')],
    ['HTML attributes', `<a data-x="${json.replaceAll('"', '&quot;')}">`],
    ['mustache', json.replaceAll('/', '&#x2F;').replaceAll('=', '&#x3D;')],
  ])('%s', (_, content) => {
    expect(content).not.toContain(`"${SECRET}"`);
    expect(secretsIn(content)).toEqual([SECRET]);
  });

  test('a private key in base64, in lines', () => {
    const pem = madeUpPem('RSA PRIVATE KEY', { lines: 25 });
    const lines = Buffer.from(pem).toString('base64').replace(/.{76}/g, '$&\n    ');
    const content = `data:\n  tls.key: |\n    ${lines}\n`;
    expect(findingsIn(content).map(shown)).toEqual([{ secret: pem, via: ['base64'] }]);
  });

  test('a connection string in base64', () => {
    const url = `postgres://app:${madeUp('base62', 16)}@db.internal:5432/app`;
    expect(findingsIn(`DSN: ${Buffer.from(url).toString('base64')}`).map(({ via }) => via)).toEqual([['base64']]);
  });
});

describe('nothing is told twice, and nothing by chance', () => {
  test('what stands there as it is, is not told again', () => {
    expect(findingsIn(`"\\u0061" "${KEY}" %2F "a" + "b"`).map(shown)).toEqual([{ secret: KEY, via: undefined }]);
  });

  test('a part of a word is no key because of where decoding began', () => {
    expect(findingsIn(`${'Z'.repeat(300)}${KEY}%2F%2F`)).toEqual([]);
  });

  const noise = Array.from({ length: 300 }, (_, seed) => madeUp('base64', 86, seed)).join('\n');
  const digests = Array.from({ length: 300 }, (_, seed) => madeUp('hex', 64, seed)).join('\n');

  test('random bytes', () => {
    expect(findingsIn(`${noise}\n${digests}`)).toEqual([]);
  });

  test('hashes do not even start a search, nor do they wake the hook', () => {
    expect(noise).not.toMatch(new RegExp(BASE64_SEED));
    expect(digests).not.toMatch(HEX_SEED);
    expect(encodedTexts(Buffer.from(`${noise}\n${digests}`), encodedRuns)).toEqual([]);
  });
});

describe('runs are found as a regular expression finds them', () => {
  const runsOf = (find: typeof encodedRuns, bytes: Uint8Array): Span[] => {
    const runs: Span[] = [];
    find(bytes, (run) => runs.push(run));
    return runs;
  };

  test('in any bytes', () => {
    const part = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'aZ0+/_-'), maxLength: 45 }),
      fc.constantFrom(' ', '=', '\n', ''),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const bytes = Buffer.from(parts.flat().join(''));
        expect(runsOf(encodedRuns, bytes)).toEqual(runsOf(encodedRunsPlainly, bytes));
      }),
      usually(1000, 2),
    );
  });
});
