/** Something that keeps keywarden from doing what it was asked; it becomes one message on stderr and exit code 2. */
export class KeywardenError extends Error {
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
