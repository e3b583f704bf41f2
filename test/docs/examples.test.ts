import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsShape } from '../../src/config/settings-shape.ts';
import { githubJob, pushPayload } from '../ci/events.ts';
import { run } from '../run.ts';
import { type Block, blocks, PAGES, ROOT } from './blocks.ts';
import { place, runShell } from './place.ts';

const named = (found: readonly Block[]) => found.map((block) => [block.name, block] as const);

/** An example that finds something ends with 1, and is right to. */
const FINDS = { FOUND_IS_GOOD: '1' };

const SETTINGS = new Set(Object.keys(settingsShape.keys));

const isSettings = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => SETTINGS.has(key));

/** All texts in a value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.skipIf(process.platform === 'win32')('commands', () => {
  test.each(PAGES.filter((page) => blocks([page], 'sh').length > 0))('%s', { timeout: 300_000 }, (page) => {
    const repository = place();
    for (const { name, text } of blocks([page], 'sh')) {
      const { code, stdout, stderr } = runShell(repository, text, FINDS);
      expect([name, code], stdout + stderr).toEqual([name, 0]);
    }
  });
});

describe('YAML', () => {
  const all = named(blocks([...PAGES, 'README.md'], 'yaml'));
  const settings = all.filter(([, { text }]) => isSettings(parse(text)));

  test.each(all)('%s can be read', (_, { text }) => {
    expect(typeof parse(text)).toBe('object');
  });

  test.each(settings.filter(([, { text }]) => parse(text).extends === undefined))(
    '%s: settings that hold',
    (_, { text }) => {
      const repository = place();
      repository.write('settings.yaml', text);
      const { code, stderr } = repository.keywarden(['scan', '--config', 'settings.yaml', 'a.txt']);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  const jobs = all.filter(([, { text }]) => !isSettings(parse(text)));
  const commands = jobs.flatMap(([name, { text }]) =>
    textsIn(parse(text))
      .filter((line) => /^npx .*keywarden /.test(line))
      .map((line) => [name, line] as const),
  );

  test('there are commands to try', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.skipIf(process.platform === 'win32').each(commands)('%s: %s', (_, line) => {
    const repository = place();
    const [base, head] = [repository.git('rev-parse', 'HEAD~1'), repository.head()];
    const env = { ...githubJob('push', pushPayload('refs/heads/main', base, head)), BASE: base, HEAD: head };
    const { code, stdout, stderr } = runShell(repository, line, env);
    expect(code, stdout + stderr).toBe(1);
    expect(stdout + stderr).toContain('src/leak.js');
  });
});

describe('programs', () => {
  const folder = mkdtempSync(join(ROOT, '.docs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const programs = named(blocks([...PAGES, 'README.md'], 'ts', 'js'));

  test('have the right types', () => {
    const typed = programs.filter(([, { language }]) => language === 'ts');
    const files = typed.map(([, { text }], index) => {
      writeFileSync(join(folder, `${index}.ts`), text);
      return `${index}.ts`;
    });
    const paths = { keywarden: [join(ROOT, 'dist/types/src/index.d.ts')] };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: { paths }, files, include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { code, stdout } = run(process.execPath, [tsc, '-p', folder], { cwd: ROOT, env: process.env });
    expect([code, stdout]).toEqual([0, '']);
    expect(typed.length).toBeGreaterThanOrEqual(3);
  });

  test.each(programs)('%s runs', async (_, { language, text }) => {
    const repository = place();
    const { code: script } = await transform(text, { loader: language === 'ts' ? 'ts' : 'js' });
    const api = pathToFileURL(join(ROOT, 'dist/index.js')).href;
    repository.write('example.mjs', script.replaceAll(/(["'])keywarden\1/g, JSON.stringify(api)));
    const { code, stderr } = run(process.execPath, ['example.mjs'], { cwd: repository.path, env: repository.env });
    expect([code, stderr.includes('Error')], stderr).toEqual([0, false]);
  });
});
