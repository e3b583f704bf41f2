import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { minEntropy } from '../../src/engine/checks.ts';
import { createEngine, type RuleSet } from '../../src/engine/engine.ts';
import type { Candidate, Rule } from '../../src/engine/rule.ts';
import { keyId } from '../keys.ts';
import { chunkOf, findingsIn, secretsIn, tokenRule } from './scanned.ts';

const TOKEN = 'tok_abcd1234';

describe('what of a match is the secret', () => {
  test.each<[string, RegExp, string]>([
    ['the whole match', /tok_[a-z0-9]+/, TOKEN],
    ['the group of that name', /token = (?<secret>tok_[a-z0-9]+);/, TOKEN],
    ['not a group without a name', /(token) = (tok_[a-z0-9]+)/, `token = ${TOKEN}`],
    ['not a group of another name', /(?<name>token) = tok_[a-z0-9]+/, `token = ${TOKEN}`],
    ['the whole match when the group took no part', /tok_[a-z0-9]+|never(?<secret>x)/, TOKEN],
    ['the group where it stands, not where its text stood first', /e(?<secret>n) =/, 'n'],
  ])('%s', (_, pattern, secret) => {
    const [finding, ...more] = findingsIn(`token = ${TOKEN};`, { rules: [{ ...tokenRule, patterns: [pattern] }] });
    expect(more).toEqual([]);
    expect(finding?.secret.reveal()).toBe(secret);
    expect(finding?.start.column).toBe(`token = ${TOKEN};`.indexOf(secret === 'n' ? 'n =' : secret) + 1);
  });

  test('an empty group or match is none, and does not stop the search', () => {
    const patterns = [/tok_(?<secret>z*)/, /(?=tok_)/, /tok_[a-z0-9]{8}/];
    expect(secretsIn(`${TOKEN} ${TOKEN}`, { rules: [{ ...tokenRule, patterns }] })).toEqual([TOKEN, TOKEN]);
  });

  test('each of the patterns of a rule counts', () => {
    const rule = { ...tokenRule, patterns: [/tok_a\w+/, /tok_b\w+/] };
    expect(secretsIn('tok_a1 tok_b2 tok_c3', { rules: [rule] })).toEqual(['tok_a1', 'tok_b2']);
  });
});

describe('an engine remembers nothing', () => {
  test.each(['', 'g', 'y', 'gy', 'gi', 'd'])('with patterns of the flags %j', (flags) => {
    const engine = createEngine({ rules: [{ ...tokenRule, patterns: [new RegExp('tok_[a-z0-9]{8}', flags)] }] });
    const content = chunkOf(`  ${TOKEN}\n${TOKEN} ${TOKEN}`);
    const spans = () => engine(content).findings.map(({ span }) => span.start);
    expect([spans(), spans(), spans()]).toEqual(Array(3).fill([2, 15, 28]));
  });

  test('the patterns of a rule are left as they are', () => {
    const pattern = /tok_[a-z0-9]{8}/g;
    secretsIn(`${TOKEN} ${TOKEN}`, { rules: [{ ...tokenRule, patterns: [pattern] }] });
    expect(pattern.lastIndex).toBe(0);
  });

  test('two engines of the same rules do not meet', () => {
    const [one, other] = [createEngine({ rules: [tokenRule] }), createEngine({ rules: [tokenRule] })];
    expect(one(chunkOf(`x ${TOKEN}`)).findings).toHaveLength(1);
    expect(other(chunkOf(TOKEN)).findings).toHaveLength(1);
    expect(one(chunkOf(TOKEN)).findings).toHaveLength(1);
  });
});

describe('checks', () => {
  const asked: Candidate[] = [];
  const checked = (...answers: readonly boolean[]): Rule => ({
    ...tokenRule,
    patterns: [/(?<name>\w+) = (?<secret>tok_[a-z0-9]{8})/],
    checks: answers.map((answer, index) => ({
      name: `check ${index}`,
      test: (candidate) => {
        asked.push(candidate);
        return answer;
      },
    })),
  });

  test.each([
    [[], 1],
    [[true], 1],
    [[true, true], 1],
    [[true, false], 0],
    [[false, true], 0],
  ])('that answer %j: %i findings', (answers, count) => {
    expect(findingsIn(`a = ${TOKEN}`, { rules: [checked(...answers)] })).toHaveLength(count);
  });

  test('are asked about the secret, the match and the path', () => {
    asked.length = 0;
    findingsIn(`a = ${TOKEN}`, { rules: [checked(true)] });
    expect(asked[0]).toMatchObject({ secret: TOKEN, path: 'src/a.js' });
    expect(asked[0]?.match.groups).toMatchObject({ name: 'a' });
  });
});

describe('keywords', () => {
  const rules = (keywords: readonly string[]): Partial<RuleSet> => ({
    rules: [{ ...tokenRule, keywords, patterns: [/tok_[a-z0-9]{8}/i] }],
  });

  test.each([
    ['in any letter case', ['tok_'], 'TOK_ABCD1234', ['TOK_ABCD1234']],
    ['one of several', ['nothing', 'tok_'], TOKEN, [TOKEN]],
    ['within one another', ['to', 'tok', 'tok_a', 'ok_'], TOKEN, [TOKEN]],
    ['that are not there', ['nothing'], TOKEN, []],
    ['on another line', ['nothing'], `nothing\n${TOKEN}`, []],
    ['elsewhere on the line', ['nothing'], `${TOKEN} = nothing`, [TOKEN]],
    ['none: every line is looked at', [], `a\n${TOKEN}\nb ${TOKEN}`, [TOKEN, TOKEN]],
  ])('%s', (_, keywords, content, expected) => {
    expect(secretsIn(content, rules(keywords))).toEqual(expected);
  });

  test('of a rule over several lines reach as far as its span', () => {
    const rule = { ...tokenRule, keywords: ['begin'], patterns: [/begin\s*tok_[a-z0-9]{8}/], span: 40 };
    const apart = (lines: number) => `begin${'\n'.repeat(lines)}${TOKEN}`;
    expect(secretsIn(apart(28), { rules: [rule] })).toEqual([apart(28)]);
    expect(secretsIn(apart(200), { rules: [rule] })).toEqual([]);
  });

  test('of a rule for one line do not reach over its end', () => {
    const rule = { ...tokenRule, keywords: ['begin'], patterns: [/begin\s+tok_[a-z0-9]{8}/] };
    expect(secretsIn(`begin\n${TOKEN}`, { rules: [rule] })).toEqual([]);
    expect(secretsIn(`begin ${TOKEN}`, { rules: [rule] })).toEqual([`begin ${TOKEN}`]);
  });
});

describe('lines', () => {
  test('a pattern sees where they begin and end, whatever the line break', () => {
    const rule = { ...tokenRule, patterns: [/^tok_[a-z0-9]{8}$/] };
    const content = ['tok_aaaaaaaa', 'x tok_bbbbbbbb', 'tok_cccccccc', 'tok_dddddddd x', 'tok_eeeeeeee'];
    const expected = ['tok_aaaaaaaa', 'tok_cccccccc', 'tok_eeeeeeee'];
    expect(secretsIn(content.join('\n'), { rules: [rule] })).toEqual(expected);
    expect(secretsIn(content.join('\r\n'), { rules: [rule] })).toEqual(expected);
    expect(secretsIn(content.join('\r\n'), { rules: [{ ...rule, keywords: [] }] })).toEqual(expected);
  });
});

describe('of matches that overlap', () => {
  const ruleFor = (id: string, pattern: RegExp, changes: Partial<Rule> = {}): Rule => ({
    ...tokenRule,
    id,
    patterns: [pattern],
    ...changes,
  });
  const found = (...rules: readonly Rule[]) =>
    findingsIn('aa tok_abcd1234 zz', { rules }).map(({ rule, secret }) => `${rule.id} ${secret.reveal()}`);

  test('the one inside the other is no finding of its own, the rule with the say is', () => {
    const [inner, outer] = [ruleFor('inner', /tok_abcd/), ruleFor('outer', /aa tok_abcd1234/)];
    expect(found(inner, outer)).toEqual(['inner tok_abcd']);
    expect(found(outer, inner)).toEqual(['outer aa tok_abcd1234']);
    expect(found(inner, { ...outer, confidence: 'medium' })).toEqual(['inner tok_abcd']);
    expect(found({ ...inner, confidence: 'medium' }, outer)).toEqual(['outer aa tok_abcd1234']);
    expect(found({ ...inner, severity: 'warn' }, { ...outer, confidence: 'low' })).toEqual(['outer aa tok_abcd1234']);
  });

  test('two of which neither holds the other are both kept', () => {
    const rules = [ruleFor('left', /aa tok_abcd/), ruleFor('right', /abcd1234 zz/)];
    expect(found(...rules)).toEqual(['left aa tok_abcd', 'right abcd1234 zz']);
  });

  test('one that holds two others yields to them, or they to it', () => {
    const small = [ruleFor('one', /tok_/), ruleFor('two', /1234/)];
    const large = ruleFor('large', /tok_abcd1234/);
    expect(found(...small, large)).toEqual(['one tok_', 'two 1234']);
    expect(found(large, ...small)).toEqual(['large tok_abcd1234']);
  });

  test('of one rule the longer is kept', () => {
    const rule = { ...tokenRule, patterns: [/tok_abcd/, /tok_abcd1234/, /abcd1234 z/] };
    expect(found(rule)).toEqual(['made-up-token tok_abcd1234', 'made-up-token abcd1234 z']);
  });

  test('that only touch are two findings', () => {
    expect(found(ruleFor('one', /tok_/), ruleFor('two', /abcd/))).toEqual(['one tok_', 'two abcd']);
  });
});

test('the least entropy is enough, and the check says what it asks', () => {
  const check = minEntropy(2);
  const candidate = (secret: string): Candidate => ({ secret, match: /x/.exec('x')!, path: '' });
  expect(check.name).toBe('entropy >= 2');
  expect([check.test(candidate('abcd')), check.test(candidate('abca'))]).toEqual([true, false]);
});

test('nothing is found in nothing', () => {
  expect(createEngine({ rules: builtInRules })(chunkOf(''))).toEqual({ findings: [], allowed: [] });
  expect(createEngine({ rules: [] })(chunkOf(keyId()))).toEqual({ findings: [], allowed: [] });
});

test('a finding can be logged whole without showing its secret', () => {
  const key = keyId();
  const [finding] = findingsIn(`const id = '${key}'; // ${key}`);
  const tail = key.slice(4);
  for (const depth of [1, 5, null]) expect(inspect(finding, { depth, showHidden: true })).not.toContain(tail);
  expect(JSON.stringify(finding)).not.toContain(tail);
  expect(`${finding?.secret}`).not.toContain(tail);
  expect(finding?.secret.reveal()).toBe(key);
});
