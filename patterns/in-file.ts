import type { Candidate, Check } from '../src/engine/rule.ts';

/** The content is a file of this name, or nobody knows its name. */
export const inFile = (name: string, pattern: RegExp): Check => ({
  name: `in ${name}`,
  asksPath: true,
  path: pattern,
  test: ({ path }: Candidate) => pattern.test(path),
});
