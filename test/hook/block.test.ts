import { describe, expect, test } from 'vitest';
import { hasBlock, isEmptyScript, isShellScript, withBlock, withoutBlock } from '../../src/hook/block.ts';

const LINES = 'run this';
const BLOCK = '# >>> keywarden >>>\nrun this\n# <<< keywarden <<<\n';

describe('a script without our lines', () => {
  test.each([
    ['none', undefined, `#!/bin/sh\n${BLOCK}`],
    ['empty', '', `#!/bin/sh\n${BLOCK}`],
    ['with a shebang', '#!/usr/bin/env bash\nnpm test\n', `#!/usr/bin/env bash\n${BLOCK}npm test\n`],
    ['without a shebang', 'npm test\n', `#!/bin/sh\n${BLOCK}npm test\n`],
    ['a shebang alone, no line break', '#!/bin/sh', `#!/bin/sh\n${BLOCK}`],
    ['that ends early', '#!/bin/sh\nexit 0\n', `#!/bin/sh\n${BLOCK}exit 0\n`],
  ])('%s', (_, script, expected) => {
    const changed = withBlock(script, LINES);
    expect(changed).toBe(expected);
    expect(hasBlock(changed)).toBe(true);
    expect(hasBlock(script ?? '')).toBe(false);
  });
});

test('our lines are replaced, not repeated', () => {
  const first = withBlock('#!/bin/sh\nnpm test\n', 'older');
  expect(withBlock(first, LINES)).toBe(`#!/bin/sh\n${BLOCK}npm test\n`);
});

test('without our lines the script is what it was', () => {
  const script = '#!/bin/bash\nset -e\nnpm test\n';
  expect(withoutBlock(withBlock(script, LINES))).toBe(script);
});

test.each([
  ['#!/bin/sh\n', true],
  ['#!/bin/sh\n\n  \n', true],
  ['', true],
  ['#!/bin/sh\nnpm test\n', false],
  ['# a comment is kept\n', false],
])('whether %j is empty: %j', (script, expected) => {
  expect(isEmptyScript(script)).toBe(expected);
});

test.each([
  ['#!/bin/sh\n', true],
  ['#!/usr/bin/env bash\n', true],
  ['#!/bin/zsh -e\n', true],
  ['npm test\n', true],
  ['#!/usr/bin/env python3\n', false],
  ['#!/usr/bin/env node\n', false],
  ['#!/usr/bin/fish\n', false],
])('whether %j takes lines in sh: %j', (script, expected) => {
  expect(isShellScript(script)).toBe(expected);
});
