import { isExpected } from '../../errors.ts';
import { headEntries } from '../../git/listings.ts';
import type { Repository } from '../../git/repository.ts';
import { withReachability } from '../introduced.ts';
import { blocks, type Outcome, type ScanFinding } from '../outcome.ts';
import type { HistoryTarget } from '../request.ts';
import { groupedBySecret } from './grouped.ts';
import { inTellingOrder } from './telling-order.ts';

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

/** What is said of what no ref leads to; tags and names of refs are refs themselves. */
const labelled = (finding: ScanFinding): ScanFinding => {
  const { reach } = finding.place;
  if (reach === undefined || reach === 'refs') return finding;
  return { ...finding, reachable: false, ...(reach === 'reflog' && { onlyReflog: true }) };
};

/** In the order in which all of it is told, however it was come by. */
const ordered = (outcome: Outcome): Outcome => ({
  ...outcome,
  findings: outcome.findings.map(labelled).sort(inTellingOrder),
  known: [...outcome.known].sort(inTellingOrder),
  allowed: [...outcome.allowed].sort((a, b) => inTellingOrder(a.finding, b.finding)),
});

/** Of commits that were chosen it is asked now what leads to them, and whether HEAD has what they brought. */
const askedNow = (repository: Repository, outcome: Outcome): Outcome => {
  const told = unlessDamaged(outcome, () => withReachability(repository, outcome)) ?? outcome;
  const head = unlessDamaged(outcome, () => headEntries(repository)) ?? new Set<string>();
  const findings = told.findings.map((finding): ScanFinding => {
    const { object, path } = finding.place;
    return { ...finding, place: { ...finding.place, inHead: head.has(`${object} ${path}`) } };
  });
  return { ...told, findings };
};

/** Adds to the findings of a history what is known about them, and makes one of those of the same secret. */
export const historyOutcome = (
  repository: Repository,
  outcome: Outcome,
  { reachable = false, commits }: HistoryTarget,
): Outcome => {
  const told = commits ? askedNow(repository, outcome) : ordered(outcome);
  return groupedBySecret(reachable ? withoutUnreachable(told) : told);
};
