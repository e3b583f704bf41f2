import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { inlineAllowance } from '../../src/engine/inline.ts';
import { madeUpPem } from '../patterns/made-up.ts';
import { chunkOf, findingsIn, secretsIn, tokenRule } from './scanned.ts';

const TOKEN = 'tok_abcd1234';
const RULES = { rules: [tokenRule] };
const far = 'lorem ipsum; '.repeat(500);

describe('the words of a comment', () => {
  test.each<[string, string, string | undefined]>([
    ['# keywarden:allow', '', 'keywarden:allow'],
    ['<!-- keywarden:allow -->', '', 'keywarden:allow'],
    ['/*keywarden:allow*/', '', 'keywarden:allow'],
    ['# keywarden:allow: made up', '', 'keywarden:allow'],
    ['# keywarden:allow, made up', '', 'keywarden:allow'],
    ['', '-- keywarden:allow-next-line made up', 'keywarden:allow-next-line'],
    ['# keywarden:allow', '# keywarden:allow-next-line', 'keywarden:allow'],
    ['# keywarden: allow', '', undefined],
    ['# Keywarden:Allow', '', undefined],
    ['# notkeywarden:allow', '', undefined],
    ['# keywarden:allow-all', '', undefined],
    ['# keywarden:allow_all', '', undefined],
    ['', '# keywarden:allow-next-lines', undefined],
    ['# keywarden', '', undefined],
    ['', '', undefined],
  ])('%j below %j: %s', (lines, above, name) => {
    const subject = { lines, above, before: () => '', rule: 'a-token' };
    expect(inlineAllowance(subject, { own: true, others: true })).toBe(name);
  });
});

test('what a comment lets pass is told with its name', () => {
  const { findings, allowed } = createEngine(RULES)(chunkOf(`${TOKEN} # keywarden:allow\n${TOKEN}`));
  expect(findings.map(({ start }) => start.line)).toEqual([2]);
  expect(allowed.map(({ allowance }) => allowance)).toEqual([{ kind: 'inline', by: 'keywarden:allow' }]);
  expect(allowed[0]?.finding.secret.reveal()).toBe(TOKEN);
});

test('settings have their say before comments', () => {
  const allow = [{ name: 'here:1', secret: () => true }];
  const { allowed } = createEngine({ ...RULES, allow })(chunkOf(`${TOKEN} # keywarden:allow`));
  expect(allowed.map(({ allowance }) => allowance)).toEqual([{ kind: 'config', by: 'here:1' }]);
});

describe('where a comment counts', () => {
  test.each([
    ['for all secrets of its line', `${TOKEN} ${TOKEN} # keywarden:allow`, 0],
    ['for all secrets of the next line', `# keywarden:allow-next-line\r\n${TOKEN} ${TOKEN}`, 0],
    ['not for the line after that', `# keywarden:allow-next-line\n${TOKEN}\n${TOKEN}`, 1],
    ['not from the line below', `${TOKEN}\n# keywarden:allow`, 1],
    ['not from the first line for itself', `${TOKEN} # keywarden:allow-next-line`, 1],
    ['in UTF-16', Buffer.from(`\ufeff${TOKEN} # keywarden:allow`, 'utf16le'), 0],
    ['in Latin-1', Buffer.from(`ä ${TOKEN} # keywarden:allow größer`, 'latin1'), 0],
    ['before it', `/* keywarden:allow */ ${TOKEN}`, 0],
    ['not too far away on one long line', `${TOKEN} ${far} # keywarden:allow`, 1],
  ])('%s', (_, content, count) => {
    expect(findingsIn(content, RULES)).toHaveLength(count);
  });

  test('on any line of a secret over several, or above the first', () => {
    const pem = madeUpPem('RSA PRIVATE KEY');
    expect(secretsIn(`a\n${pem}\n`)).toEqual([pem]);
    expect(secretsIn(`# keywarden:allow-next-line\n${pem}\n`)).toEqual([]);
    expect(secretsIn(`${pem} # keywarden:allow\n`)).toEqual([]);
    expect(secretsIn(`key = """ # keywarden:allow\n${pem}\n"""`)).toEqual([pem]);
  });

  test('what stands far before a secret on its own line is no line above it', () => {
    for (const length of [0, 4000, 4096, 5000, 9000]) {
      const content = `x keywarden:allow-next-line ${'.'.repeat(length)} ${TOKEN}`;
      expect(secretsIn(content, RULES)).toEqual([TOKEN]);
    }
  });
});

const inlineOf = (content: string, rule = tokenRule): (string | undefined)[] => {
  const { findings, allowed } = createEngine({ rules: [rule] })(chunkOf(content));
  const told = [
    ...findings.map(({ start }) => ({ line: start.line, by: undefined })),
    ...allowed.map(({ finding, allowance }) => ({ line: finding.start.line, by: allowance.by })),
  ];
  return told.sort((a, b) => a.line - b.line).map(({ by }) => by);
};

describe('the comments of other tools', () => {
  test.each([
    [`${TOKEN} # gitleaks:allow`, 'gitleaks:allow'],
    [`${TOKEN} // betterleaks:allow`, 'betterleaks:allow'],
    [`${TOKEN} // trufflehog:ignore`, 'trufflehog:ignore'],
    [`${TOKEN} # pragma: allowlist secret`, 'pragma: allowlist secret'],
    [`${TOKEN} <!-- pragma:whitelist secret -->`, 'pragma: allowlist secret'],
    [`# pragma: allowlist nextline secret\n${TOKEN}`, 'pragma: allowlist nextline secret'],
    [`${TOKEN} // secretlint-disable-line`, 'secretlint-disable-line'],
    [`// secretlint-disable-next-line\n${TOKEN}`, 'secretlint-disable-next-line'],
    [`/* secretlint-disable */\n\n${TOKEN}`, 'secretlint-disable'],
    [`${TOKEN} # gitleaks:allowed`, undefined],
    [`${TOKEN} # xtrufflehog:ignore`, undefined],
    [`# gitleaks:allow\n${TOKEN}`, undefined],
    [`${TOKEN} # pragma: allowlist nextline secret`, undefined],
    [`# pragma: allowlist secret\n${TOKEN}`, undefined],
    [`// secretlint-disable-line\n${TOKEN}`, undefined],
    [`${TOKEN}\n/* secretlint-disable */`, undefined],
  ])('%j: %s', (content, by) => {
    expect(inlineOf(content)).toEqual([by]);
  });

  test('blocks of secretlint begin and end, as a whole or for a rule', () => {
    const all = `${TOKEN}\n/* secretlint-disable */\n${TOKEN}\n/* secretlint-enable */\n${TOKEN}\n`;
    expect(inlineOf(all)).toEqual([undefined, 'secretlint-disable', undefined]);
    const github = { ...tokenRule, id: 'github-token' };
    const one = (name: string): string =>
      `// secretlint-disable @secretlint/secretlint-rule-${name} -- made up\n${TOKEN}\n`;
    expect(inlineOf(one('github'), github)).toEqual(['secretlint-disable']);
    expect(inlineOf(one('preset-recommend'), github)).toEqual(['secretlint-disable']);
    expect(inlineOf(one('slack'), github)).toEqual([undefined]);
    expect(
      inlineOf(`// secretlint-disable\n// secretlint-enable @secretlint/secretlint-rule-github\n${TOKEN}`, github),
    ).toEqual([undefined]);
  });

  test('count together with our own, without them, or not at all', () => {
    const content = `${TOKEN} # gitleaks:allow\n${TOKEN} # keywarden:allow\n`;
    const left = (kinds: object): number[] =>
      createEngine({ ...RULES, ...kinds })(chunkOf(content)).findings.map(({ start }) => start.line);
    expect(left({})).toEqual([]);
    expect(left({ inlineAllowOthers: false })).toEqual([1]);
    expect(left({ inlineAllow: false, inlineAllowOthers: true })).toEqual([2]);
    expect(left({ inlineAllow: false })).toEqual([1, 2]);
  });
});
