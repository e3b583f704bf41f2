import type { Engine } from '../engine/engine.ts';
import { type CommitInfo, commitInfos } from '../git/commits.ts';
import type { Repository } from '../git/repository.ts';
import type { Introduction, Outcome, ScanFinding } from './outcome.ts';

/** What a commit says of itself may hold the secret; what the engine finds in it is masked. */
const masked = (engine: Engine, subject: string): string => {
  const { findings, allowed } = engine({
    bytes: new TextEncoder().encode(subject),
    place: { kind: 'message', path: '' },
  });
  return [...findings, ...allowed.map(({ finding }) => finding)].reduce(
    (text, { secret }) => text.replaceAll(secret.reveal(), String(secret)),
    subject,
  );
};

const introduction = (engine: Engine, info: CommitInfo): Introduction => ({
  ...info,
  author: masked(engine, info.author),
  email: masked(engine, info.email),
  subject: masked(engine, info.subject),
});

/** Adds to each finding of a scan of commits who brought it and when. */
export const withIntroductions = async (repository: Repository, engine: Engine, outcome: Outcome): Promise<Outcome> => {
  const commits = new Set(outcome.findings.flatMap(({ place }) => place.commit ?? []));
  if (commits.size === 0) return outcome;
  const infos = await commitInfos(repository, commits);
  const findings = outcome.findings.map((finding): ScanFinding => {
    const info = infos.get(finding.place.commit ?? '');
    return info ? { ...finding, introduced: introduction(engine, info) } : finding;
  });
  return { ...outcome, findings };
};

/** Marks what a scan of all objects found in files that no commit leads to. */
export const withReachability = (outcome: Outcome): Outcome => ({
  ...outcome,
  findings: outcome.findings.map((finding) =>
    finding.place.kind === 'file' && finding.place.commit === undefined ? { ...finding, reachable: false } : finding,
  ),
});
