/** Ends a run of git-secrets with an exit code and lines for standard error. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Bad use. */
export const die = (message: string): never => {
  throw new Stop(1, message);
};
