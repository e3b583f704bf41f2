import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Taken } from '../../src/scan/profile.ts';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository, temporaryFolder } from '../repository.ts';
import { PROGRAM, run } from '../run.ts';
import { expectRefused, scanReport } from './report.ts';

const PARTS = ['a', 'b', 'c'];
/** Fewer than threads are started for; all parts together are more. */
const IN_PART = 1400;

const numbered = (part: string, file: number): string => `${part}/${String(file).padStart(3, '0')}.js`;

/** A tree so large that several threads look at it, with something of every kind to tell. */
const largeTree = (): Repository => {
  const repository = createRepository();
  PARTS.forEach((part, number) => {
    for (let file = 0; file < IN_PART; file++)
      repository.write(numbered(part, file), file % 10 === 0 ? keyLine(number * IN_PART + file) : `clean ${file}\n`);
    repository.write(`${part}/allowed.js`, `${keyLine(9000).trimEnd()} // keywarden:allow\n`);
    repository.write(`${part}/left-out.js`, keyLine(9001));
    repository.write(`${part}/encoded.txt`, `${btoa(`aws_access_key_id = ${keyId(9002)} for all`)}\n`);
    symlinkSync(`nowhere-${keyId(9003)}`, repository.at(`${part}/link`));
  });
  repository.write('.keywarden.yaml', 'allow:\n  - paths: [left-out.js]\n    reason: made up\n');
  return repository;
};

test('what several threads find in a large tree is what one finds in its parts, in the same order', () => {
  const tree = largeTree();
  const whole = scanReport(tree, PARTS);
  const parts = PARTS.map((part) => scanReport(tree, [part]));
  expect(whole.findings).toHaveLength(PARTS.length * (IN_PART / 10 + 2));
  expect(whole.findings).toEqual(parts.flatMap(({ findings }) => findings));
  expect(whole.allowed).toHaveLength(PARTS.length);
  expect(whole.allowed).toEqual(parts.flatMap(({ allowed }) => allowed));
  expect(whole.skipped).toHaveLength(PARTS.length);
  expect(whole.skipped).toEqual(parts.flatMap(({ skipped }) => skipped));
  const sum = (kind: 'count' | 'bytes') => parts.reduce((total, { scanned }) => total + scanned[kind], 0);
  expect(whole.scanned).toMatchObject({ count: sum('count'), bytes: sum('bytes') });
});

test('what is chosen on the command line holds for all threads', () => {
  const tree = largeTree();
  const { findings, allowed } = scanReport(tree, ['--no-inline-allow']);
  expect(findings).toHaveLength(PARTS.length * (IN_PART / 10 + 3));
  expect(allowed).toEqual([]);
  const other = tree.at('other.yaml');
  writeFileSync(other, 'rules: { aws-access-key-id: off }\n');
  expect(scanReport(tree, ['--config', other]).status).toBe('clean');
});

const profileOf = (tree: Repository, paths: readonly string[]): Taken =>
  JSON.parse(
    tree
      .keywarden(['scan', '--profile=json', ...paths])
      .stderr.trim()
      .split('\n')
      .at(-1) ?? '',
  );

test('--profile tells what all threads together have done', () => {
  const tree = largeTree();
  const sums = new Map<string, number[]>();
  for (const { rules } of PARTS.map((part) => profileOf(tree, [part])))
    for (const { id, keywordHits, searches, candidates, findings } of rules) {
      const sum = sums.get(id) ?? [0, 0, 0, 0];
      sums.set(
        id,
        [keywordHits, searches, candidates, findings].map((count, i) => count + sum[i]!),
      );
    }
  const { rules, stages } = profileOf(tree, PARTS);
  const whole = rules.map(
    ({ id, keywordHits, searches, candidates, findings }) =>
      [id, [keywordHits, searches, candidates, findings]] as const,
  );
  expect(sums.get('aws-access-key-id')?.at(-1)).toBe(PARTS.length * (IN_PART / 10 + 2));
  expect(new Map(whole)).toEqual(sums);
  expect(rules.every(({ searches, milliseconds }) => searches === 0 || milliseconds > 0)).toBe(true);
  expect(stages.read).toBeGreaterThan(0);
});

test('a thread that fails ends the scan: nothing is called clean that nobody looked at', () => {
  const folder = temporaryFolder();
  cpSync(dirname(PROGRAM), folder, { recursive: true });
  writeFileSync(join(folder, 'worktree-worker.cjs'), "throw new Error('made up');\n");
  const tree = largeTree();
  const ended = run(process.execPath, [join(folder, 'bin.cjs'), 'scan'], { cwd: tree.path, env: tree.env });
  expectRefused(ended, 'a thread of the scan failed: made up');
});
