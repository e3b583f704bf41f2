import type { Settings } from '../config/load.ts';
import { createEngine } from '../engine/engine.ts';
import { atAnyPath } from '../engine/rule.ts';
import { isExpected, KeywardenError, UsageError } from '../errors.ts';
import type { Handed } from '../git/handed.ts';
import { headEntries } from '../git/listings.ts';
import { contentOf, readObjects } from '../git/objects.ts';
import { findRepository, openRepository, type Repository } from '../git/repository.ts';
import type { Source } from '../source/item.ts';
import { messageContent } from '../source/message.ts';
import { parseRange, rangeContent } from '../source/range.ts';
import { handedContent, stagedContent } from '../source/staged.ts';
import { pipedContent } from '../source/stdin.ts';
import { worktreeContent } from '../source/worktree.ts';
import { withIntroductions, withReachability } from './introduced.ts';
import { blocks, type Outcome, type ScanFinding } from './outcome.ts';
import { handedPolicy, rangePolicy, stagedPolicy } from './policy.ts';
import type { Profile } from './profile.ts';
import type { HistoryTarget, ScanRequest, ScanTarget } from './request.ts';
import { runScan } from './run.ts';
import { settingsFor } from './settings.ts';

/** What every stage of a scan needs to know. */
interface Scan {
  readonly request: ScanRequest;
  readonly repository: Repository | undefined;
  readonly settings: Settings;
}

/**
 * Scans what is asked for. The one way in for the command line, the hooks and the Node API.
 * @throws KeywardenError when it cannot even begin: no repository, no such path or range, broken settings
 */
export const scan = async (request: ScanRequest): Promise<Outcome> => {
  const { profile } = request;
  const handed = handedOf(request);
  const repository = handed ? undefined : repositoryFor(request);
  const settings = watchedBy(profile, { ...(await settingsOf(request, repository)), ...chosenConfidence(request) });
  const plain = createEngine(settings);
  const engine = profile?.time(plain, settings.rules) ?? plain;
  const { accountReport } = request;
  const checked = accountReport === undefined ? [] : (await owners()).readAccountReport(accountReport);
  let items = 0;
  const { source, ...content } = contentFor({ request, repository, settings }, () => request.onProgress?.(++items));
  const whole = request.archives ? await withArchives(source, request.target) : source;
  const outcome = await runScan({
    ...content,
    source: profile?.reading(whole) ?? whole,
    engine,
    readBase: (id) => readObject(repository ?? repositoryFor(request), id),
    isChange: isChange(request.target),
    preExisting: request.target.mode === 'staged' ? settings.hook.preExisting : 'ignore',
    warnings: settings.warnings,
  });
  const told = request.target.mode === 'history' ? await historyOutcome(repository!, outcome, request.target) : outcome;
  const owned = told.findings.some(isAccessKey) ? (await owners()).withOwners(told, settings.accounts, checked) : told;
  if (!repository) return owned;
  return withIntroductions(repository, engine, owned).catch((thrown: unknown) => {
    if (owned.problems.length === 0 || !isExpected(thrown)) throw thrown;
    return owned;
  });
};

const watchedBy = (profile: Profile | undefined, settings: Settings): Settings =>
  profile ? { ...settings, rules: profile.watch(settings.rules) } : settings;

/** The content with what is in its archives; what opens them is loaded only when it is asked for. */
const withArchives = async (source: Source, { mode }: ScanTarget): Promise<Source> => {
  if (mode === 'history') throw new UsageError('archives are not opened in the whole history: use --range or files');
  const { alsoInside } = await import('../source/archive/inside.ts');
  return alsoInside(source);
};

/** What a hook hands on, where nothing else was asked for. */
const handedOf = ({ target, config, policy }: ScanRequest): Handed | undefined =>
  target.mode === 'staged' && config === undefined && policy !== 'worktree' ? target.handed : undefined;

const chosenConfidence = ({ minConfidence }: ScanRequest): Pick<Settings, 'minConfidence'> | undefined =>
  minConfidence && { minConfidence };
const isAccessKey = ({ rule, pair = [] }: ScanFinding): boolean =>
  [rule, ...pair.map((part) => part.rule)].some(({ id }) => id === 'aws-access-key-id');

/** What tells whose a key is comes in only when it is needed: a hook runs at every commit. */
const owners = () => import('./owners.ts');

const isChange = ({ mode }: ScanTarget): boolean => mode === 'staged' || mode === 'range' || mode === 'commits';

/** The settings that hold for a scan: of a change, those that it cannot have touched, unless the user says otherwise. */
const settingsOf = (request: ScanRequest, repository: Repository | undefined): Promise<Settings> => {
  const { cwd, target, config, policy } = request;
  const handed = handedOf(request);
  if (handed) return handedPolicy(handed);
  if (repository && config === undefined && policy !== 'worktree') {
    if (target.mode === 'staged' || target.mode === 'message') return stagedPolicy(repository);
    if (target.mode === 'range') return rangePolicy(repository, parseRange(repository, target.range));
    if (target.mode === 'commits') return rangePolicy(repository, target.range);
  }
  return settingsFor(cwd, repository, config);
};

const repositoryFor = ({ cwd, target }: ScanRequest): Repository | undefined => {
  if (target.mode === 'stdin') return findRepository(cwd);
  if (target.mode !== 'worktree') return openRepository(cwd);
  return target.paths.length === 0 ? worktreeOf(openRepository(cwd)) : findRepository(cwd);
};

const worktreeOf = (repository: Repository): Repository => {
  if (repository.root !== undefined) return repository;
  throw new KeywardenError(`${repository.cwd} is a bare repository: it has no files to scan`, {
    hint: 'Use `keywarden scan --history` or `keywarden scan --range A..B`.',
  });
};

const readObject = async (repository: Repository | undefined, id: string): Promise<Uint8Array> => {
  if (repository)
    for await (const object of readObjects(repository, [id])) if (object.type !== 'missing') return contentOf(object);
  throw new KeywardenError(`object ${id}, an earlier version of a file, is missing from the repository`);
};

/** All of a repository; what that needs is loaded only then. */
async function* historySource({ request, repository, settings }: Scan): Source {
  const { historyContent } = await import('./history/content.ts');
  const suspecting = createEngine({ ...settings, rules: settings.rules.map(atAnyPath) });
  const onProgress = request.onProgress ?? (() => {});
  const { signal, config, target } = request;
  const { commits, allowIncomplete = false, cached = true } = target as HistoryTarget;
  if (commits) yield* rangeContent(repository!, { revisions: commits, tips: [], base: undefined });
  else {
    const { rules } = settings;
    const how = { config, cached, signal, allowIncomplete, onProgress };
    yield* historyContent({ repository: repository!, rules, suspecting, ...how });
  }
}

/** What git says; undefined when it cannot, in a repository of which it is known already that it is damaged. */
const unlessDamaged = <Answer>({ problems }: Outcome, ask: () => Answer): Answer | undefined => {
  try {
    return ask();
  } catch (thrown) {
    if (problems.length === 0 || !isExpected(thrown)) throw thrown;
    return undefined;
  }
};

const withoutUnreachable = (outcome: Outcome): Outcome => {
  const findings = outcome.findings.filter((finding) => finding.reachable !== false);
  const isFound = findings.some((finding) => blocks(finding, 'ignore'));
  return { ...outcome, findings, status: outcome.status === 'found' && !isFound ? 'clean' : outcome.status };
};

const historyOutcome = async (
  repository: Repository,
  outcome: Outcome,
  { reachable = false }: HistoryTarget,
): Promise<Outcome> => {
  const { groupedBySecret } = await import('./history/grouped.ts');
  const labelled = unlessDamaged(outcome, () => withReachability(repository, outcome));
  const head = unlessDamaged(outcome, () => headEntries(repository)) ?? new Set<string>();
  const kept = reachable ? withoutUnreachable(labelled ?? outcome) : (labelled ?? outcome);
  return groupedBySecret(kept, head);
};

/** The content of a scan's target, and what to call it. */
const contentFor = (
  { request, repository, settings }: Scan,
  onItem: () => void,
): { source: Source; unit: string; onItem: () => void } => {
  const { cwd, target } = request;
  switch (target.mode) {
    case 'worktree': {
      const paths = target.paths.length > 0 ? target.paths : [repository!.root!];
      const gitignore = target.gitignore ?? true;
      return { source: worktreeContent({ cwd, paths, gitignore, repository }), unit: 'file', onItem };
    }
    case 'staged': {
      const source = repository ? stagedContent(repository) : handedContent(target.handed!);
      return { source, unit: 'staged file', onItem };
    }
    case 'range':
      return {
        source: rangeContent(repository!, parseRange(repository!, target.range)),
        unit: 'committed change',
        onItem,
      };
    case 'commits':
      return { source: rangeContent(repository!, target.range), unit: 'committed change', onItem };
    case 'message':
      return { source: messageContent(target.text), unit: 'message', onItem };
    case 'history': {
      return { source: historySource({ request, repository, settings }), unit: 'object', onItem: () => {} };
    }
    case 'stdin':
      return { source: pipedContent(target.input, target.path ?? ''), unit: 'input', onItem };
  }
};
