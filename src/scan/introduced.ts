import type { Place } from '../engine/chunk.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import { listCommits } from '../git/changes.ts';
import { commitInfos } from '../git/commits.ts';
import type { Repository } from '../git/repository.ts';
import { masking } from './masking.ts';
import type { Introduction, Outcome, ScanFinding } from './outcome.ts';

/** The secrets, and how they are written where they are encoded. */
const textsOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ secret, written }) => [secret.reveal(), ...(written ? [written.reveal()] : [])]);

const withParts = (findings: readonly ScanFinding[]): ScanFinding[] =>
  findings.flatMap((finding) => [finding, ...(finding.pair ?? [])]);

/** What a commit says of itself may hold a secret, also one that only a file tells to be one, or that a comment allows. */
const withoutSecrets = (engine: Engine, text: string, known: ReadonlySet<string>): string => {
  const { findings, allowed } = engine({
    bytes: new TextEncoder().encode(text),
    place: { kind: 'message', path: '' },
  });
  const found = textsOf([...findings, ...allowed.map(({ finding }) => finding)]);
  return masking(new Set([...found, ...known]))(text);
};

interface Asking {
  readonly repository: Repository;
  readonly engine: Engine;
  /** The submodule whose repository it is. */
  readonly submodule?: string;
}

/** Adds to each finding of a scan of commits who brought it and when. */
export const withIntroductions = async (asking: Asking, outcome: Outcome): Promise<Outcome> => {
  const { repository, engine, submodule } = asking;
  const here = withParts(outcome.findings).filter(({ place }) => place.submodule === submodule);
  const commits = new Set(here.flatMap(({ place }) => place.commit ?? []));
  if (commits.size === 0) return outcome;
  const known = new Set(textsOf(withParts(outcome.findings)));
  const introductions = new Map<string, Introduction>();
  for (const [commit, info] of await commitInfos(repository, commits)) {
    const told = (text: string): string => withoutSecrets(engine, text, known);
    const { author, email, subject } = info;
    introductions.set(commit, { ...info, author: told(author), email: told(email), subject: told(subject) });
  }
  const findings = outcome.findings.map((finding): ScanFinding => {
    const introduced = introductions.get(finding.place.commit ?? '');
    return introduced ? { ...finding, introduced } : finding;
  });
  return { ...outcome, findings };
};

/** The same, of submodules too. */
export const withAllIntroductions = async (asking: Asking, outcome: Outcome): Promise<Outcome> => {
  let told = await withIntroductions(asking, outcome);
  if (!outcome.findings.some(({ place }) => place.submodule !== undefined)) return told;
  const { submodulesOf } = await import('../git/submodules.ts');
  for await (const submodule of submodulesOf(asking.repository))
    if ('repository' in submodule)
      told = await withIntroductions(
        { engine: asking.engine, repository: submodule.repository, submodule: submodule.path },
        told,
      );
  return told;
};

/** Marks what a scan of all objects found where no branch, tag or other ref leads to. */
export const withReachability = (repository: Repository, outcome: Outcome): Outcome => {
  if (outcome.findings.length === 0) return outcome;
  const reachable = new Set(listCommits(repository, ['--all']));
  const logged = new Set(listCommits(repository, ['--reflog', '--not', '--all']));
  const labelOf = ({ kind, commit }: Place): Partial<ScanFinding> => {
    if (commit === undefined) return kind === 'file' || kind === 'name' ? { reachable: false } : {};
    if (reachable.has(commit)) return {};
    return logged.has(commit) ? { reachable: false, onlyReflog: true } : { reachable: false };
  };
  return { ...outcome, findings: outcome.findings.map((finding) => ({ ...finding, ...labelOf(finding.place) })) };
};
