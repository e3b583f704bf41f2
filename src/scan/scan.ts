import { createEngine } from '../engine/engine.ts';
import { isExpected, KeywardenError } from '../errors.ts';
import type { Handed } from '../git/handed.ts';
import { contentOf, readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import { createKernelFinder } from '../kernel/finder.ts';
import { parseRange } from '../source/range.ts';
import { byEnvironment } from './by-environment.ts';
import { chosen, watchedBy } from './chosen.ts';
import { contentFor, withArchives } from './content.ts';
import { withAllIntroductions } from './introduced.ts';
import { judging } from './known/judging.ts';
import type { Reach } from './known/remarks.ts';
import type { Outcome, ScanFinding } from './outcome.ts';
import { handedPolicy, type InForce, rangePolicy, stagedPolicy } from './policy.ts';
import { repositoryFor } from './repository-for.ts';
import type { ScanRequest, ScanTarget } from './request.ts';
import { runScan } from './run.ts';
import { knownFor, settingsFor } from './settings.ts';

/**
 * Scans what is asked for. The one way in for the command line, the hooks and the Node API.
 * @throws KeywardenError when it cannot even begin: no repository, no such path or range, broken settings
 */
export const scan = async (asked: ScanRequest): Promise<Outcome> => {
  const request = byEnvironment(asked);
  const { profile } = request;
  const handed = handedOf(request);
  const repository = handed ? undefined : repositoryFor(request);
  const found = await inForce(request, repository);
  const settings = watchedBy(profile, { ...found.settings, ...chosen(request) });
  const plain = createEngine(settings, { finder: createKernelFinder });
  const engine = profile?.time(plain, settings.rules) ?? plain;
  const { accountReport } = request;
  const checked = accountReport === undefined ? [] : (await owners()).readAccountReport(accountReport);
  let items = 0;
  const onItem = () => request.onProgress?.(++items);
  const { source, isTimed, ...content } = contentFor({ request, repository, settings, engine }, onItem);
  const whole = request.archives ? await withArchives(source, request.target) : source;
  const outcome = await runScan({
    ...content,
    source: isTimed ? whole : (profile?.reading(whole) ?? whole),
    engine,
    readBase: (id) => readObject(repository ?? repositoryFor(request), id),
    isChange: isChange(request.target),
    preExisting: request.target.mode === 'staged' ? settings.hook.preExisting : 'ignore',
    warnings: settings.warnings,
    judging: await judging({
      texts: found.known,
      reach: reachOf(request.target),
      repository: () => repository ?? repositoryFor(request),
    }),
  });
  const told = await historyTold(outcome, repository, request.target);
  const owned = told.findings.some(isAccessKey) ? (await owners()).withOwners(told, settings.accounts, checked) : told;
  if (!repository) return owned;
  return withAllIntroductions({ repository, engine }, owned).catch((thrown: unknown) => {
    if (owned.problems.length === 0 || !isExpected(thrown)) throw thrown;
    return owned;
  });
};

/** What a hook hands on, where nothing else was asked for. */
const handedOf = ({ target, config, policy }: ScanRequest): Handed | undefined =>
  target.mode === 'staged' && config === undefined && policy !== 'worktree' ? target.handed : undefined;

const isAccessKey = ({ rule, pair = [] }: ScanFinding): boolean =>
  [rule, ...pair.map((part) => part.rule)].some(({ id }) => id === 'aws-access-key-id');

/** What tells whose a key is comes in only when it is needed: a hook runs at every commit. */
const owners = () => import('./owners.ts');

const isChange = ({ mode }: ScanTarget): boolean => mode === 'staged' || mode === 'range' || mode === 'commits';

/** How much a scan looks at. */
const reachOf = (target: ScanTarget): Reach => {
  if (target.mode === 'history') return target.commits ? 'part' : 'history';
  return target.mode === 'worktree' && target.paths.length === 0 ? 'files' : 'part';
};

/** What holds for a scan: of a change, what it cannot have touched, unless the user says otherwise. */
const inForce = async (request: ScanRequest, repository: Repository | undefined): Promise<InForce> => {
  const { cwd, target, config, policy } = request;
  const handed = handedOf(request);
  if (handed) return handedPolicy(handed, cwd);
  if (repository && policy !== 'worktree') {
    const own = config === undefined ? undefined : await settingsFor(cwd, repository, config);
    if (target.mode === 'staged' || target.mode === 'message') return stagedPolicy(repository, own);
    if (target.mode === 'range') return rangePolicy(repository, parseRange(repository, target.range), own);
    if (target.mode === 'commits') return rangePolicy(repository, target.range, own);
  }
  return { settings: await settingsFor(cwd, repository, config), known: await knownFor(cwd, repository) };
};

/** What is said of a history beyond its findings; what does that is loaded only then. */
const historyTold = async (
  outcome: Outcome,
  repository: Repository | undefined,
  target: ScanTarget,
): Promise<Outcome> => {
  if (target.mode !== 'history') return outcome;
  const { historyOutcome } = await import('./history/outcome.ts');
  return historyOutcome(repository!, outcome, target);
};

const readObject = async (repository: Repository | undefined, id: string): Promise<Uint8Array> => {
  if (repository)
    for await (const object of readObjects(repository, [id])) if (object.type !== 'missing') return contentOf(object);
  throw new KeywardenError(`object ${id}, an earlier version of a file, is missing from the repository`);
};
