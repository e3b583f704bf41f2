import { expect, test } from 'vitest';
import { scanReport } from '../cli/report.ts';
import { keyId } from '../keys.ts';
import { createRepository } from '../repository.ts';

const findingsWith = (settings: string, line: string) => {
  const repository = createRepository();
  repository.commit({ '.keywarden.yaml': settings, 'a.txt': `${line}\n` });
  return scanReport(repository, []).findings.map(({ rule }) => rule);
};

const OFF = 'rules:\n  aws-access-key-id: off\n';

test('what a rule that is off would find is not found by a rule that goes by names', () => {
  const line = `key = ${keyId()}`;
  expect(findingsWith('{}', line)).toEqual(['aws-access-key-id']);
  expect(findingsWith(OFF, line)).toEqual([]);
});

test('what is of another kind is still found', () => {
  expect(findingsWith(OFF, `api_key = "${['q7Zt0vXw2', 'LmN8bYcR4', 'kP1'].join('')}"`)).toEqual(['generic-key']);
});
