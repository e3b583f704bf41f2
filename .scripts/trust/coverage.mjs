// Fuzzes parsers guided by coverage: an input that reaches code that none before has reached is changed further.
// Usage: node .scripts/trust/coverage.mjs [seconds a target] [target…]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { keep, root } from '../results.mjs';
import { randomFrom } from './load/made-up.mjs';

const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** What an input of each target may look like, to begin with. */
const SEEDS = {
  engine: ['password = "abc"\n', '{"auth":"QUJD"}\n'],
  settings: ["custom:\n  - id: a\n    regex: '\\bx_[a-z]+'\nallow:\n  - paths: ['*.md']\n    reason: x\n"],
  gitleaks: [
    "[extend]\nuseDefault = true\n[[rules]]\nid = \"a\"\nregex = '''(?i)x'''\n[rules.allowlist]\npaths = ['''a''']\n",
  ],
  baselines: [`id ${'f'.repeat(32)}\naws:${'a'.repeat(32)} path="a b" expires=2027-01-31\n`],
  'detect-secrets': [
    '{"version":"1.5.0","results":{"a":[{"type":"x","hashed_secret":"aa","line_number":3,"is_secret":false}]}}',
  ],
  gitguardian: ['version: 2\nsecret:\n  ignored_matches:\n    - name: a\n      match: b\n'],
  secretlint: [
    '{"rules":[{"id":"@secretlint/secretlint-rule-pattern","options":{"allows":["a"],"patterns":[{"name":"x","pattern":"/b/i"}]}}]}',
  ],
  posix: ['(a|b[[:digit:]]){2,3}\\<x$', '[^]a-]*\\1'],
  regex: ['(?i)a(?P<n>[[:alpha:]]+)\\z', '\\Qa.\\E(?U:x+)'],
  glob: ['**/a/*.{js,ts}', '[a-c]?/\\*'],
  changes: [`:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M\0a.js\0`],
  batch: [`${'a'.repeat(40)} blob 3\nabc\n${'b'.repeat(40)} missing\n`],
  handed: [
    `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M\ta.js\n\nx missing\nx missing\nx missing\nx missing\n${'b'.repeat(40)} blob 1\na\nend\n`,
  ],
  idx: [Buffer.concat([Buffer.from('ff744f6300000002', 'hex'), Buffer.alloc(1024 + 40)])],
  midx: [
    Buffer.concat([
      Buffer.from(`4d494458010101000000000150${'4e414d'}000000000000002400000000000000000000002a`, 'hex'),
      Buffer.from('a.idx\0'),
      Buffer.alloc(20),
    ]),
  ],
  archives: [
    Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    Buffer.from('1f8b0800000000000003030000000000000000', 'hex'),
  ],
};

const [seconds = '60', ...wanted] = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(SEEDS);
const folder = mkdtempSync(join(tmpdir(), 'keywarden-coverage-'));

const built = async () => {
  const outfile = join(folder, 'targets.cjs');
  await build({
    entryPoints: [join(root, '.scripts/trust/targets.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    loader: { '.wasm': 'binary', '.txt': 'text' },
    logLevel: 'error',
  });
  return outfile;
};

/** Lines of what esbuild writes behind which a block of statements begins. */
const BLOCK = /(?:\) \{|=> \{|\belse \{|\btry \{|\bdo \{|\bfinally \{|^\s*case .*:)$/;
const NO_BLOCK = /\b(?:switch|class)\b/;

/** Has each block of a program note down that it was reached. Returns how many there are. */
const instrument = (file) => {
  let blocks = 0;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) =>
      BLOCK.test(line) && !NO_BLOCK.test(line) ? `${line} __reached[${blocks++}] ||= (__news[0] = 1);` : line,
    );
  writeFileSync(file, `const { reached: __reached, news: __news } = globalThis.coverage;\n${lines.join('\n')}`);
  return blocks;
};

/** Tells of each input whether it reached code that none before has reached. */
const startCoverage = (file) => {
  const reached = new Uint8Array(instrument(file));
  const news = new Uint8Array(1);
  globalThis.coverage = { reached, news };
  return {
    isNew: () => {
      const is = news[0] === 1;
      news[0] = 0;
      return is;
    },
    reached: () => reached.reduce((sum, one) => sum + one, 0),
  };
};

const TOKENS = [
  '\n',
  '\0',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  ':',
  '#',
  '=',
  '- ',
  '*',
  '&a',
  '\x7f',
  '\xff',
  '0',
  '-1',
  '4294967296',
  '\u202e',
  '(?i)',
  '{2,}',
];

/** Changes an input in some places; `other` is one to take pieces from. */
const changed = (input, other, random) => {
  let bytes = Buffer.from(input);
  for (let left = 1 + (random() % 4); left > 0; left--) {
    const at = bytes.length === 0 ? 0 : random() % bytes.length;
    const size = random() % 16;
    const [front, back] = [bytes.subarray(0, at), bytes.subarray(at)];
    const kind = random() % 7;
    if (kind === 0 && bytes.length > 0) bytes[at] ^= 1 << (random() % 8);
    else if (kind === 1 && bytes.length > 0) bytes[at] = random() % 256;
    else if (kind === 2) bytes = Buffer.concat([front, back.subarray(size)]);
    else if (kind === 3) bytes = Buffer.concat([front, Buffer.from(TOKENS[random() % TOKENS.length], 'latin1'), back]);
    else if (kind === 4) bytes = Buffer.concat([front, back.subarray(0, size), back]);
    else if (kind === 5)
      bytes = Buffer.concat([front, other.subarray(random() % (other.length + 1)).subarray(0, 64), back]);
    else bytes = Buffer.concat([front, Buffer.alloc(size, random() % 256), back]);
  }
  return bytes.subarray(0, 4096);
};

const SLOW = 2000;

/** Runs one target; returns how many inputs it tried, and which of them are at fault. */
const fuzz = async ({ attempt }, name, { isNew, reached }) => {
  const random = randomFrom(SEED);
  const corpus = SEEDS[name].map((seed) => Buffer.from(seed));
  const faults = [];
  let count = 0;
  isNew();
  const before = reached();
  for (const end = Date.now() + seconds * 1000; Date.now() < end && faults.length < 5; count++) {
    // Newer inputs reach what is rarer.
    const at =
      random() % 2 === 0 ? corpus.length - 1 - (random() % Math.min(8, corpus.length)) : random() % corpus.length;
    const input =
      count < SEEDS[name].length ? corpus[count] : changed(corpus[at], corpus[random() % corpus.length], random);
    const begin = Date.now();
    try {
      await attempt(name, input);
    } catch (thrown) {
      faults.push({ input, what: thrown.stack });
    }
    if (Date.now() - begin > SLOW) faults.push({ input, what: `it took ${Date.now() - begin} ms` });
    if (isNew()) corpus.push(input);
  }
  return { name, count, kept: corpus.length, covered: reached() - before, faults };
};

try {
  const file = await built();
  const coverage = startCoverage(file);
  const targets = createRequire(import.meta.url)(file);
  const results = [];
  for (const name of names) {
    const result = await fuzz(targets, name, coverage);
    results.push(result);
    process.stdout.write(
      `${name}: ${result.count} inputs, ${result.kept} kept, ${result.covered} new blocks, ${result.faults.length} faults\n`,
    );
    for (const { input, what } of result.faults)
      process.stderr.write(`${JSON.stringify(input.toString('latin1'))}\n${what}\n`);
    if (result.faults.length > 0) process.exitCode = 1;
  }
  const total = results.reduce((sum, { count }) => sum + count, 0);
  if (process.exitCode !== 1 && wanted.length === 0)
    keep('fuzz-coverage', [
      `${total.toLocaleString('en')} inputs, ${seconds} s a target, seed ${SEED}, no fault found:`,
      ...results.map(
        ({ name, count, kept, covered }) =>
          `${count.toLocaleString('en').padStart(10)}  ${name}: ${covered} blocks of code reached, ${kept} inputs that each reached new ones`,
      ),
    ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
