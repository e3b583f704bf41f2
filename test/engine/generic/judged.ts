import { generic } from '../../../patterns/generic.ts';
import { type Judgement, judge } from '../../../src/engine/generic/judge.ts';
import type { Candidate } from '../../../src/engine/rule.ts';

const SEARCHES = generic.flatMap(({ patterns }) => patterns.map((pattern) => new RegExp(pattern.source, 'gi')));

/** What the patterns of the generic rules match in a line, at a path. */
export const candidatesIn = (line: string, path = ''): Candidate[] =>
  SEARCHES.flatMap((search) =>
    [...line.matchAll(search)].map((match) => ({
      secret: match.groups!.secret!,
      match: match as RegExpExecArray,
      path,
    })),
  );

/** Each of them, judged. */
export const judgedIn = (line: string, path?: string): Judgement[] => candidatesIn(line, path).map(judge);
