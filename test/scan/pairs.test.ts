import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Age, ScanFinding } from '../../src/scan/outcome.ts';
import { withPairs } from '../../src/scan/pairs.ts';
import { chunkOf } from '../engine/scanned.ts';
import { keyId } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';

const engine = createEngine({ rules: builtInRules });
const ID = keyId(1);
const SECRET = madeUp('base64', 40, 3);
const TOKEN = `IQoJb3JpZ2lu${madeUp('base64', 400, 5)}`;

const found = (content: string, path = 'app/a.env', age: Age = 'new'): ScanFinding[] =>
  engine(chunkOf(content, { path })).findings.map((finding) => ({ ...finding, age }));

/** Each finding as its rule, and the rules of what was found with it. */
const shown = (findings: readonly ScanFinding[]) =>
  withPairs(findings).map(({ rule, pair = [] }) => [rule.id, ...pair.map((part) => part.rule.id)].join(' + '));

const PAIR = ['aws-secret-access-key + aws-access-key-id'];
const idLine = `aws_access_key_id = ${ID}\n`;
const secretLine = `aws_secret_access_key = ${SECRET}\n`;

describe('an id and a secret near each other are one finding', () => {
  test.each([
    ['on lines that follow each other', idLine + secretLine],
    ['the secret before the id', secretLine + idLine],
    ['13 lines apart', `${idLine}${'# comment\n'.repeat(12)}${secretLine}`],
    ['the CSV file of the IAM console', `Access key ID,Secret access key\n${ID},${SECRET}\n`],
    ['encoded', `data: ${Buffer.from(idLine + secretLine).toString('base64')}`],
    ['one of them encoded', `${idLine}AWS_SECRET_ACCESS_KEY=${Buffer.from(SECRET).toString('base64')}`],
  ])('%s', (_, content) => {
    expect(shown(found(content))).toEqual(PAIR);
  });

  test('with a session token there are three parts', () => {
    const json = JSON.stringify({
      AccessKeyId: keyId(2).replace(/^AKIA/, 'ASIA'),
      SecretAccessKey: SECRET,
      SessionToken: TOKEN,
    });
    expect(shown(found(json))).toEqual(['aws-secret-access-key + aws-access-key-id + aws-session-token']);
  });

  test('each secret has the id nearest to it', () => {
    const other = `aws_access_key_id = ${keyId(7)}\naws_secret_access_key = ${madeUp('base64', 40, 8)}\n`;
    const pairs = withPairs(found(`${idLine}${secretLine}\n\n${other}`));
    expect(pairs.map(({ pair }) => pair?.map(({ secret }) => secret.reveal()))).toEqual([[ID], [keyId(7)]]);
  });
});

describe('files side by side', () => {
  test('make a pair when there is but one of each', () => {
    expect(shown([...found(ID, 'app/key.id'), ...found(secretLine, 'app/key.secret')])).toEqual(PAIR);
  });

  test('do not in another folder, or when it is not sure which belong together', () => {
    expect(shown([...found(ID, 'x/key.id'), ...found(secretLine, 'app/key.secret')])).toHaveLength(2);
    const two = [...found(ID, 'app/1.id'), ...found(keyId(2), 'app/2.id'), ...found(secretLine, 'app/key.secret')];
    expect(shown(two)).toHaveLength(3);
  });
});

describe('half of a pair', () => {
  test('is told alone, and so is what stands far away', () => {
    expect(shown(found(idLine))).toEqual(['aws-access-key-id']);
    expect(shown(found(secretLine))).toEqual(['aws-secret-access-key']);
    const apart = found(`${idLine}${'# comment\n'.repeat(40)}${secretLine}${idLine.replace(ID, keyId(9))}`);
    expect(shown(apart)).toEqual(['aws-access-key-id', ...PAIR]);
  });

  test('that stood there before makes a new pair with a new one', () => {
    const [old] = found(idLine, 'app/a.env', 'pre-existing');
    const [added] = found(`\n${secretLine}`);
    expect(withPairs([old!, added!])).toMatchObject([{ age: 'new', pair: [{ age: 'pre-existing' }] }]);
    expect(withPairs([{ ...old! }, { ...added!, age: 'pre-existing' }])).toMatchObject([{ age: 'pre-existing' }]);
  });

  test('weighs as much as the severest part', () => {
    const [id] = found(idLine);
    const [secret] = found(`\n${secretLine}`);
    const warned = { ...secret!, rule: { ...secret!.rule, severity: 'warn' as const } };
    expect(withPairs([id!, warned])).toMatchObject([{ rule: { severity: 'error' }, pair: [{}] }]);
  });
});
