import type { PageData, PageFinding, Presence } from './data.ts';

/** What the reader wants to see; an empty text stands for everything. */
export interface Filters {
  /** Words, all of which a finding has to hold somewhere. */
  readonly text: string;
  readonly severity: '' | 'error' | 'warn';
  readonly presence: '' | Presence;
  /** Id of a rule. */
  readonly rule: string;
  readonly author: string;
  /** A folder, or a path. */
  readonly folder: string;
  /** Days, `2026-01-31`, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: Filters = {
  text: '',
  severity: '',
  presence: '',
  rule: '',
  author: '',
  folder: '',
  from: '',
  to: '',
};

export type FilterName = keyof Filters;

type Test = (finding: PageFinding) => boolean;

/** What a search looks at, in lower case. */
const haystackOf = (finding: PageFinding, { rules }: PageData): string => {
  const rule = rules[finding.rule]!;
  const { path, secret, author, email, commit, subject, fingerprint, owner, places } = finding;
  const texts = [rule.id, rule.description, path, secret, author, email, commit, subject, fingerprint, ...owner];
  return [...texts, ...places.map((place) => place.path)].filter(Boolean).join('\n').toLowerCase();
};

/** The day of a finding as its author's clock had it. */
export const dayOf = ({ date }: PageFinding): string => date?.slice(0, 10) ?? '';

/** True when a path is the folder, or in it. */
export const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Tells which findings fit filters; what a search looks at is made once. */
export class Sieve {
  readonly #data: PageData;
  readonly #haystacks: ReadonlyMap<PageFinding, string>;

  constructor(data: PageData) {
    this.#data = data;
    this.#haystacks = new Map(data.findings.map((finding) => [finding, haystackOf(finding, data)]));
  }

  /** The findings that fit all filters but those named, in their order. */
  fitting(findings: readonly PageFinding[], filters: Filters, without: readonly FilterName[] = []): PageFinding[] {
    const tests = Object.entries(this.#tests(filters))
      .filter(([name]) => filters[name as FilterName] !== '' && !without.includes(name as FilterName))
      .map(([, test]) => test);
    return findings.filter((finding) => tests.every((test) => test(finding)));
  }

  #tests(filters: Filters): Readonly<Record<FilterName, Test>> {
    const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
    const { rules } = this.#data;
    return {
      text: (finding) => words.every((word) => this.#haystacks.get(finding)!.includes(word)),
      severity: ({ rule }) => rules[rule]!.severity === filters.severity,
      presence: ({ presence }) => presence === filters.presence,
      rule: ({ rule }) => rules[rule]!.id === filters.rule,
      author: ({ author }) => author === filters.author,
      folder: ({ path }) => isIn(path, filters.folder),
      from: (finding) => dayOf(finding) >= filters.from,
      to: (finding) => finding.date !== undefined && dayOf(finding) <= filters.to,
    };
  }
}
