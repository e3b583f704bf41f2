import type { AllowEntry } from '../engine/allow.ts';
import { isExpected } from '../errors.ts';
import type { PathTest } from './glob.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import type { AllowValue, OwnAllowValue } from './settings-shape.ts';
import { quoted } from './tree.ts';

type Texts = Located<readonly Located<string>[]>;
type CompileGlob = (glob: string) => PathTest;
type TextTest = (text: string) => boolean;

interface AllowContext {
  readonly file: string;
  readonly remarks: Remarks;
  /** The rule that the entries are for; default: those that they name. */
  readonly rule?: string;
}

/** Turns allow-list entries into ones that are ready to run. What reads globs and patterns is loaded only when there are some. */
export const allowEntries = async (
  entries: readonly (AllowValue | OwnAllowValue)[],
  context: AllowContext,
): Promise<AllowEntry[]> => {
  const ready: AllowEntry[] = [];
  for (const entry of entries) {
    const conditions = await conditionsOf(entry.value, context);
    const made = { name: nameOf(entry, context.file), ...conditions };
    if (isWholeTree(made)) tell(context.remarks.warnings, entry, 'leaves out every file: nothing will be found');
    ready.push(made);
  }
  return ready;
};

/** What reads globs. */
const globCompiler = async (): Promise<CompileGlob> => (await import('./glob.ts')).compileGlob;

const nameOf = ({ value, at }: AllowValue | OwnAllowValue, file: string): string => {
  const reason = value.reason?.value.trim().replace(/\s+/g, ' ');
  return `${file}:${at.line}${reason === undefined ? '' : ` (${reason})`}`;
};

const rulesOf = (
  value: (AllowValue | OwnAllowValue)['value'],
  { rule }: AllowContext,
): readonly string[] | undefined => {
  if (rule !== undefined) return [rule];
  return 'rules' in value ? value.rules?.value.map((id) => id.value) : undefined;
};

const conditionsOf = async (
  value: (AllowValue | OwnAllowValue)['value'],
  context: AllowContext,
): Promise<Omit<AllowEntry, 'name'>> => {
  const { secrets, lines, locations } = value;
  const { remarks } = context;
  const rules = rulesOf(value, context);
  const path = await pathTest(value, remarks);
  return {
    ...(rules ? { rules: new Set(rules) } : {}),
    ...(path ? { path } : {}),
    ...(secrets ? { secret: await anyRegex(secrets, remarks) } : {}),
    ...(lines ? { line: await anyRegex(lines, remarks) } : {}),
    ...(locations ? { location: await anyRegex(locations, remarks) } : {}),
  };
};

/** What `paths` and `pathRegexes` ask of a path, both where both are given; undefined where neither is. */
export const pathTest = async (
  { paths, pathRegexes }: { readonly paths?: Texts | undefined; readonly pathRegexes?: Texts | undefined },
  remarks: Remarks,
): Promise<PathTest | undefined> => {
  const tests = [
    ...(paths ? [anyGlob(paths, await globCompiler(), remarks)] : []),
    ...(pathRegexes ? [await anyRegex(pathRegexes, remarks)] : []),
  ];
  return tests.length === 0 ? undefined : (path) => tests.every((test) => test(path));
};

/** A test that any of the globs fits; tells what is no glob. */
const anyGlob = (globs: Texts, compile: CompileGlob, { problems }: Remarks): PathTest => {
  const tests = globs.value.flatMap((glob) => {
    try {
      return [compile(glob.value)];
    } catch (thrown) {
      if (!isExpected(thrown)) throw thrown;
      tell(problems, glob, `${quoted(glob.value)} cannot be used: ${thrown.message}`);
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
};

const anyRegex = async (texts: Texts, remarks: Remarks): Promise<TextTest> => {
  const { textTest } = await import('./text-condition.ts');
  const tests: TextTest[] = [];
  for (const text of texts.value) {
    const test = await textTest(text, remarks);
    if (test) tests.push(test);
  }
  return (text) => tests.some((test) => test(text));
};

/** Paths of every depth that no one would list one by one. */
const UNLIKELY_PATHS: readonly string[] = ['\u0001', '\u0001/\u0002', '\u0001/\u0002/\u0003.\u0004'];

const isWholeTree = ({ path, rules, secret, line, location }: AllowEntry): boolean =>
  path !== undefined && !rules && !secret && !line && !location && UNLIKELY_PATHS.every((unlikely) => path(unlikely));
