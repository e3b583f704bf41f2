import { expect, test } from 'vitest';
import { type FormatName, formats } from '../../src/report/formats.ts';
import { findingOf, foundOutcome, optionsOf } from './outcomes.ts';

const owned = findingOf({
  owner: { account: '111122223333', whose: 'yours', name: 'prod', checked: ['its root user has access keys'] },
});

const IN_WORDS = /belongs to prod.{0,10}account 111122223333, yours.{0,10}; its root user has access keys/;
/** For programs: each thing under its name. */
const AS_DATA = /"account": ?"111122223333".*"name": ?"prod".*"its root user has access keys"/s;
const EXPECTED: Partial<Record<FormatName, RegExp>> = { json: AS_DATA, jsonl: AS_DATA };
/** Tables whose columns are others' or fixed, and the page, which only the built program can write. */
const SILENT: readonly FormatName[] = ['csv', 'gitleaks-json', 'html'];

const names = (Object.keys(formats) as FormatName[]).filter((name) => !SILENT.includes(name));

test.each(names)('%s says whose a key is, and what is known of its account', async (name) => {
  expect(await formats[name](foundOutcome(owned), optionsOf())).toMatch(EXPECTED[name] ?? IN_WORDS);
});
