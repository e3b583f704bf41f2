import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { isShown } from '../../patterns/shown.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { looksDrawn } from '../../src/engine/generic/drawn.ts';
import { chunkOf } from '../engine/scanned.ts';

const DRAWN = ['xip', 'j3plmq'].join('');
const WRITTEN = ['moss', 'y-rocks'].join('');

const sureness = (text: string, path: string): (string | undefined)[] =>
  createEngine({ rules: builtInRules })(chunkOf(text, { path })).findings.map(({ confidence }) => confidence);

describe('what documentation and tests show', () => {
  test.each(['docs/setup.conf', 'README.md', 'guide.rst', 'test/app.conf', 'spec/fixtures/app.conf', 'curl.1'])(
    '%s is there to be shown',
    (path) => expect(isShown(path)).toBe(true),
  );

  test.each(['src/settings.conf', '.env', '', 'deploy.sh'])('%j is not', (path) => expect(isShown(path)).toBe(false));

  test.each([
    ['a URL', (password: string) => `https://deploy:${password}@build.acme-corp.net/`],
    ['a command', (password: string) => `curl -u deploy:${password} https://build.acme-corp.net/`],
    ['an inventory', (password: string) => `ansible_ssh_pass: ${password}`],
    ['a .netrc', (password: string) => `machine build.acme-corp.net login deploy password ${password}`],
    ['a header', (password: string) => `Authorization: Basic ${btoa(`deploy:${password}`)}`],
  ])('a word as the password of %s is little sure there, a drawn one is not', (_, textOf) => {
    expect(sureness(textOf(WRITTEN), 'docs/setup.md')).toEqual(['low']);
    expect(sureness(textOf(DRAWN), 'docs/setup.md')).not.toEqual(['low']);
    expect(sureness(textOf(WRITTEN), 'deploy.sh')).not.toEqual(['low']);
  });
});

test.each([DRAWN, '_aJQ9c3HWzmRR4knBNyx', 'pBU94AGAY85e', '9ufkBmLaTQ9nz5yM'])('%s looks drawn', (text) =>
  expect(looksDrawn(text)).toBe(true),
);

test.each([WRITTEN, 'password12345', 'p4ssw0rd', 'alone-in-the-dark', 'foobar'])('%s looks written', (text) =>
  expect(looksDrawn(text)).toBe(false),
);
