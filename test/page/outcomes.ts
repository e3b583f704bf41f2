import { builtInRules } from '../../patterns/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { Secret } from '../../src/engine/secret.ts';
import type { Outcome, ScanFinding } from '../../src/scan/outcome.ts';
import { madeUp } from '../patterns/made-up.ts';
import { findingOf, foundOutcome } from '../report/outcomes.ts';

const AUTHORS = [
  'Ada Lovelace',
  'Grace Hopper',
  'Linus Pauling',
  'Mary Shelley',
  'Niklaus Wirth',
  'Renée Zoë',
  'Ken T.',
];
const FOLDERS = ['src/api', 'src/web/pages', 'infra/terraform', 'deploy', 'docs/examples', 'test/fixtures', 'scripts'];
const FILES = ['config.ts', 'settings.ini', 'main.tf', '.env', 'deploy.yaml', 'notebook.ipynb', 'README.md'];

const IDS = ['aws-access-key-id', 'github-token', 'stripe-secret-key', 'slack-token', 'private-key', 'npm-token'];
const ALL: readonly Rule[] = builtInRules;
const rules = IDS.flatMap((id) => ALL.find((rule) => rule.id === id) ?? []);
const RULES: readonly Rule[] = [...rules, ...ALL.slice(40, 40 + 9 - rules.length)];

/** A number that looks random and is the same in every run; low numbers are likelier. */
const chosen = (seed: number, below: number): number => {
  const digits = Number.parseInt(madeUp('digits', 6, seed), 10) / 1_000_000;
  return Math.floor(digits * digits * below);
};

const DAY = 86_400_000;

const made = (index: number): ScanFinding => {
  const rule = RULES[chosen(index + 1, RULES.length)]!;
  const author = AUTHORS[chosen(index + 7, AUTHORS.length)]!;
  const folder = FOLDERS[chosen(index + 13, FOLDERS.length)]!;
  const file = FILES[chosen(index + 29, FILES.length)]!;
  const commit = madeUp('hex', 40, index + 1);
  const date = new Date(Date.UTC(2026, 9, 30) - chosen(index + 3, 1500) * DAY).toISOString();
  const today = chosen(index + 17, 10);
  return findingOf({
    rule:
      index % 11 === 3
        ? { ...rule, id: `${rule.id}-b`, description: `${rule.description} (weak)`, severity: 'warn' }
        : rule,
    secret: new Secret(madeUp('base62', 32, index + 1)),
    start: { line: 1 + chosen(index + 5, 900), column: 11 },
    place: { path: `${folder}/${file}`, commit },
    introduced: {
      commit,
      author,
      email: `${author.split(' ')[0]!.toLowerCase()}@example.org`,
      date,
      subject: `Add ${file} for the ${folder.split('/')[0]} team`,
    },
    inHead: today < 4,
    ...(today === 9 ? { reachable: false } : {}),
    ...(index % 5 === 0
      ? { places: [{ place: { kind: 'file', path: `old/${file}` }, start: { line: 4, column: 1 } }] }
      : {}),
  });
};

/** A history with so many findings. */
export const manyFindings = (count: number): Outcome => ({
  ...foundOutcome(...Array.from({ length: count }, (_, index) => made(index))),
  scanned: { unit: 'object', count: 48_211, bytes: 812_000_000 },
  allowed: [{ finding: findingOf(), allowance: { kind: 'inline', by: 'keywarden:allow' } }],
});
