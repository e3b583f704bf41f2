import type { Chunk, Place } from '../engine/chunk.ts';
import type { ChunkResult, Engine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import type { Source, SourceItem } from '../source/item.ts';
import { stoodBefore } from './added.ts';
import type { Judging } from './known/judging.ts';
import {
  type Age,
  type AllowedFinding,
  blocks,
  type Outcome,
  type PreExisting,
  type Problem,
  type ScanFinding,
  type Skip,
} from './outcome.ts';
import { withPairs } from './pairs.ts';

export interface RunOptions {
  readonly source: Source;
  readonly engine: Engine;
  /** Reads an earlier version of a content by its object id. */
  readonly readBase: (id: string) => Promise<Uint8Array>;
  readonly preExisting: PreExisting;
  /** Whether the content is a change, so that comments in it which allow something are announced. */
  readonly isChange: boolean;
  /** What is scanned, in the singular: `staged file`. */
  readonly unit: string;
  readonly warnings: readonly string[];
  readonly judging: Judging;
  /** Told of each item, for progress. */
  readonly onItem?: () => void;
}

interface Tally {
  readonly findings: ScanFinding[];
  readonly allowed: AllowedFinding[];
  readonly known: ScanFinding[];
  readonly skipped: Skip[];
  readonly problems: Problem[];
  /** Places of new comments that allow something. */
  readonly comments: string[];
  /** What the source has to say. */
  readonly remarks: string[];
  count: number;
  bytes: number;
}

const agesOf = async (chunk: Chunk, findings: readonly Finding[], options: RunOptions): Promise<Age[]> => {
  const ids = chunk.place.bases ?? [];
  if (ids.length === 0 || findings.length === 0) return findings.map(() => 'new');
  const bases = await Promise.all(ids.map(options.readBase));
  const base = chunk.offset ?? 0;
  const spans = findings.map(({ span }) => ({ start: span.start - base, end: span.end - base }));
  return stoodBefore(chunk.bytes, bases, spans).map((old) => (old ? 'pre-existing' : 'new'));
};

/** What was found before it was known what leads to its place. */
const at = (place: Place, { findings, allowed, ...rest }: ChunkResult): ChunkResult => ({
  ...rest,
  findings: findings.map((finding) => ({ ...finding, place })),
  allowed: allowed.map(({ finding, allowance }) => ({ finding: { ...finding, place }, allowance })),
});

type ChunkItem = Extract<SourceItem, { readonly type: 'chunk' }>;

const scanChunk = async (tally: Tally, { chunk, result: known }: ChunkItem, options: RunOptions): Promise<void> => {
  const result = known ? at(chunk.place, known) : options.engine(chunk);
  if (!chunk.goesOn) tally.count++;
  tally.bytes += chunk.bytes.length;
  if (options.isChange) tally.comments.push(...(await newComments(chunk, result.allowed, options)));
  const ages = await agesOf(chunk, result.findings, options);
  await tell(tally, { path: chunk.place.path, result, ages }, options);
};

interface Result {
  readonly path: string;
  readonly result: ChunkResult;
  /** Of each finding; without them all are new. */
  readonly ages?: readonly Age[];
}

const tell = async (tally: Tally, { path, result, ages }: Result, options: RunOptions): Promise<void> => {
  const { findings, allowed, leftOut } = result;
  if (leftOut !== undefined) tally.skipped.push({ path, reason: `allowed by ${leftOut}` });
  tally.allowed.push(...allowed);
  const aged = findings.map((finding, index): ScanFinding => ({ ...finding, age: ages?.[index] ?? 'new' }));
  const judged = await options.judging.judge(aged);
  tally.findings.push(...judged.counting);
  tally.allowed.push(...judged.allowed);
  tally.known.push(...judged.known);
};

/** Where a change adds a comment that allows what stands beside it. */
const newComments = async (
  chunk: Chunk,
  allowed: readonly AllowedFinding[],
  options: RunOptions,
): Promise<string[]> => {
  const findings = allowed.filter(({ allowance }) => allowance.kind === 'inline').map(({ finding }) => finding);
  const ages = await agesOf(chunk, findings, options);
  return findings.filter((_, index) => ages[index] === 'new').map(({ place, start }) => `${place.path}:${start.line}`);
};

const announced = (comments: readonly string[]): string[] => {
  if (comments.length === 0) return [];
  const many = comments.length === 1 ? '1 suppression' : `${comments.length} suppressions`;
  return [`this change adds ${many} by comment: ${comments.join(', ')}`];
};

/** Scans everything that a source hands on. What cannot be looked at is a problem of the outcome, never passed over. */
export const runScan = async (options: RunOptions): Promise<Outcome> => {
  const tally: Tally = {
    findings: [],
    allowed: [],
    known: [],
    skipped: [],
    problems: [],
    comments: [],
    remarks: [],
    count: 0,
    bytes: 0,
  };
  for await (const item of options.source) {
    options.onItem?.();
    if (item.type === 'chunk') await scanChunk(tally, item, options);
    else if (item.type === 'looked') await tell(tally, item, options);
    else if (item.type === 'skip') tally.skipped.push({ path: item.path, reason: item.reason });
    else if (item.type === 'remark') tally.remarks.push(item.message);
    else if (item.type === 'problem') tally.problems.push({ path: item.path, message: item.message });
    else {
      tally.count += item.count;
      tally.bytes += item.bytes;
    }
  }
  const remarks = await options.judging.remarks(tally.problems.length === 0);
  return outcomeOf(tally, { ...options, warnings: [...options.warnings, ...remarks] });
};

const outcomeOf = (tally: Tally, { preExisting, unit, warnings }: RunOptions): Outcome => {
  const { allowed, known, skipped, problems } = tally;
  const all = withPairs(tally.findings);
  const findings = all.filter(({ age }) => age === 'new' || preExisting !== 'ignore');
  const found = findings.some((finding) => blocks(finding, preExisting));
  const status = problems.length > 0 ? 'failed' : found ? 'found' : 'clean';
  const scanned = { unit, count: tally.count, bytes: tally.bytes };
  const unlisted = all.length - findings.length;
  const told = [...warnings, ...tally.remarks, ...announced(tally.comments)];
  return { status, findings, unlisted, allowed, known, skipped, problems, warnings: told, scanned };
};
