import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/git/pack/format.ts';
import { readMultiPackIndex } from '../../src/git/pack/multi-pack-index.ts';
import { readPackIndex } from '../../src/git/pack/pack-index.ts';
import { places, type Report, scanReport } from '../cli/report.ts';
import { keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository } from '../repository.ts';
import { deltaSize, type MadeEntry, madeUpId, makePack } from './made-pack.ts';

const scanned = (repository: Repository): Report => scanReport(repository, ['--history', '--no-cache']);

const packed = (): Repository => {
  const repository = createRepository();
  for (let n = 0; n < 12; n++)
    repository.commit({ 'f.txt': `${'some text\n'.repeat(80 + n)}${n === 5 ? keyLine() : ''}` });
  repository.git('gc', '--quiet');
  return repository;
};

describe('indexes of every kind', () => {
  const indexedAnew = (version: string): Repository => {
    const repository = packed();
    const folder = repository.at('.git/objects/pack');
    const name = readdirSync(folder).find((file) => file.endsWith('.pack'))!;
    for (const file of readdirSync(folder).filter((other) => other !== name))
      rmSync(join(folder, file), { force: true });
    repository.git('index-pack', `--index-version=${version}`, join(folder, name));
    return repository;
  };

  test.each([
    ['version 1', '1'],
    ['version 2', '2'],
    ['version 2, with offsets of 64 bits as packs beyond 2 GiB have them', '2,0x40'],
  ])('%s', (_, version) => {
    const report = scanned(indexedAnew(version));
    expect(places(report)).toEqual(['f.txt:86']);
    expect(report.problems).toEqual([]);
  });
});

describe('an index over several packs', () => {
  const several = (...options: readonly string[]): Repository => {
    const repository = createRepository(...options);
    for (let n = 0; n < 4; n++) {
      repository.commit({ [`f${n}.txt`]: `${'some text\n'.repeat(5)}${keyLine(n + 1)}` });
      repository.git('repack', '-dq');
    }
    repository.git('multi-pack-index', 'write');
    return repository;
  };
  const withoutIndexes = (repository: Repository): void => {
    const folder = repository.at('.git/objects/pack');
    for (const name of readdirSync(folder)) if (name.endsWith('.idx')) rmSync(join(folder, name), { force: true });
  };
  const all = ['f0.txt:6', 'f1.txt:6', 'f2.txt:6', 'f3.txt:6'];

  test.each([['sha1'], ['sha256']] as const)('says what each of them says (%s)', (hash) => {
    const folder = several(`--object-format=${hash}`).at('.git/objects/pack');
    const format = formatOf(hash);
    const read = readMultiPackIndex(folder, format)!;
    const names = readdirSync(folder).filter((name) => name.endsWith('.idx'));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const own = readPackIndex(join(folder, name), format);
      const { ids, ...others } = read.indexOf(name.slice(0, -4), own.packChecksum)!;
      expect({ ...others, ids: Buffer.from(ids) }).toEqual({ ...own, ids: Buffer.from(own.ids) });
    }
    expect(read.indexOf('pack-of-another', '')).toBe(undefined);
  });

  test('alone is not enough for git to say where things stand, and so the scan is not called clean', () => {
    const repository = several();
    withoutIndexes(repository);
    const report = scanned(repository);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join()).toContain('not all commits can be read');
  });

  test('is named when it is damaged, and each pack is read by its own', () => {
    const repository = several();
    const file = repository.at('.git/objects/pack/multi-pack-index');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    rmSync(file, { force: true });
    writeFileSync(file, bytes);
    const report = scanned(repository);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join()).toContain('multi-pack-index cannot be read');
    expect(places(report)).toEqual(all);
  });
});

describe('packs that git would not write: what cannot be read is named, and the rest is scanned', () => {
  const withPack = (entries: readonly MadeEntry[]): Report => {
    const repository = packed();
    const { pack, idx, name } = makePack(entries);
    const file = repository.at(`.git/objects/pack/pack-${name}`);
    writeFileSync(`${file}.pack`, pack);
    writeFileSync(`${file}.idx`, idx);
    return scanned(repository);
  };

  const copyOf = (baseSize: number, size: number, base: string, label: string): MadeEntry => {
    // One copy instruction: 1 byte from the start of the base.
    const content = Uint8Array.from([...deltaSize(baseSize), ...deltaSize(size), 0x90, 1]);
    return { id: madeUpId(label), type: 'ref delta', size: content.length, content, base };
  };

  const blob = (label: string, content: string, size = content.length): MadeEntry => ({
    id: madeUpId(label),
    type: 'blob',
    size,
    content: Buffer.from(content),
  });

  /** A copy of one byte from so far behind the beginning that, with its size, 32 bits do not hold it. */
  const copyFromBeyond = (label: string): MadeEntry => {
    const content = Uint8Array.from([...deltaSize(9), ...deltaSize(1), 0xbf, 0xff, 0xff, 0xff, 0xff, 1, 0]);
    return { id: madeUpId(label), type: 'ref delta', size: content.length, content, base: madeUpId('b') };
  };

  test('--profile names what went through git, and why', () => {
    const repository = packed();
    const { pack, idx, name } = makePack([copyOf(9, 1, madeUpId('nowhere'), 'a')]);
    const file = repository.at(`.git/objects/pack/pack-${name}`);
    writeFileSync(`${file}.pack`, pack);
    writeFileSync(`${file}.idx`, idx);
    const { stderr } = repository.keywarden(['scan', '--history', '--no-cache', '--profile']);
    expect(stderr).toMatch(/^through git: 1 objects, 0 bytes: based on objects that are not in their pack$/m);
    expect(stderr).toMatch(/^aws-access-key-id +[\d.]+ /m);
  });

  test.each<[string, MadeEntry[], string]>([
    ['a delta that copies from beyond its base', [blob('b', 'a base!!!'), copyFromBeyond('a')], 'a'],
    ['deltas in a circle', [copyOf(9, 1, madeUpId('b'), 'a'), copyOf(9, 1, madeUpId('a'), 'b')], 'a'],
    ['a delta of itself', [copyOf(9, 1, madeUpId('a'), 'a')], 'a'],
    ['a delta whose base is nowhere', [copyOf(9, 1, madeUpId('nowhere'), 'a')], 'a'],
    ['a delta that promises a terabyte', [blob('b', 'a base!!!'), copyOf(9, 2 ** 40, madeUpId('b'), 'a')], 'a'],
    ['a delta of a base of another size', [blob('b', 'a base!!!'), copyOf(700, 1, madeUpId('b'), 'a')], 'a'],
    ['a content larger than its header says', [blob('a', 'x'.repeat(1 << 22), 10)], 'a'],
    ['a content smaller than its header says', [blob('a', 'little', 1 << 20)], 'a'],
    ['a header that promises a terabyte', [blob('a', 'little', 2 ** 40)], 'a'],
  ])('%s', (_, entries, label) => {
    const report = withPack(entries);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join('\n')).toContain(madeUpId(label));
    expect(places(report)).toEqual(['f.txt:86']);
  });
});

describe('packs that are made to take long', () => {
  const MANY = 50_000;
  const withMany = (entries: readonly MadeEntry[], options: Parameters<typeof scanReport>[2] = {}): Report => {
    const repository = packed();
    const { pack, idx, name } = makePack(entries);
    writeFileSync(repository.at(`.git/objects/pack/pack-${name}.pack`), pack);
    writeFileSync(repository.at(`.git/objects/pack/pack-${name}.idx`), idx);
    return scanReport(repository, ['--history', '--no-cache'], options);
  };
  const delta = (label: string, base: string, size = 9): MadeEntry => {
    const content = Uint8Array.from([...deltaSize(size), ...deltaSize(size), 0x90, size]);
    return { id: madeUpId(label), type: 'ref delta', size: content.length, content, base: madeUpId(base) };
  };

  test('many deltas of each other, in a circle: named, and soon', () => {
    const circle = Array.from({ length: MANY }, (_, n) => delta(String(n), String((n + 1) % MANY)));
    const report = withMany(circle);
    expect(report.status).toBe('failed');
    expect(places(report)).toEqual(['f.txt:86']);
  });

  test('deltas that each hold their base sixteen times, a gigabyte in the end: looked at or named, in bounded memory', {
    timeout: 240_000,
  }, () => {
    const MOST = 0xffffff;
    const sizes = [1 << 16, 1 << 20, 1 << 24, 1 << 28, 1 << 30];
    const copiesOf = (size: number): number[] => {
      const copies: number[] = [];
      for (let at = 0; at < size; at += MOST) {
        const many = Math.min(MOST, size - at);
        const bytes = (value: number, count: number) =>
          Array.from({ length: count }, (_, n) => (value >>> (8 * n)) & 0xff);
        copies.push(0xff, ...bytes(at, 4), ...bytes(many, 3));
      }
      return copies;
    };
    const entries = sizes.map((size, level): MadeEntry => {
      const id = madeUpId(`level ${level}`);
      if (level === 0) return { id, type: 'blob', size, content: Buffer.alloc(size, 'word ') };
      const base = sizes[level - 1]!;
      const turns = Array.from({ length: size / base }, () => copiesOf(base)).flat();
      const content = Uint8Array.from([...deltaSize(base), ...deltaSize(size), ...turns]);
      return { id, type: 'ref delta', size: content.length, content, base: madeUpId(`level ${level - 1}`) };
    });
    const folder = createFolder();
    const peak = folder.at('peak');
    // What resourceUsage() tells of a process counts the memory of the one that started it, too.
    const most = `Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1])`;
    const told = process.platform === 'linux' ? most : 'process.resourceUsage().maxRSS';
    const say = `const fs = require('node:fs'); process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, String(${told})))`;
    folder.write('say.cjs', say);
    const report = withMany(entries, { env: { NODE_OPTIONS: `--require ${folder.at('say.cjs')}` } });
    expect(places(report)).toEqual(['f.txt:86']);
    expect(report.status === 'failed' || report.scanned.bytes > 1 << 30).toBe(true);
    // Kilobytes.
    expect(Number(folder.read('peak'))).toBeLessThan(768 * 1024);
  });

  test('a chain of deltas as long as none of git', () => {
    const base: MadeEntry = { id: madeUpId('0'), type: 'blob', size: 9, content: Buffer.from('a base!!!') };
    const chain = Array.from({ length: MANY }, (_, n) => delta(String(n + 1), String(n)));
    const report = withMany([base, ...chain]);
    expect(report.problems).toEqual([]);
    expect(places(report)).toEqual(['f.txt:86']);
  });
});

describe('what changes while it is read', () => {
  test('a repack that runs beside the scan takes nothing away from it', () => {
    const repository = packed();
    const [node, program] = [process.execPath, join(import.meta.dirname, '../../dist/bin.cjs')];
    for (let time = 0; time < 3; time++) {
      repository.commit({ [`g${time}.txt`]: 'more text\n'.repeat(50 + time) });
      const both = `git repack -adfq --depth=${time + 1} & "$0" "$1" scan --history --no-cache --format json; wait`;
      const { stdout } = spawnSync('sh', ['-c', both, node, program], {
        cwd: repository.path,
        env: repository.env,
        encoding: 'utf8',
      });
      const report: Report = JSON.parse(stdout);
      expect(report.problems).toEqual([]);
      expect(places(report)).toEqual(['f.txt:86']);
    }
  });

  test('objects that are in a folder nobody may list are missed by name', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(), 'b.js': 'clean\n' });
    const folder = repository.at(`.git/objects/${repository.git('rev-parse', ':b.js').slice(0, 2)}`);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
    const report = scanned(repository);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join('\n')).toContain(folder);
    expect(places(report)).toEqual(['a.js:1']);
  });
});
