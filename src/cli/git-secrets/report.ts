import { readGitAllowed } from '../../config/git-secrets/gitallowed.ts';
import { compilePatterns } from '../../config/git-secrets/patterns.ts';
import type { GitSecretsSettings } from '../../config/git-secrets/settings.ts';
import { createLineSearch, type MatchedLine } from '../../engine/posix/line-search.ts';
import { mask } from '../../engine/secret.ts';
import { printError } from '../print.ts';
import { EXIT_OF, type SearchKind } from './failure.ts';
import { Stop } from './stop.ts';
import { warn } from './warn.ts';

/** A line that holds something prohibited. */
export interface FoundLine extends MatchedLine {
  /** What stands before the line's number: a path, a commit and a path, or the name of standard input. As bytes. */
  readonly place: Uint8Array;
}

const withNumber = ({ place, number }: FoundLine): Buffer => Buffer.concat([place, Buffer.from(`:${number}:`)]);

/** `path:line:text`, byte for byte as it stands there. */
const asFound = (line: FoundLine): Buffer => Buffer.concat([withNumber(line), line.bytes]);

/** The whole text of the line is masked: what a pattern matches may stand beside the secret. */
const redacted = (line: FoundLine): Buffer =>
  Buffer.concat([withNumber(line), Buffer.from(mask(Buffer.from(line.bytes).toString('latin1')))]);

const ADVICE = `
[ERROR] Matched one or more prohibited patterns

Possible mitigations:
- Mark false positives as allowed using: git config --add secrets.allowed ...
- Mark false positives as allowed by adding regular expressions to .gitallowed at repository's root directory
- List your configured patterns: git config --get-all secrets.patterns
- List your configured allowed patterns: git config --get-all secrets.allowed
- List your configured allowed patterns in .gitallowed at repository's root directory
- Use --no-verify if this is a one-time false positive
`;

/** Whether an allowed pattern matches `path:line:text`. */
const allowedBy = (settings: GitSecretsSettings): ((line: FoundLine) => boolean) => {
  const { patterns, problem } = readGitAllowed(process.cwd());
  if (problem !== undefined) warn(problem);
  const written = [...settings.allowed.map((text) => ({ text, from: 'secrets.allowed' })), ...patterns];
  const search = createLineSearch(compilePatterns(written, { words: false }));
  return (line) => search(asFound(line)).length > 0;
};

/** What a search came to. */
export interface Outcome {
  readonly found: FoundLine[];
  /** What could not be searched, a message each. */
  readonly problems: string[];
}

/** All that several searches came to. */
export const joined = (...outcomes: readonly Outcome[]): Outcome => ({
  found: outcomes.flatMap(({ found }) => found),
  problems: outcomes.flatMap(({ problems }) => problems),
});

/**
 * Prints the lines that are not allowed, and what to do about them, to standard error.
 * @returns the exit code; throws, with that of its kind, when not everything could be searched: that is never clean
 */
export const report = ({ found, problems }: Outcome, settings: GitSecretsSettings, kind: SearchKind): 0 | 1 => {
  const code = reportLines(found, settings);
  if (problems.length === 0) return code;
  throw new Stop(EXIT_OF[kind], problems.map((problem) => `git-secrets: ${problem}`).join('\n'));
};

const reportLines = (lines: readonly FoundLine[], settings: GitSecretsSettings): 0 | 1 => {
  if (lines.length === 0) return 0;
  const isAllowed = allowedBy(settings);
  const prohibited = lines.filter((line) => !isAllowed(line));
  if (prohibited.length === 0) return 0;
  const newline = Buffer.from('\n');
  const show = settings.redact ? redacted : asFound;
  printError(Buffer.concat(prohibited.flatMap((line) => [show(line), newline])));
  printError(ADVICE);
  return 1;
};
