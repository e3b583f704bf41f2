import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** `| … | `test/file.test.ts`: name |`, the tests that docs/trust.md names. */
const NAMED = [...read('docs/trust.md').matchAll(/\| `(test\/[\w/.-]+)`: (.+?) \|$/gm)].map(([, file, name]) => ({
  file: file!,
  name: name!,
}));

test('the tables name many tests', () => expect(NAMED.length).toBeGreaterThan(30));

test.each(NAMED)('$file has a test of "$name"', ({ file, name }) => {
  expect(read(file)).toContain(name);
});
