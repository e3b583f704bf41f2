import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInRules } from '../../patterns/index.ts';
import type { Chunk } from '../engine/chunk.ts';
import { encodingOf, readable, toMatchable } from '../engine/encoding.ts';
import { type Explanation, explainLine } from '../engine/explain/explain.ts';
import type { Span } from '../engine/finding.ts';
import type { Confidence } from '../engine/rule.ts';
import { KeywardenError, UsageError } from '../errors.ts';
import { findRepository } from '../git/repository.ts';
import { worktreeContent } from '../source/worktree.ts';
import { withKnown } from './known/explained.ts';
import { openJudge } from './known/open.ts';
import { knownFor, settingsFor } from './settings.ts';

/** Which line to explain. */
export interface ExplainRequest {
  readonly cwd: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units; only what stands there is explained. */
  readonly column?: number | undefined;
  readonly config?: string | undefined;
  readonly minConfidence?: Confidence | undefined;
}

/** What is found on a line of a file and what is not, and why. */
export interface ExplainedLine extends Explanation {
  /** As in reports: from the top of the repository. */
  readonly path: string;
  readonly line: number;
  readonly column?: number | undefined;
}

const NEWLINE = 0x0a;
const LOOKED_AT = 8192;

/** The line of that number among bytes whose first line has the number `first`; or how many lines there are. */
const lineSpan = (bytes: Uint8Array, line: number, first: number): Span | number => {
  let start = 0;
  for (let number = first; ; number++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (number === line && (start < bytes.length || number === first)) return { start, end };
    if (newline < 0) return start < bytes.length ? number : number - 1;
    start = newline + 1;
  }
};

const isBinary = (bytes: Uint8Array): boolean =>
  encodingOf(bytes) === 'bytes' && bytes.subarray(0, LOOKED_AT).includes(0);

interface Found {
  readonly chunk: Chunk;
  readonly span: Span;
}

/** The piece of a file that holds the line. */
const lineIn = async ({ cwd, path, line }: ExplainRequest): Promise<Found> => {
  const file = resolve(cwd, path);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`expected a file, got the folder ${JSON.stringify(path)}`);
  let count = 0;
  for await (const item of worktreeContent({ cwd, paths: [path], gitignore: false })) {
    if (item.type === 'problem') throw new KeywardenError(`${path} cannot be read: ${item.message}`);
    if (item.type !== 'chunk') continue;
    if (isBinary(item.chunk.bytes))
      throw new UsageError(`expected a text, got the binary file ${JSON.stringify(path)}`);
    const span = lineSpan(toMatchable(item.chunk.bytes), line, item.chunk.line ?? 1);
    if (typeof span !== 'number') return { chunk: item.chunk, span };
    count = span;
  }
  throw new UsageError(`no line ${line} in ${path}, which has ${count}`);
};

/**
 * Explains a line of a file: which rules looked, what matched, and what came of it.
 * @throws UsageError when there is no such file, line or column, or the file is no text
 */
export const explain = async (request: ExplainRequest): Promise<ExplainedLine> => {
  const { cwd, config, line, column, minConfidence } = request;
  const repository = findRepository(cwd);
  const settings = await settingsFor(cwd, repository, config);
  const { chunk, span } = await lineIn(request);
  const text = readable(toMatchable(chunk.bytes).subarray(span.start, span.end));
  if (column !== undefined && column > text.length)
    throw new UsageError(`no column ${column} on line ${line} of ${request.path}, which has ${text.length}`);
  const isOn = new Set(settings.rules.map(({ id }) => id));
  const off = [...settings.custom.map(({ rule }) => rule), ...builtInRules].filter(({ id }) => !isOn.has(id));
  const ruleSet = { ...settings, ...(minConfidence && { minConfidence }) };
  const explanation = explainLine({ chunk, line: span, ruleSet, off });
  const matches = explanation.matches.filter(
    ({ start, end }) =>
      column === undefined ||
      ((start.line < line || start.column <= column) && (end.line > line || column <= end.column)),
  );
  const judge = openJudge(await knownFor(cwd, repository), () => repository);
  return { ...explanation, matches: withKnown(matches, chunk.place, judge), path: chunk.place.path, line, column };
};
