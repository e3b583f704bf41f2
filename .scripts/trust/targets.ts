// What `coverage.mjs` fuzzes: parsers of what others have written. Each takes any bytes, or refuses them with an error that
// says all a user needs to know; any other error is a fault.
import { createHash } from 'node:crypto';
import { builtInRules } from '../../patterns/index.ts';
import { compileGlob } from '../../src/config/glob.ts';
import { readAnswers } from '../../src/config/known/answers.ts';
import { readBaseline } from '../../src/config/known/baseline.ts';
import { readSuppressions } from '../../src/config/known/suppressions.ts';
import { loadSettings } from '../../src/config/load.ts';
import { readSecretsBaseline } from '../../src/config/migrate/detect-secrets.ts';
import { readGitGuardian } from '../../src/config/migrate/gitguardian.ts';
import { readGitleaks } from '../../src/config/migrate/gitleaks/config.ts';
import { gitleaksDraft } from '../../src/config/migrate/gitleaks/convert.ts';
import { secretlintDraft } from '../../src/config/migrate/secretlint.ts';
import { compileRegex } from '../../src/config/regex.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createLineSearch } from '../../src/engine/posix/line-search.ts';
import { posixPattern } from '../../src/engine/posix/pattern.ts';
import { isExpected } from '../../src/errors.ts';
import { parseHanded } from '../../src/git/handed.ts';
import { readBatch } from '../../src/git/objects.ts';
import { formatOf } from '../../src/git/pack/format.ts';
import { parseMultiPackIndex } from '../../src/git/pack/multi-pack-index.ts';
import { parsePackIndex } from '../../src/git/pack/pack-index.ts';
import { parseRawDiff } from '../../src/git/raw-diff.ts';
import { runningOf } from '../../src/regex/usable.ts';
import { alsoInside } from '../../src/source/archive/inside.ts';
import { inPieces } from '../../src/source/pieces.ts';

const BUILT_IN = builtInRules.map(({ id }) => id);
const engine = createEngine({ rules: builtInRules });
const sha1 = formatOf('sha1');

/** With a checksum that fits, without which nothing else is looked at. */
const sealed = (bytes: Buffer): Buffer => {
  const body = bytes.subarray(0, Math.max(0, bytes.length - sha1.idSize));
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
};

const drained = async (values: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of values);
};

const inArchives = async function* (bytes: Buffer) {
  const pieces = async function* () {
    yield bytes;
  };
  for await (const chunk of inPieces(pieces(), { kind: 'file', path: 'a' })) yield { type: 'chunk' as const, chunk };
};

/** Words of POSIX patterns that are none are refused with an error that the caller puts into words. */
const posix = (text: string): void => {
  let pattern: ReturnType<typeof posixPattern>;
  try {
    pattern = posixPattern(text, { words: true });
  } catch {
    return;
  }
  createLineSearch([pattern])(Buffer.from('a b\nabc\n'));
};

const regex = async (value: string): Promise<void> => {
  const compiled = compileRegex({ value, key: 'regex', at: { line: 1, column: 1 } }, { problems: [], warnings: [] });
  if (compiled) await runningOf(compiled);
};

const TARGETS: Readonly<Record<string, (bytes: Buffer, text: string) => unknown>> = {
  engine: (bytes) => engine({ bytes, place: { kind: 'file', path: 'a.js' } }),
  settings: (_, text) =>
    loadSettings({ readConfig: async (name) => (name === '.keywarden.yaml' ? text : undefined), builtInRules }),
  gitleaks: (_, text) =>
    gitleaksDraft(
      readGitleaks('a.toml', () => text),
      'a.toml',
      new Set(BUILT_IN),
    ),
  baselines: (_, text) => [readBaseline, readSuppressions, readAnswers].map((read) => read({ name: 'a', text })),
  'detect-secrets': (_, text) => readSecretsBaseline('a', text),
  gitguardian: (_, text) => readGitGuardian('a', text),
  secretlint: (_, text) => secretlintDraft({ file: 'a', text, ignore: text }, BUILT_IN),
  posix: (_, text) => posix(text),
  regex: (_, text) => regex(text),
  glob: (_, text) => compileGlob(text)('a/b.js'),
  changes: (_, text) => drained(parseRawDiff(text.split('\0'))),
  batch: (bytes) => drained(readBatch([bytes])),
  handed: (bytes) => parseHanded(bytes, 'end'),
  idx: (bytes) => parsePackIndex(sealed(bytes), sha1),
  midx: (bytes) => parseMultiPackIndex(sealed(bytes), sha1).indexOf('a', 'x'),
  archives: (bytes) => drained(alsoInside(inArchives(bytes))),
};

/** Has a target take an input. Throws where it is at fault. */
export const attempt = async (name: string, input: Buffer): Promise<void> => {
  try {
    await TARGETS[name]!(Buffer.from(input), input.toString());
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
  }
};
