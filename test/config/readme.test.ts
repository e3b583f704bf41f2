import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configReference } from '../../src/config/reference.ts';

test('the documentation holds what the settings say of themselves', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../src/config/README.md'), 'utf8');
  expect(readme).toContain(configReference());
});
