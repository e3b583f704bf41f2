import type { Home } from '../../scan/known/look.ts';
import type { ScanFinding } from '../../scan/outcome.ts';
import type { ScanTarget } from '../../scan/request.ts';

/** Something that another tool was told to let pass, and the findings here that it is about. */
export interface Known {
  /** Where it stands in the other tool's file: `.gitleaksignore:3`. */
  readonly spot: string;
  /** Whether it is none (`allow`), or a secret that is known to be there (`baseline`). */
  readonly as: 'allow' | 'baseline';
  readonly reason: string;
  /** Where it is to count, a path; everywhere when there is none. */
  readonly path?: string;
  /** Where to look for it; undefined when there is nothing to look at any more, as for a commit that is gone. */
  readonly targets: readonly ScanTarget[] | undefined;
  readonly fits: (finding: ScanFinding) => boolean;
}

/** What another tool's files say. */
export interface Migration {
  /** The text of a `.keywarden.yaml`; undefined when there is nothing to say in it. */
  readonly settings: string | undefined;
  readonly known: readonly Known[];
  /** What is otherwise, or could not be carried over. */
  readonly notes: readonly string[];
}

/** Where a migration takes place. */
export interface Surroundings {
  readonly cwd: string;
  /** The repository with files, where there is one. */
  readonly home: Home | undefined;
  /** A file that the user names instead of the tool's usual one. */
  readonly file: string | undefined;
}

/** Another tool: how its files are read. */
export interface Tool {
  /** For the help: `gitleaks (.gitleaks.toml, .gitleaksignore)`. */
  readonly files: string;
  readonly read: (surroundings: Surroundings) => Promise<Migration>;
}
