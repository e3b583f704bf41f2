import { expect, test } from 'vitest';
import { builtInRules, type RuleId } from '../../patterns/index.ts';
import { atAnyPath } from '../../src/engine/any-path.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { scanReport } from '../cli/report.ts';
import { chunkOf } from '../engine/scanned.ts';
import { examples } from '../patterns/all.ts';
import { contentOf } from '../patterns/examples.ts';
import { madeUp } from '../patterns/made-up.ts';
import { createRepository } from '../repository.ts';

const NPMRC = `registry=https://registry.example.org/\n_auth=${madeUp('base64', 28)}\n`;

test('history: a rule that goes by the path finds what the scan of files finds', () => {
  const repository = createRepository();
  const commit = repository.commit({ '.npmrc': NPMRC, 'deep/.npmrc': `# other\n${NPMRC}`, 'notes.txt': `#\n${NPMRC}` });
  const placesOf = (...args: readonly string[]) =>
    scanReport(repository, args)
      .findings.filter(({ rule }) => rule === 'npmrc-credential')
      // A history tells a secret once, with the other places where it stands.
      .flatMap(({ path, line, rule, places = [] }) =>
        [{ path, line }, ...places].map((at) => `${at.path}:${at.line} ${rule}`),
      );
  const expected = ['.npmrc:2 npmrc-credential', 'deep/.npmrc:3 npmrc-credential'];
  expect(placesOf().sort()).toEqual(expected);
  expect(placesOf('--history').sort()).toEqual(expected);
  const commits = scanReport(repository, ['--history']).findings.map((finding) => finding.commit);
  expect(new Set(commits)).toEqual(new Set([commit]));
});

test.each(builtInRules.map((rule): [RuleId, Rule] => [rule.id, rule]))(
  '%s suspects, before paths are known, all that it finds at a path',
  (id, rule) => {
    const suspecting = createEngine({ rules: [atAnyPath(rule)] });
    for (const { text, secret } of examples[id].found) {
      const { findings } = suspecting(chunkOf(contentOf(examples[id], text), { path: '' }));
      expect(findings.map((finding) => finding.secret.reveal())).toContain(secret);
    }
  },
);
