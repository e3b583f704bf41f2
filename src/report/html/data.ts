import type { PageData, PageFinding, PagePart, PagePlace, PageRule, Presence } from '../../page/data.ts';
import type { Outcome, ScanFinding } from '../../scan/outcome.ts';
import { ownerLines } from '../owner.ts';
import { nameOf } from '../place.ts';
import { printable } from '../printable.ts';
import { type SecretOptions, shownSecret } from '../shown.ts';

const presenceOf = ({ inHead, reachable }: ScanFinding): Presence | undefined => {
  if (inHead) return 'head';
  if (reachable === false) return 'unreachable';
  return inHead === false ? 'past' : undefined;
};

const placesOf = ({ places = [] }: ScanFinding): PagePlace[] =>
  places.map(({ place, start }) => ({ path: nameOf(place), line: start.line, commit: place.commit ?? '' }));

const partsOf = ({ pair = [] }: ScanFinding, options: SecretOptions): PagePart[] =>
  pair.map((part) => ({
    what: printable(part.rule.description),
    secret: printable(shownSecret(part, options)),
    path: nameOf(part.place),
    line: part.start.line,
  }));

const introduction = ({ introduced, place }: ScanFinding): Partial<PageFinding> => ({
  ...(place.commit === undefined ? {} : { commit: place.commit }),
  ...(introduced && {
    author: printable(introduced.author),
    email: printable(introduced.email),
    date: printable(introduced.date),
    subject: printable(introduced.subject),
  }),
});

const findingData = (finding: ScanFinding, rule: number, options: SecretOptions): PageFinding => {
  const presence = presenceOf(finding);
  return {
    rule,
    confidence: finding.confidence,
    path: nameOf(finding.place),
    line: finding.start.line,
    column: finding.start.column,
    secret: printable(shownSecret(finding, options)),
    age: finding.age,
    via: finding.via ?? [],
    ...(presence && { presence }),
    ...introduction(finding),
    places: placesOf(finding),
    parts: partsOf(finding, options),
    owner: ownerLines(finding).map(printable),
    ...(finding.fingerprint === undefined ? {} : { fingerprint: finding.fingerprint }),
  };
};

const ruleData = ({ rule }: ScanFinding): PageRule => ({
  id: rule.id,
  description: printable(rule.description),
  severity: rule.severity,
  advice: printable(rule.advice ?? ''),
});

/** What the page is told of an outcome: texts that are safe to show, secrets masked. */
export const pageData = ({ findings }: Outcome, options: SecretOptions): PageData => {
  const rules = new Map<string, PageRule>();
  for (const finding of findings) if (!rules.has(finding.rule.id)) rules.set(finding.rule.id, ruleData(finding));
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  return {
    rules: [...rules.values()],
    findings: findings.map((finding) => findingData(finding, indexes.get(finding.rule.id)!, options)),
  };
};
