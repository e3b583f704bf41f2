// Makes src/engine/generic/letters-table.ts: how likely each letter is behind two others in the words and identifiers of
// real source code. Usage: node .scripts/generic/letters.mjs TREE... (checkouts of public repositories, the more and the
// more different the better; words that fewer than two of them use do not count).
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsOf, treesOf } from './trees.mjs';

const LETTERS = '_abcdefghijklmnopqrstuvwxyz';
const SIZE = LETTERS.length;
/** What people type when they want something to stand there. */
const TYPED = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty', 'asdf', 'zxcv', 'abcdefghijklmnopqrstuvwxyz', 'abcdef'];
const TYPED_WEIGHT = 12;
const LONGEST = 24;

const wordsOf = (text) => {
  const words = [];
  for (const [run] of text.matchAll(/[A-Za-z]{2,60}/g)) {
    words.push(run.toLowerCase());
    const parts = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
    if (parts.length > 1) words.push(...parts.map((part) => part.toLowerCase()));
  }
  return words;
};

/** How often each word stands in the trees, of those that at least two trees use. */
const countWords = (trees) => {
  const all = new Map();
  trees.forEach(({ name, folder }, tree) => {
    process.stderr.write(`${name}\n`);
    for (const { bytes } of textsOf(folder)) {
      for (const word of wordsOf(bytes.toString('latin1'))) {
        if (word.length > LONGEST) continue;
        const known = all.get(word);
        if (known === undefined) all.set(word, { count: 1, first: tree, shared: false });
        else {
          known.count++;
          known.shared ||= known.first !== tree;
        }
      }
    }
  });
  return [...all].filter(([, { shared }]) => shared).map(([word, { count }]) => [word, Math.log2(1 + count)]);
};

const at = (a, b, c) => (a * SIZE + b) * SIZE + c;

const countTrigrams = (words) => {
  const counts = new Float64Array(SIZE ** 3);
  for (const [word, weight] of words) {
    const codes = [0, 0, ...[...word].map((letter) => LETTERS.indexOf(letter)), 0];
    for (let i = 2; i < codes.length; i++) counts[at(codes[i - 2], codes[i - 1], codes[i])] += weight;
  }
  return counts;
};

/** Probabilities, smoothed by what is known of the last letter alone (Witten and Bell, 1991). */
const likelihoods = (counts) => {
  const table = new Float64Array(SIZE ** 3);
  const two = new Float64Array(SIZE ** 2);
  const one = new Float64Array(SIZE);
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < SIZE; b++)
      for (let c = 0; c < SIZE; c++) {
        two[b * SIZE + c] += counts[at(a, b, c)];
        one[c] += counts[at(a, b, c)];
      }
  const total = one.reduce((sum, count) => sum + count, 0);
  const smooth = (count, sum, kinds, less) => (count + kinds * less) / (sum + kinds);
  for (let b = 0; b < SIZE; b++) {
    const row = two.subarray(b * SIZE, (b + 1) * SIZE);
    const rowSum = row.reduce((sum, count) => sum + count, 0);
    const rowKinds = row.filter((count) => count > 0).length + 1;
    for (let a = 0; a < SIZE; a++) {
      const cells = counts.subarray(at(a, b, 0), at(a, b, 0) + SIZE);
      const sum = cells.reduce((all, count) => all + count, 0);
      const kinds = 3 * (cells.filter((count) => count > 0).length + 1);
      for (let c = 0; c < SIZE; c++)
        table[at(a, b, c)] = smooth(
          cells[c],
          sum,
          kinds,
          smooth(row[c], rowSum, rowKinds, (one[c] + 1) / (total + SIZE)),
        );
    }
  }
  return table;
};

/** One printable character a cell, without quotes and backslashes: quarters of bits of surprise. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const encode = (likelihood) => ALPHABET[Math.min(ALPHABET.length - 1, Math.round(-4 * Math.log2(likelihood)))];

const words = countWords(treesOf(process.argv.slice(2)));
process.stderr.write(`${words.length} words\n`);
for (const word of TYPED) words.push([word, TYPED_WEIGHT]);
const table = likelihoods(countTrigrams(words));
const rows = Array.from({ length: SIZE ** 2 }, (_, row) =>
  Array.from(table.subarray(row * SIZE, (row + 1) * SIZE), encode).join(''),
);
const lines = Array.from(
  { length: Math.ceil(rows.length / 4) },
  (_, i) => `  ${rows.slice(4 * i, 4 * i + 4).join('')}`,
);
const target = join(dirname(fileURLToPath(import.meta.url)), '../../src/engine/generic/letters-table.ts');
writeFileSync(
  target,
  `// Made by .scripts/generic/letters.mjs.

/**
 * For each three letters (\`_\` is the edge of a word, then a to z), how surprising the third is behind the other two in the
 * words and identifiers of source code, in quarters of bits: one character of base64 a number.
 */
export const LETTERS = \`
${lines.join('\n')}
\`.replace(/\\s/g, '');
`,
);
