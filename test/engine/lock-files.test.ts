import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { keyId } from '../keys.ts';
import { type ALPHABETS, madeUp } from '../patterns/made-up.ts';
import { chunkOf } from './scanned.ts';

/** A rule that takes all that looks random for a secret, as some rule may by chance. */
const ANYTHING: Rule = {
  id: 'anything',
  description: 'Anything',
  source: 'the tests',
  severity: 'error',
  confidence: 'low',
  patterns: [/(?<![A-Za-z0-9+/])(?:sha\d+[-:=]|h1:)?[A-Za-z0-9+/]{30,}={0,2}/],
  keywords: [],
};

const found = (path: string, content: string, rules: readonly Rule[] = builtInRules): string[] =>
  createEngine({ rules })(chunkOf(content, { path })).findings.map(({ secret }) => secret.reveal());

const of = (alphabet: keyof typeof ALPHABETS, length: number) => (seed: number) => madeUp(alphabet, length, seed);
const sha512 = (seed: number) => `sha512-${of('base64', 86)(seed)}==`;
const sha256 = of('hex', 64);
const sha1 = of('hex', 40);

/** An entry for a package as each package manager writes it. */
const ENTRIES: Readonly<Record<string, (seed: number) => string>> = {
  'package-lock.json': (seed) =>
    `"node_modules/p${seed}": {\n  "resolved": "https://registry.npmjs.org/p/-/p-1.0.${seed}.tgz",\n  "integrity": "${sha512(seed)}"\n},`,
  'npm-shrinkwrap.json': (seed) => `"p": { "version": "1.0.0", "integrity": "${sha512(seed)}" },`,
  'yarn.lock': (seed) =>
    `p@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/p/-/p-1.0.0.tgz#${sha1(seed)}"\n  integrity ${sha512(seed)}\n`,
  'berry/yarn.lock': (seed) =>
    `"p@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "p@npm:1.0.0"\n  checksum: 10c0/${sha256(seed)}${sha256(seed + 1)}\n`,
  'pnpm-lock.yaml': (seed) => `  p@1.0.${seed}:\n    resolution: {integrity: ${sha512(seed)}}\n`,
  'bun.lock': (seed) => `    "p": ["p@1.0.${seed}", "", {}, "${sha512(seed)}"],`,
  'poetry.lock': (seed) => `    {file = "p-1.0.${seed}.whl", hash = "sha256:${sha256(seed)}"},`,
  'uv.lock': (seed) =>
    `sdist = { url = "https://files.pythonhosted.org/p.tar.gz", hash = "sha256:${sha256(seed)}", size = 1 }`,
  'Pipfile.lock': (seed) => `            "hashes": [\n                "sha256:${sha256(seed)}"\n            ],`,
  'requirements.txt': (seed) => `p==1.0.${seed} \\\n    --hash=sha256:${sha256(seed)}`,
  'Cargo.lock': (seed) => `[[package]]\nname = "p"\nversion = "1.0.${seed}"\nchecksum = "${sha256(seed)}"\n`,
  'go.sum': (seed) => `github.com/a/p v1.0.${seed} h1:${of('base64', 43)(seed)}=`,
  'composer.lock': (seed) =>
    `"dist": {\n  "url": "https://api.github.com/repos/a/p/zipball/${sha1(seed)}",\n  "reference": "${sha1(seed)}",\n  "shasum": "${sha1(seed)}"\n},`,
  'Gemfile.lock': (seed) => `  p (1.0.${seed}) sha256=${sha256(seed)}`,
};

describe.each(Object.entries(ENTRIES))('%s', (path, entry) => {
  const lines = Array.from({ length: 200 }, (_, seed) => entry(seed)).join('\n');

  test('200 entries are quiet for all rules', () => {
    expect(found(path, lines)).toEqual([]);
  });

  test('checksums are quiet for a rule that takes anything', () => {
    const values = found(path, lines, [ANYTHING]).filter((text) => !text.includes('/'));
    expect(values).toEqual([]);
    expect(found('other.txt', lines, [ANYTHING]).length).toBeGreaterThan(100);
  });

  test('a key in it is found, also beside a checksum', () => {
    expect(found(path, `${lines}\n"url": "https://host/?id=${keyId()}"\n${lines}`)).toEqual([keyId()]);
  });

  test('credentials in a URL are found', () => {
    const [password, token] = [madeUp('base62', 20, 3), madeUp('base62', 32, 4)];
    const urls = `"https://deploy:${password}@npm.acme.dev/p.tgz" "https://npm.acme.dev/p.tgz?token=${token}"`;
    expect(found(path, `${lines}\nresolved: ${urls}\n${lines}`)).toEqual([password, token]);
  });
});
