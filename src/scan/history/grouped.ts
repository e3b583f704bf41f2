import { masking } from '../masking.ts';
import type { AllowedFinding, FoundPlace, Outcome, ScanFinding, Skip } from '../outcome.ts';

const keyOf = ({ rule, secret }: ScanFinding): string => `${rule.id} ${secret.reveal()}`;

const placeOf = ({ place, start }: ScanFinding): FoundPlace => ({ place, start });

/** The first of a secret in each file, and in each commit, tag or other thing that is no file. */
const placesOf = (findings: readonly ScanFinding[]): FoundPlace[] => {
  const first = new Map<string, FoundPlace>();
  for (const finding of findings) {
    const { kind, path, object } = finding.place;
    const key = path === '' ? `${kind} ${object}` : `${kind} ${path}`;
    if (!first.has(key)) first.set(key, placeOf(finding));
  }
  return [...first.values()];
};

const allowedOnce = (allowed: readonly AllowedFinding[]): AllowedFinding[] => {
  const once = new Map<string, AllowedFinding>();
  for (const entry of allowed) {
    const { rule, secret, place } = entry.finding;
    const key = JSON.stringify([rule.id, secret.reveal(), place.path, entry.allowance.by]);
    if (!once.has(key)) once.set(key, entry);
  }
  return [...once.values()];
};

const knownOnce = (known: readonly ScanFinding[]): ScanFinding[] => {
  const once = new Map<string, ScanFinding>();
  for (const finding of known) {
    const key = finding.fingerprint ?? keyOf(finding);
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()];
};

const skippedOnce = (skipped: readonly Skip[]): Skip[] => [
  ...new Map(skipped.map((skip) => [JSON.stringify(skip), skip])).values(),
];

/**
 * Makes one finding of each secret of a history, under the commit that brought it first, with all its places.
 * @param outcome its findings come in the order in which they are to be told
 */
export const groupedBySecret = (outcome: Outcome): Outcome => {
  const groups = new Map<string, ScanFinding[]>();
  for (const finding of outcome.findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const parts = outcome.findings.flatMap((finding) => [finding, ...(finding.pair ?? [])]);
  const masked = masking(new Set(parts.map(({ secret }) => secret.reveal())));
  const shown = ({ place, start }: FoundPlace): FoundPlace => ({
    place: { ...place, path: masked(place.path) },
    start,
  });
  const findings = [...groups.values()].map((group): ScanFinding => {
    const [first, ...others] = placesOf(group).map(shown);
    return {
      ...group[0]!,
      place: first!.place,
      ...(others.length > 0 ? { places: others } : {}),
      inHead: group.some(({ place }) => place.inHead === true),
    };
  });
  return {
    ...outcome,
    findings,
    allowed: allowedOnce(outcome.allowed),
    known: knownOnce(outcome.known),
    skipped: skippedOnce(outcome.skipped),
  };
};
