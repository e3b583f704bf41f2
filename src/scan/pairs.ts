import { type Rule, withSeverity } from '../engine/rule.ts';
import type { ScanFinding } from './outcome.ts';

/** Parts of one credential stand no further from each other than this, in lines. */
const NEAR = 30;

const partOf = ({ rule }: ScanFinding): string => `${rule.part?.of} ${rule.part?.as}`;

const contentOf = ({ place: { path, object, commit, kind } }: ScanFinding): string =>
  JSON.stringify([kind, path, object, commit]);

const folderOf = ({ place: { path, commit } }: ScanFinding): string =>
  JSON.stringify([path.slice(0, path.lastIndexOf('/') + 1), commit]);

const linesBetween = (a: ScanFinding, b: ScanFinding): number =>
  Math.max(b.start.line - a.end.line, a.start.line - b.end.line, 0);

/** What is told together weighs as much as the severest of it. */
const asError = (rule: Rule): Rule => (rule.severity === 'error' ? rule : withSeverity(rule, 'error'));

/** Who belongs to whom: for each secret the other parts of its credential. */
class Pairs {
  readonly #partsOf = new Map<ScanFinding, ScanFinding[]>();
  readonly #taken = new Set<ScanFinding>();

  isLone(finding: ScanFinding): boolean {
    return !this.#taken.has(finding) && !this.#partsOf.has(finding);
  }

  /** True when a secret has no part of this kind yet, and the part no secret. */
  fits(secret: ScanFinding, part: ScanFinding): boolean {
    return !this.#taken.has(part) && !this.#partsOf.get(secret)?.some((other) => partOf(other) === partOf(part));
  }

  join(secret: ScanFinding, part: ScanFinding): void {
    this.#partsOf.set(secret, [...(this.#partsOf.get(secret) ?? []), part]);
    this.#taken.add(part);
  }

  /** The finding with its parts, or none when it is told with another one. */
  told(finding: ScanFinding): ScanFinding[] {
    if (this.#taken.has(finding)) return [];
    const parts = this.#partsOf.get(finding);
    if (parts === undefined) return [finding];
    const age = [finding, ...parts].some((part) => part.age === 'new') ? 'new' : 'pre-existing';
    const rule = parts.some((part) => part.rule.severity === 'error') ? asError(finding.rule) : finding.rule;
    return [{ ...finding, rule, age, pair: parts }];
  }
}

const groupedBy = (findings: readonly ScanFinding[], keyOf: (finding: ScanFinding) => string): ScanFinding[][] => {
  const groups = new Map<string, ScanFinding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return [...groups.values()];
};

/** Joins the parts in one content, those that stand nearest to each other first. */
const joinNear = (pairs: Pairs, parts: readonly ScanFinding[]): void => {
  const secrets = parts.filter(({ rule }) => rule.part?.as === 'secret');
  const others = parts.filter(({ rule }) => rule.part?.as !== 'secret');
  const candidates = secrets.flatMap((secret) =>
    others
      .filter((part) => part.rule.part?.of === secret.rule.part?.of)
      .map((part) => ({ secret, part, lines: linesBetween(secret, part) })),
  );
  for (const { secret, part, lines } of candidates.sort((a, b) => a.lines - b.lines))
    if (lines <= NEAR && pairs.fits(secret, part)) pairs.join(secret, part);
};

/** Joins what is left over in a folder when it can only belong together: one secret and one other part of a kind. */
const joinSiblings = (pairs: Pairs, parts: readonly ScanFinding[]): void => {
  const lone = parts.filter((finding) => pairs.isLone(finding));
  for (const secret of lone.filter(({ rule }) => rule.part?.as === 'secret')) {
    const kin = lone.filter(({ rule }) => rule.part?.of === secret.rule.part?.of);
    if (new Set(kin.map(partOf)).size < kin.length) continue;
    for (const part of kin) if (part !== secret) pairs.join(secret, part);
  }
};

/**
 * Makes one finding of the parts of one credential that stand near each other or in files side by side: of an access key
 * the id and the secret. It is told where the secret stands, and is new when any part of it is.
 */
export const withPairs = (findings: readonly ScanFinding[]): ScanFinding[] => {
  const parts = findings.filter(({ rule }) => rule.part !== undefined);
  if (parts.length < 2) return [...findings];
  const pairs = new Pairs();
  for (const group of groupedBy(parts, contentOf)) joinNear(pairs, group);
  for (const group of groupedBy(parts, folderOf)) joinSiblings(pairs, group);
  return findings.flatMap((finding) => pairs.told(finding));
};
