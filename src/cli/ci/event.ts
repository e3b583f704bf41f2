/**
 * What started a CI job, in the words of no particular system. Ids may be revisions of any kind; whether the clone has them
 * is found out later.
 */
export type CiEvent =
  /** Commits that lead from one to another: a push, a pull request, a merge group. */
  | {
      readonly kind: 'change';
      /** What it is called: `push to main`. */
      readonly name: string;
      /** Where it starts, exclusive; undefined when the system does not say, as for the first push of a branch. */
      readonly base: string | undefined;
      readonly head: string;
      /** The branch that other branches start from, where the system names it. */
      readonly defaultBranch: string | undefined;
      /** Whether the change goes to that branch itself; undefined where the system does not tell. */
      readonly isDefault: boolean | undefined;
      /** The tag that is pushed, whose own message is looked at too. */
      readonly tag?: string;
    }
  /** No change, but a time or a person: the whole repository. */
  | { readonly kind: 'everything'; readonly name: string }
  /** A branch or tag is gone. */
  | { readonly kind: 'nothing'; readonly name: string };

/** The environment of a CI job. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A CI system: how it is known, and what it says of its event. */
export interface CiSystem {
  readonly name: string;
  readonly isHere: (env: Environment) => boolean;
  /** @throws KeywardenError when what it says cannot be read */
  readonly event: (env: Environment) => CiEvent;
}

const NO_COMMIT = /^0+$/;

/** What systems send where there is no commit (zeros, an empty text) as undefined. */
export const commitOrNone = (id: string | undefined): string | undefined =>
  id === undefined || id === '' || NO_COMMIT.test(id) ? undefined : id;

/** `refs/heads/main`, `refs/tags/v1` as `main`, `v1`. */
export const shortRef = (ref: string): string => ref.replace(/^refs\/(?:heads|tags|remotes\/origin)\//, '');
