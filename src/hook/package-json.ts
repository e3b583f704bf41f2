import { UsageError } from '../errors.ts';

/** What this package reads of a package.json. */
export interface PackageJson {
  readonly name?: string;
  readonly private?: boolean;
  readonly packageManager?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a package.json; throws when it is not a JSON object. */
export const parsePackageJson = (text: string, file: string): PackageJson => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError(`${file} is not valid JSON`, { cause });
  }
  if (!isObject(value)) throw new UsageError(`${file}: expected an object, got ${JSON.stringify(value)}`);
  const { scripts = {} } = value as { scripts?: unknown };
  if (!isObject(scripts) || Object.values(scripts).some((script) => typeof script !== 'string'))
    throw new UsageError(`${file}: expected "scripts" to be an object of texts, got ${JSON.stringify(scripts)}`);
  return value;
};

/** Whether a project asks for a package itself. */
export const dependsOn = ({ dependencies, devDependencies }: PackageJson, name: string): boolean =>
  name in { ...dependencies, ...devDependencies };

const indentOf = (text: string): string => /^\{\s*?\n([ \t]+)/.exec(text)?.[1] ?? '  ';

/** Sets a script of a package.json, or takes it out, and leaves its layout as it is. */
export const withScript = (text: string, name: string, script: string | undefined): string => {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const content = JSON.parse(text.slice(mark.length)) as { scripts?: Record<string, string | undefined> };
  content.scripts = { ...content.scripts, [name]: script };
  if (Object.values(content.scripts).every((value) => value === undefined)) delete content.scripts;
  const end = /\r?\n$/.exec(text)?.[0] ?? '';
  const written = mark + JSON.stringify(content, null, indentOf(text.slice(mark.length))) + end;
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
};
