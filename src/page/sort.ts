import type { PageData, PageFinding } from './data.ts';

export const SORT_KEYS = ['severity', 'what', 'where', 'author', 'date', 'presence'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  readonly key: SortKey;
  readonly descending: boolean;
}

type Compare = (a: PageFinding, b: PageFinding) => number;

const CONFIDENCE = ['low', 'medium', 'high'];
const PRESENCE = ['unreachable', 'past', 'head'];

const collator = new Intl.Collator('en', { numeric: true });

const byWhere: Compare = (a, b) => collator.compare(a.path, b.path) || a.line - b.line || a.column - b.column;

const comparesOf = ({ rules }: PageData): Readonly<Record<SortKey, Compare>> => {
  const weight = ({ rule, confidence }: PageFinding): number =>
    (rules[rule]!.severity === 'error' ? 10 : 0) + CONFIDENCE.indexOf(confidence);
  return {
    severity: (a, b) => weight(a) - weight(b),
    what: (a, b) => collator.compare(rules[a.rule]!.description, rules[b.rule]!.description),
    where: byWhere,
    author: (a, b) => collator.compare(a.author ?? '', b.author ?? ''),
    date: (a, b) => Date.parse(a.date ?? '0000') - Date.parse(b.date ?? '0000'),
    presence: (a, b) => PRESENCE.indexOf(a.presence ?? '') - PRESENCE.indexOf(b.presence ?? ''),
  };
};

/** The findings in an order; among equals by where they stand. */
export const sorted = (findings: readonly PageFinding[], { key, descending }: Order, data: PageData): PageFinding[] => {
  const compare = comparesOf(data)[key];
  const sign = descending ? -1 : 1;
  return [...findings].sort((a, b) => sign * compare(a, b) || byWhere(a, b));
};
