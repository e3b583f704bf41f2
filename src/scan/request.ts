/** What to scan. */
export type ScanTarget =
  /** Files and folders; for a folder in a repository its tracked and untracked files, without the ignored ones. */
  | { readonly mode: 'worktree'; readonly paths: readonly string[]; readonly gitignore?: boolean }
  /** What the next commit would bring in. */
  | { readonly mode: 'staged' }
  /** What the commits of a range bring in: `main..HEAD`, `main...HEAD`. */
  | { readonly mode: 'range'; readonly range: string }
  /** Everything the repository stores. */
  | { readonly mode: 'history' }
  /** What is piped in, and the name it is to be known by. */
  | { readonly mode: 'stdin'; readonly input: AsyncIterable<Buffer>; readonly path?: string };

export interface ScanRequest {
  /** The folder to stand in. */
  readonly cwd: string;
  readonly target: ScanTarget;
  /** A settings file to use instead of the repository's `.keywarden.yaml`. */
  readonly config?: string;
  /** Told how many items have been looked at, and of how many where that is known. */
  readonly onProgress?: (items: number, total?: number) => void;
}
