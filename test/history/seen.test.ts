import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Report, scanReport } from '../cli/report.ts';
import { keyId } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { edit, happen } from './edits.ts';

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

test('whatever happens between scans, what was seen changes nothing of what is told', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }), (rounds) => {
      const repository = createRepository();
      repository.commit({ 'f0.txt': 'begin\n' });
      for (const edits of rounds) {
        for (const one of edits) happen(repository, one, (how) => spoil(repository, how));
        const cached = told(scanReport(repository, ['--history']));
        expect(cached).toEqual(told(scanReport(repository, ['--history', '--no-cache'])));
        const notes = notesOf(repository).map((file) => readFileSync(file, 'latin1'));
        for (let key = 1; key <= 5; key++) expect(notes.join('\n')).not.toContain(keyId(key));
      }
    }),
    { numRuns: Number(process.env.KEYWARDEN_RUNS ?? 15) },
  );
});
