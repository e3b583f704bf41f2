import type { PageFinding, PageRule, Presence } from './data.ts';

export const PRESENCES: Readonly<Record<Presence, string>> = {
  head: 'in HEAD',
  past: 'in the past only',
  unreachable: 'unreachable',
};

const SHORT_ID = 10;

export const severityWord = ({ severity }: PageRule, { age }: PageFinding): string => {
  if (age === 'pre-existing') return 'pre-existing';
  return severity === 'error' ? 'secret' : 'warning';
};

export const spotOf = ({ path, line }: { readonly path: string; readonly line: number }): string => `${path}:${line}`;

export const shortId = (id: string): string => id.slice(0, SHORT_ID);

/** `1 finding`, `1,234 findings`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
