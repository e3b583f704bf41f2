import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../../patterns/index.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { isSureEnough } from '../../../src/engine/rule.ts';
import { chunkOf } from '../../engine/scanned.ts';
import { createRepository } from '../../repository.ts';
import { applicationFiles } from './application.ts';
import { buildFiles } from './builds.ts';
import { clientFiles } from './clients.ts';
import { cloudFiles } from './clouds.ts';
import { homeFiles } from './home.ts';
import { machineFiles } from './machines.ts';
import { networkFiles } from './network.ts';
import { quietFiles } from './quiet.ts';
import { serverFiles } from './server.ts';
import { serviceFiles } from './services.ts';
import { shellFiles } from './shells.ts';
import { toolFiles } from './tools.ts';
import { webFiles } from './web.ts';

const FILES = [
  ...[...homeFiles, ...applicationFiles, ...serverFiles].map((one) => ({ ...one, path: `first/${one.path}` })),
  ...[
    ...shellFiles,
    ...toolFiles,
    ...clientFiles,
    ...serviceFiles,
    ...networkFiles,
    ...webFiles,
    ...machineFiles,
    ...buildFiles,
    ...cloudFiles,
  ],
];

const engine = createEngine({ rules: builtInRules, minConfidence: 'medium' });

const linesFound = (path: string, text: string): number[] => {
  const findings = engine(chunkOf(text, { path })).findings.filter(({ confidence }) =>
    isSureEnough(confidence, 'medium'),
  );
  const lines = findings.flatMap(({ start, end }) =>
    Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
  );
  return [...new Set(lines)];
};

describe('a repository of files that leak', () => {
  test('has enough of them', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(new Set(FILES.map(({ path }) => path)).size).toBe(FILES.length);
  });

  test.each(FILES)('$path', ({ path, text, lines }) => {
    expect(linesFound(path, text)).toEqual(expect.arrayContaining([...lines]));
  });

  test.each(quietFiles)('is quiet on what may be committed: $path', ({ path, text }) => {
    expect(linesFound(path, text)).toEqual([]);
  });

  test('is stopped at the commit, whole', () => {
    const repository = createRepository();
    for (const { path, text } of FILES) repository.write(path, text);
    const { code, stdout } = repository.keywarden(['scan', '--no-gitignore', '.', '--format', 'json']);
    expect(code).toBe(1);
    const paths = new Set(JSON.parse(stdout).findings.map(({ path }: { path: string }) => path));
    expect(FILES.filter(({ path, lines }) => lines.length > 0 && !paths.has(path)).map(({ path }) => path)).toEqual([]);
  });
});
