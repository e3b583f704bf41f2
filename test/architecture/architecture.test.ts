import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideDoors, cycles, DOORS, doorName, ROWS, uphill } from './layers.ts';
import { type FunctionSize, sourceFile, sourceFiles } from './source.ts';

const files = sourceFiles();

const middle = (numbers: readonly number[], share = 0.5): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

/** AssemblyScript without its run-time library has numbers only: no objects to hand several of them on in. */
const withObjects = ({ file }: FunctionSize): boolean => !file.startsWith('src/kernel/assembly/');

const nameOf = ({ file, line, lines, parameters }: FunctionSize): string =>
  `${file}:${line} (${lines} lines, ${parameters} parameters)`;

describe('the rows', () => {
  test('imports run downhill', () => {
    expect(uphill(files)).toEqual([]);
  });

  test('imports do not run in circles', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('each package has one door, which is in use', () => {
    expect(besideDoors(files)).toEqual([]);
    const used = new Set(files.flatMap(({ packages }) => packages.map(doorName)));
    expect(Object.keys(DOORS).filter((name) => !used.has(name))).toEqual([]);
  });

  test('the engine knows nothing outside the language', () => {
    expect(files.filter(({ path }) => path.startsWith('src/engine/')).flatMap(({ packages }) => packages)).toEqual([]);
  });

  test('only the rim ends the process', () => {
    expect(files.filter(({ text }) => /process\.exit\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('are drawn in src/README.md', () => {
    const picture = readFileSync(join(import.meta.dirname, '../../src/README.md'), 'utf8');
    const rooms = ROWS.flat().filter((room) => files.some(({ path }) => path === room || path.startsWith(`${room}/`)));
    expect(rooms.filter((room) => !picture.includes(room.replace(/^src\//, '')))).toEqual([]);
  });
});

describe('sizes', () => {
  test('files are small', () => {
    expect(middle(files.map(({ lines }) => lines))).toBeLessThanOrEqual(75);
    expect(files.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([]);
  });

  test('functions are short', () => {
    const functions = files.flatMap((file) => file.functions);
    expect(functions.length).toBeGreaterThan(300);
    expect(
      middle(
        functions.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(26);
    expect(
      functions
        .filter(({ lines }) => lines > 60)
        .filter(withObjects)
        .map(nameOf),
    ).toEqual([]);
  });

  test('functions take few parameters', () => {
    const functions = files.flatMap((file) => file.functions).filter(withObjects);
    expect(functions.filter(({ parameters }) => parameters > 4).map(nameOf)).toEqual([]);
    expect(
      middle(
        functions.map(({ parameters }) => parameters),
        0.99,
      ),
    ).toBeLessThanOrEqual(3);
  });

  test('nothing is any', () => {
    expect(files.flatMap(({ path, anys }) => anys.map((line) => `${path}:${line}`))).toEqual([]);
  });
});

describe('the checks see', () => {
  const bad = [
    sourceFile('src/engine/a.ts', "import type { B } from '../git/b.ts';\nexport const a = (x: any): B => x;\n"),
    sourceFile('src/git/b.ts', "export { c } from './c.ts';\nimport { spawn } from 'node:child_process';\n"),
    sourceFile('src/git/c.ts', "const b = () => import('./b.ts');\nimport 'left-pad';\n"),
    sourceFile('src/source/d.ts', "import '../config/e.ts';\n"),
    sourceFile('src/elsewhere/f.ts', ''),
  ];

  test('imports uphill, to neighbours, and files in no row', () => {
    expect(uphill(bad)).toEqual([
      'src/engine/a.ts imports src/git/b.ts',
      'src/source/d.ts imports src/config/e.ts',
      'src/elsewhere/f.ts is in no row',
    ]);
  });

  test('circles', () => {
    expect(cycles(bad)).toEqual(['src/git/b.ts -> src/git/c.ts -> src/git/b.ts']);
  });

  test('packages beside their door, or without one', () => {
    expect(besideDoors(bad)).toEqual(['src/git/b.ts imports node:child_process', 'src/git/c.ts imports left-pad']);
  });

  test('sizes', () => {
    expect(bad[0]).toMatchObject({ anys: [2], functions: [{ line: 2, lines: 1, parameters: 1 }] });
  });
});
