/**
 * An entry of an allow-list, ready to run. All conditions that are given must hold; at least one is given.
 * An entry with `path` alone leaves the whole file out.
 */
export interface AllowEntry {
  /** How reports name it: `.keywarden.yaml:12`. */
  readonly name: string;
  readonly rules?: ReadonlySet<string>;
  readonly path?: (path: string) => boolean;
  /** Asked of the secret's text. */
  readonly secret?: (text: string) => boolean;
  /** Asked of the text of the secret's first line. */
  readonly line?: (text: string) => boolean;
  /** Asked of `path:line:text`, as git-secrets does. */
  readonly location?: (text: string) => boolean;
}

/** What an allow-list entry may ask about a finding. */
export interface AllowSubject {
  readonly rule: string;
  readonly path: string;
  readonly secret: string;
  readonly lineNumber: number;
  readonly lineText: string;
}

/** A path, and for a file in an archive (`a.zip!/b.jar!/c`) those of the archives around it. */
const pathsOf = (path: string): string[] =>
  path.split('!/').map((_, index, parts) => parts.slice(0, index + 1).join('!/'));

/** Content whose path is not known (or that has none) fits no condition on paths. */
const pathFits = (entry: AllowEntry, path: string): boolean =>
  entry.path === undefined || (path !== '' && pathsOf(path).some(entry.path));

/** True when the entry leaves out every finding of the file, whatever it is. */
export const allowsWholeFile = (entry: AllowEntry, path: string): boolean =>
  entry.path !== undefined &&
  entry.rules === undefined &&
  entry.secret === undefined &&
  entry.line === undefined &&
  entry.location === undefined &&
  pathFits(entry, path);

/** True when all conditions of the entry hold for the finding. */
export const allows = (entry: AllowEntry, subject: AllowSubject): boolean =>
  (entry.rules?.has(subject.rule) ?? true) &&
  pathFits(entry, subject.path) &&
  (entry.secret?.(subject.secret) ?? true) &&
  (entry.line?.(subject.lineText) ?? true) &&
  (entry.location?.(`${subject.path}:${subject.lineNumber}:${subject.lineText}`) ?? true);
