import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileRegex } from '../../src/config/regex.ts';
import { createLineSearch } from '../../src/engine/posix/line-search.ts';
import { javaScriptSource, posixPattern } from '../../src/engine/posix/pattern.ts';
import { costOf } from '../../src/regex/linear.ts';
import { beyondRe2 } from '../../src/regex/print-re2.ts';
import { linear } from '../../src/regex/re2.ts';
import { treeOf } from '../../src/regex/read.ts';
import { canBeEmpty, treesIn } from '../../src/regex/tree.ts';
import { isAmbiguous } from '../engine/posix/ambiguous.ts';
import { byGrep, grepVersion } from '../engine/posix/by-grep.ts';
import { content, createChooser, expression } from '../engine/posix/made-up.ts';
import { SEED } from '../properties.ts';
import { temporaryFolderFor } from './folder.ts';
import { counted, LIMIT, RUNS } from './runs.ts';

const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;

const LINES = 200;

describe.skipIf(!grepVersion.includes('GNU grep'))('POSIX patterns, of which grep is asked', () => {
  const cases = Math.max(20, Math.ceil(RUNS / 60));
  test.each([
    ['as whole words', true],
    ['anywhere', false],
  ])(
    '%s',
    (_, words) => {
      const chooser = createChooser(SEED);
      let lines = 0;
      for (let run = 0; run < cases; run++) {
        // Shallow ones also run translated to JavaScript, which would take deeper repetitions for ever.
        const depth = run % 2 === 0 ? 1 : 2;
        const pattern = expression(chooser, depth);
        let bytes = Buffer.alloc(0);
        while (bytes.toString('latin1').split('\n').length < LINES)
          bytes = Buffer.concat([bytes, content(chooser), Buffer.from('\n')]);
        if (isAmbiguous(pattern, words)) continue;
        const expected = byGrep(pattern, bytes, words);
        if (expected === undefined) continue;
        const shown = JSON.stringify({ run, pattern });
        const ours = posixPattern(pattern, { words });
        expect(
          createLineSearch([ours])(bytes).map(({ number }) => number),
          shown,
        ).toEqual(expected);
        const all = bytes.toString('latin1').split('\n').slice(0, -1);
        lines += all.length;
        if (words || depth > 1) continue;
        const regex = new RegExp(javaScriptSource(ours));
        expect(
          all.flatMap((line, index) => (regex.test(line) ? [index + 1] : [])),
          shown,
        ).toEqual(expected);
      }
      counted(lines);
    },
    LIMIT,
  );
});

/** Reads lines of JSON, a pattern and texts; says of each text where the first match stands, with its groups. */
const GO = `package main

import (
	"bufio"
	"encoding/json"
	"os"
	"regexp"
)

type asked struct {
	Pattern string
	Texts   []string
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<26)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		var one asked
		if err := json.Unmarshal(in.Bytes(), &one); err != nil {
			panic(err)
		}
		var answer [][]int
		if regex, err := regexp.Compile(one.Pattern); err == nil {
			answer = [][]int{}
			for _, text := range one.Texts {
				found := regex.FindStringSubmatchIndex(text)
				if found == nil {
					found = []int{}
				}
				answer = append(answer, found)
			}
		}
		said, _ := json.Marshal(answer)
		out.Write(said)
		out.WriteByte('\\n')
	}
}
`;

const SETS = [
  'a',
  'b',
  'B',
  '-',
  ' ',
  '[ab]',
  '[^a]',
  '.',
  '\\w',
  '\\W',
  '\\s',
  '\\d',
  '[[:alpha:]]',
  '[[:^digit:]]',
  '[[:word:]-]',
  '\\n',
  '\\x41',
  '\\x{42}',
  '\\Qa.\\E',
  '[\\w.-]',
  '[^\\s]',
  '\\pL',
  '[^\\W_]',
  '\\t',
  '\\-',
  '\\.',
  '[a\\]]',
  '[]a]',
  '[!-Z]',
  '[\\x61-\\x62]',
  '\\x61',
  '\\x{61}',
  '\\102',
  '[\\x{61}-]',
  '\\011',
  'k',
  'S',
];
const TIMES = ['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '*?', '+?', '??', '{1,3}?', '{,2}'];
const FLAGS = ['(?i)', '(?s)', '(?m)', '(?U)', '(?is)', '(?i-s)', '(?-i)', ''];
const OPENS = ['(', '(?:', '(?P<n>', '(?i:', '(?s:', '(?i-s:', '(?U:', '(?m:'];
const ZERO_WIDTH = ['\\b', '\\B', '^', '$', '\\A', '\\z'];

/** Patterns as they are written for Go, as those of gitleaks are. */
const goPattern = fc.letrec<{ whole: string; part: string }>((tie) => ({
  whole: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...SETS),
    fc.constantFrom(...ZERO_WIDTH, ...FLAGS),
    fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...TIMES)).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom(...OPENS), tie('whole'), fc.constantFrom('', ...TIMES))
      .map(([open, whole, times]) => `${open}${whole})${times}`),
    fc.tuple(tie('whole'), tie('whole')).map(([a, b]) => `(?:${a}|${b})`),
  ),
})).whole;

const TEXTS = 8;
const goTexts = fc.array(
  fc.array(fc.constantFrom(...'aabbAB-- .\n_19k]\t'), { maxLength: 12 }).map((letters) => letters.join('')),
  { minLength: TEXTS, maxLength: TEXTS },
);

describe.skipIf(!has('go', 'version'))('patterns for RE2, of which Go is asked', () => {
  const { folder, remove } = temporaryFolderFor('keywarden-go-');
  const program = join(folder, 'ask');
  afterAll(remove);
  beforeAll(() => {
    writeFileSync(join(folder, 'main.go'), GO);
    const env = { ...process.env, GO111MODULE: 'off', GOFLAGS: '', CGO_ENABLED: '0' };
    const { status, stderr } = spawnSync('go', ['build', '-o', program, 'main.go'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`go build: ${stderr}`);
  }, 300_000);

  /** Patterns of which both know something, with texts and where Go finds the first match in each. */
  const answered = (count: number) => {
    const asked = fc.sample(fc.tuple(goPattern, goTexts), { numRuns: count, seed: SEED });
    const input = asked.map(([Pattern, Texts]) => `${JSON.stringify({ Pattern, Texts })}\n`).join('');
    const answers = spawnSync(program, { input, maxBuffer: 1e9 }).stdout.toString().trimEnd().split('\n');
    expect(answers).toHaveLength(asked.length);
    return asked.flatMap(([pattern, texts], place) => {
      const answer = JSON.parse(answers[place]!) as number[][] | null;
      const regex =
        answer &&
        compileRegex({ value: pattern, key: 'regex', at: { line: 1, column: 1 } }, { problems: [], warnings: [] });
      return regex ? [{ pattern, regex, texts, spans: answer.map(pairs) }] : [];
    });
  };

  test(
    'what is taken matches where Go matches, groups included, by either engine',
    () => {
      let cases = 0;
      for (const { pattern, regex, texts, spans } of answered(Math.max(60, Math.ceil(RUNS / 3)))) {
        const ours = new RegExp(regex.source, 'd');
        const tree = treeOf(regex);
        // What JavaScript could take long for does not run on it, such as turns that may be empty: it takes them otherwise.
        const onJavaScript = costOf(tree).reason === undefined;
        // An optional part that matches nothing JavaScript leaves out: it begins where Go does, but may take more.
        const isSame = ![...treesIn(tree)].some((part) => part.kind === 'repeat' && canBeEmpty(part.of));
        const other = beyondRe2(tree) === undefined ? linear(regex).locate : undefined;
        for (const [number, text] of texts.entries()) {
          const shown = JSON.stringify({ pattern, written: regex.source, text });
          cases++;
          const found = indices(ours.exec(text));
          if (onJavaScript && isSame) expect(found, shown).toEqual(spans[number]);
          else if (onJavaScript) expect(found?.[0]?.[0], shown).toBe(spans[number]?.[0]?.[0]);
          if (other === undefined) continue;
          other.lastIndex = 0;
          cases++;
          expect(indices(other.exec(text)), `linear: ${shown}`).toEqual(spans[number]);
        }
      }
      counted(cases);
    },
    LIMIT,
  );
});

type Spans = readonly (readonly [number, number] | undefined)[] | null;

const indices = (found: RegExpExecArray | null): Spans => found && [...found.indices!].map((span) => span);

const pairs = (numbers: readonly number[]): Spans =>
  numbers.length === 0
    ? null
    : Array.from({ length: numbers.length / 2 }, (_, group): [number, number] | undefined =>
        numbers[2 * group]! < 0 ? undefined : [numbers[2 * group]!, numbers[2 * group + 1]!],
      );
