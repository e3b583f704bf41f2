import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { AllowEntry } from '../../src/engine/allow.ts';
import { entropy, isPlaceholder } from '../../src/engine/checks.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { mask, Secret } from '../../src/engine/secret.ts';
import { chunkOf, secretsIn, tokenRule } from './scanned.ts';

const TOKEN = 'tok_abcd1234';
const allowing = (entry: Omit<AllowEntry, 'name'>, content = `first\nconst a = '${TOKEN}';\n`) =>
  createEngine({ rules: [tokenRule], allow: [{ name: 'here:1', ...entry }] })(chunkOf(content));

describe('an entry of the allow-list', () => {
  test.each<[string, Omit<AllowEntry, 'name'>, boolean]>([
    ['by secret', { secret: (text) => text === TOKEN }, true],
    ['by another secret', { secret: (text) => text === 'tok_other123' }, false],
    ['by line', { line: (text) => text === `const a = '${TOKEN}';` }, true],
    ['by another line', { line: (text) => text === 'first' }, false],
    ['by location', { location: (text) => text === `src/a.js:2:const a = '${TOKEN}';` }, true],
    ['by rule', { rules: new Set(['made-up-token']) }, true],
    ['by another rule', { rules: new Set(['another']) }, false],
    ['by rule and path', { rules: new Set(['made-up-token']), path: (path) => path === 'src/a.js' }, true],
    ['by rule and another path', { rules: new Set(['made-up-token']), path: () => false }, false],
    ['by secret and another rule', { secret: () => true, rules: new Set(['another']) }, false],
  ])('%s', (_, entry, allowed) => {
    const result = allowing(entry);
    expect(result.findings).toHaveLength(allowed ? 0 : 1);
    expect(result.allowed.map(({ allowance }) => allowance)).toEqual(allowed ? [{ kind: 'config', by: 'here:1' }] : []);
  });

  test('by path alone leaves the file out, and says so', () => {
    expect(allowing({ path: (path) => path === 'src/a.js' })).toEqual({ findings: [], allowed: [], leftOut: 'here:1' });
  });

  test('by path fits nothing that has no path', () => {
    const engine = createEngine({ rules: [tokenRule], allow: [{ name: 'here:1', path: () => true }] });
    expect(engine(chunkOf(TOKEN, { kind: 'stdin', path: '' })).findings).toHaveLength(1);
  });
});

describe('a comment', () => {
  test.each([
    ['on the line', `a = '${TOKEN}' # keywarden:allow`, []],
    ['on the line, with a reason', `a = '${TOKEN}' // keywarden:allow made up`, []],
    ['on the line above, for the next', `# keywarden:allow-next-line\na = '${TOKEN}'`, []],
    ['on the line above, for its own', `# keywarden:allow\na = '${TOKEN}'`, [TOKEN]],
    ['for the next line, on its own', `a = '${TOKEN}' # keywarden:allow-next-line`, [TOKEN]],
    ['two lines above', `# keywarden:allow-next-line\n\na = '${TOKEN}'`, [TOKEN]],
    ['of another name', `a = '${TOKEN}' # keywarden:allowed`, [TOKEN]],
  ])('%s', (_, content, expected) => {
    expect(secretsIn(content, { rules: [tokenRule] })).toEqual(expected);
  });

  test('counts only where settings let it', () => {
    const content = `a = '${TOKEN}' # keywarden:allow`;
    expect(secretsIn(content, { rules: [tokenRule], inlineAllow: false })).toEqual([TOKEN]);
  });
});

describe('of two rules that find the same text', () => {
  const other = { ...tokenRule, id: 'other', patterns: [/tok_[a-z0-9]{8}/] };
  const ruleOf = (...rules: (typeof tokenRule)[]) =>
    createEngine({ rules })(chunkOf(TOKEN)).findings.map(({ rule }) => rule.id);

  test.each([
    ['the earlier', [tokenRule, other], 'made-up-token'],
    ['the surer', [{ ...tokenRule, confidence: 'low' as const }, other], 'other'],
    [
      'the severer',
      [
        { ...tokenRule, severity: 'warn' as const },
        { ...other, confidence: 'low' as const },
      ],
      'other',
    ],
  ])('%s names it', (_, rules, expected) => {
    expect(ruleOf(...rules)).toEqual([expected]);
  });
});

describe('a secret', () => {
  test('shows its mask wherever it goes', () => {
    const secret = new Secret('tok_abcdefgh12345678');
    const shown = ['tok_****************', `${secret}`, JSON.parse(JSON.stringify({ secret })).secret];
    expect(new Set(shown).size).toBe(1);
    expect(inspect({ deep: { secret } }, { showHidden: true, depth: 9 })).not.toContain('abcd');
    expect(Object.getOwnPropertyNames(secret)).toEqual([]);
    expect(secret.reveal()).toBe('tok_abcdefgh12345678');
  });

  test.each([
    ['', '*'],
    ['short', '*****'],
    ['x'.repeat(19), '*'.repeat(16)],
    [`abcd${'x'.repeat(96)}`, `abcd${'*'.repeat(16)}`],
    [`a\n\u0007b${'x'.repeat(20)}`, `a**b${'*'.repeat(16)}`],
  ])('%j is masked as %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });
});

describe('checks', () => {
  test.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
    ['0123456789abcdef', 4],
  ])('the entropy of %j is %d bits', (text, bits) => {
    expect(entropy(text)).toBeCloseTo(bits, 10);
  });

  test.each([
    ['<token>', true],
    ['xxxxxxxx', true],
    ['${TOKEN}', true],
    ['your-key-here', true],
    ['aaaaaaaaaaaa', true],
    ['q7rT0vXw2LmN', false],
  ])('whether %j stands where a secret will be: %j', (text, expected) => {
    expect(isPlaceholder(text)).toBe(expected);
  });
});
