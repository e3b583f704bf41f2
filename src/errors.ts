/** Marks our errors for all bundles of the package, each of which has a class of its own. */
const EXPECTED = Symbol.for('keywarden.error');

/** Something that keeps keywarden from doing what it was asked; it becomes one message on stderr and exit code 2. */
export class KeywardenError extends Error {
  readonly [EXPECTED] = true;
  override readonly name: string = 'KeywardenError';
  /** What the user can do about it. */
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
  }
}

/** The command line, an option or a file of settings asks for something that does not exist or does not fit. */
export class UsageError extends KeywardenError {
  override readonly name = 'UsageError';
}

/** The message of anything that was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** True for an error that says all a user needs to know; anything else is a bug of ours. */
export const isExpected = (thrown: unknown): thrown is KeywardenError =>
  typeof thrown === 'object' && thrown !== null && EXPECTED in thrown;
