import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../cli/report.ts';
import { keyId, keyLine } from '../keys.ts';
import { manyOf } from '../properties.ts';
import { createRepository, type Repository } from '../repository.ts';
import { type Edit, edit, happen } from './edits.ts';
import { scannedHere } from './here.ts';

const notesOf = (repository: Repository): string[] => {
  const folder = repository.at('.git/keywarden');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^(?:seen|objects)-/.test(name));
  return names.map((name) => join(folder, name));
};

const spoil = (repository: Repository, how: 'tear' | 'forget'): void => {
  for (const file of notesOf(repository)) {
    if (how === 'forget') rmSync(file);
    else truncateSync(file, Math.floor(readFileSync(file).length / 2));
  }
};

/** All that is told of findings. */
const told = ({ status, findings, allowed, problems }: Report) => ({ status, findings, allowed, problems });

/** Lets things happen and scans after each round of them: with notes and without, the same is told. */
const expectSameTold = async (rounds: readonly (readonly Edit[])[]): Promise<void> => {
  const repository = createRepository();
  repository.commit({ 'f0.txt': 'begin\n' });
  for (const edits of rounds) {
    for (const one of edits) happen(repository, one, (how) => spoil(repository, how));
    const cached = told(await scannedHere(repository));
    expect(cached).toEqual(told(await scannedHere(repository, { cached: false })));
    const notes = notesOf(repository).map((file) => readFileSync(file, 'latin1'));
    for (let key = 1; key <= 5; key++) expect(notes.join('\n')).not.toContain(keyId(key));
  }
};

const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });

test('whatever happens between scans, what was seen changes nothing of what is told', { timeout: 900_000 }, () =>
  fc.assert(fc.asyncProperty(rounds, expectSameTold), { numRuns: manyOf(15) }),
);

test('of a commit and a tag that say the same secret, the one that is known comes no earlier for that', () =>
  expectSameTold([
    [{ do: 'message', key: 1 }, { do: 'gc' }],
    [{ do: 'commit', file: 0, key: 0, text: 0 }],
    [{ do: 'tag', key: 1 }, { do: 'gc' }],
  ]));

describe('which place of a secret is told as its own', () => {
  const dated = (day: number) => ({ env: { GIT_COMMITTER_DATE: `2024-01-0${day}T12:00:00Z` } });
  const commit = (repository: Repository, day: number, message: string): void => {
    repository.git('add', '--all');
    const { code } = repository.tryGit(['commit', '-q', '--allow-empty', '-m', message], dated(day));
    expect(code).toBe(0);
  };
  const kinds = async (repository: Repository): Promise<string[]> => {
    const [fresh, again] = [await scannedHere(repository), await scannedHere(repository)];
    expect(told(again)).toEqual(told(fresh));
    const [finding] = fresh.findings;
    return [finding!, ...(finding!.places ?? [])].map(({ kind, path }) => `${kind} ${path}`.trim());
  };

  test('a tag, which does not say who wrote the secret first, comes behind a commit that is made later', async () => {
    const repository = createRepository();
    commit(repository, 1, 'Begin');
    repository.git('tag', '-a', '-m', keyLine(1), 'v1');
    repository.write('a.txt', keyLine(1));
    commit(repository, 2, 'Add a file');
    expect(await kinds(repository)).toEqual(['file a.txt', 'tag']);
  });

  test('a commit whose message holds it comes before a file of a later commit, and behind one of an earlier', async () => {
    const repository = createRepository();
    repository.write('a.txt', keyLine(1));
    commit(repository, 1, 'Begin');
    commit(repository, 2, keyLine(1));
    repository.write('b.txt', keyLine(1));
    commit(repository, 3, 'Add another file');
    expect(await kinds(repository)).toEqual(['file a.txt', 'commit', 'file b.txt']);
  });

  test('of one commit, the file comes before the message', async () => {
    const repository = createRepository();
    repository.write('a.txt', keyLine(1));
    commit(repository, 1, keyLine(1));
    expect(await kinds(repository)).toEqual(['file a.txt', 'commit']);
  });

  test('what no ref leads to comes last, however old it is', async () => {
    const repository = createRepository();
    commit(repository, 1, keyLine(1));
    commit(repository, 2, 'Nothing');
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.git('branch', '-q', '-D', 'main');
    repository.write('a.txt', keyLine(1));
    commit(repository, 3, 'Anew');
    expect(await kinds(repository)).toEqual(['file a.txt', 'commit']);
  });
});

describe('tags', () => {
  test('a tag of a tag of a blob leads to the blob', async () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'nothing\n' });
    const blob = repository.tryGit(['hash-object', '-w', '--stdin'], { input: keyLine(1) }).stdout.trim();
    repository.git('tag', '-a', '-m', 'inner', 'inner', blob);
    repository.git('tag', '-a', '-m', 'outer', 'outer', 'inner');
    repository.git('tag', '-d', 'inner');
    const [finding] = (await scannedHere(repository)).findings;
    expect(finding).toMatchObject({ kind: 'file', object: blob });
    expect(finding!.reachable).toBeUndefined();
  });

  test('a tag that was deleted is told as one that no ref leads to', async () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'nothing\n' });
    repository.git('tag', '-a', '-m', keyLine(1), 'v1');
    repository.git('tag', '-a', '-m', 'outer', 'outer', 'v1');
    repository.git('tag', '-d', 'v1');
    const [held] = (await scannedHere(repository)).findings;
    expect(held!.reachable).toBeUndefined();
    repository.git('tag', '-d', 'outer');
    const [left] = (await scannedHere(repository)).findings;
    expect(left).toMatchObject({ kind: 'tag', reachable: false });
  });
});

test('what a rule of the user is for counts, and not only what it looks for', async () => {
  const repository = createRepository();
  const rule = (name: string): string => `custom: [{id: acme, files: [${name}], regex: '^topmost\\s*$'}]\n`;
  repository.commit({ '.keywarden.yaml': rule('.one'), '.two': 'topmost\n' });
  expect((await scannedHere(repository)).findings).toEqual([]);
  repository.commit({ '.keywarden.yaml': rule('.two') });
  expect((await scannedHere(repository)).findings).toHaveLength(1);
});
