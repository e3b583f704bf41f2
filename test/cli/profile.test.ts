import { expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';

const repositoryWithKey = () => {
  const repository = createRepository();
  repository.write('a.js', `${keyLine()}\n`);
  return repository;
};

test('--profile tells on standard error what the time was spent on', () => {
  const { code, stdout, stderr } = repositoryWithKey().keywarden(['scan', '--profile', '.']);
  expect(code).toBe(1);
  expect(stdout).not.toContain('profile:');
  expect(stderr).toMatch(/^profile: read \d+ ms, prefilter \d+ ms, match \d+ ms, decode \d+ ms, report \d+ ms$/m);
  expect(stderr).toMatch(/^aws-access-key-id +[\d.]+ +1 +\d+ +1 +1$/m);
});

test('--profile=json is for programs, and shows no secret', () => {
  const repository = repositoryWithKey();
  const { stderr } = repository.keywarden(['scan', '--profile=json', '--format', 'json']);
  const profile = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  expect(profile.stages).toEqual({
    read: expect.any(Number),
    prefilter: expect.any(Number),
    match: expect.any(Number),
    decode: expect.any(Number),
    report: expect.any(Number),
  });
  expect(profile.rules).toContainEqual(
    expect.objectContaining({ id: 'aws-access-key-id', keywordHits: 1, candidates: 1, findings: 1, refused: {} }),
  );
});

test('what a check has refused is told', () => {
  const repository = createRepository();
  repository.write('.keywarden.yaml', "custom: [{id: acme, regex: 'acme_(\\w+)', keywords: [acme_], minLength: 5}]");
  repository.write('a.txt', 'acme_abc acme_abcdef\n');
  const { stderr } = repository.keywarden(['scan', '--profile', 'a.txt']);
  expect(stderr).toMatch(/^acme +[\d.]+ +2 +3 +2 +1 +length >= 5: 1$/m);
});

test('without it nothing of the kind is told', () => {
  expect(repositoryWithKey().keywarden(['scan']).stderr).not.toContain('profile');
});

test('another kind of profile is refused', () => {
  const { code, stderr } = repositoryWithKey().keywarden(['scan', '--profile=xml']);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('profile') });
});
