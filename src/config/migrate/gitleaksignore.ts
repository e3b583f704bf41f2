/** A finding that gitleaks is told to ignore, by where it is. */
export interface IgnoredPlace {
  /** Undefined: in any commit. */
  readonly commit: string | undefined;
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  /** Where it stands, for messages: `.gitleaksignore:3`. */
  readonly spot: string;
}

const ENTRY = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/i;

/** What a `.gitleaksignore` says, and its lines that say nothing. */
export interface GitleaksIgnore {
  readonly entries: readonly IgnoredPlace[];
  readonly unreadable: readonly string[];
}

/** Reads a `.gitleaksignore`: `[commit:]file:rule:line`, one a line. */
export const readGitleaksIgnore = (file: string, text: string): GitleaksIgnore => {
  const entries: IgnoredPlace[] = [];
  const unreadable: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const spot = `${file}:${index + 1}`;
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, commit, path, rule, number] = ENTRY.exec(line) ?? [];
    if (path === undefined || rule === undefined) unreadable.push(`${spot}: expected [commit:]file:rule:line`);
    else
      entries.push({
        commit: commit?.toLowerCase(),
        path: path.replaceAll('\\', '/'),
        rule,
        line: Number(number),
        spot,
      });
  }
  return { entries, unreadable };
};
