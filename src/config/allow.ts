import type { AllowEntry } from '../engine/allow.ts';
import { isExpected } from '../errors.ts';
import type { PathTest } from './glob.ts';
import { compileRegex, fitsAnything } from './regex.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import type { AllowValue } from './settings-shape.ts';
import { quoted } from './tree.ts';

type Texts = Located<readonly Located<string>[]>;
type CompileGlob = (glob: string) => PathTest;

/** Turns allow-list entries into ones that are ready to run. What reads globs is loaded only when there are some. */
export const allowEntries = async (
  entries: readonly AllowValue[],
  { file, remarks }: { readonly file: string; readonly remarks: Remarks },
): Promise<AllowEntry[]> => {
  const hasGlobs = entries.some(({ value }) => value.paths !== undefined);
  const compile = hasGlobs ? (await import('./glob.ts')).compileGlob : noGlobs;
  return entries.map((entry) => {
    const ready = { name: nameOf(entry, file), ...conditionsOf(entry.value, compile, remarks) };
    if (isWholeTree(ready)) tell(remarks.warnings, entry, 'leaves out every file: nothing will be found');
    return ready;
  });
};

const noGlobs: CompileGlob = () => () => false;

const nameOf = ({ value, at }: AllowValue, file: string): string => {
  const reason = value.reason?.value.trim().replace(/\s+/g, ' ');
  return `${file}:${at.line}${reason === undefined ? '' : ` (${reason})`}`;
};

const conditionsOf = (value: AllowValue['value'], compile: CompileGlob, remarks: Remarks): Omit<AllowEntry, 'name'> => {
  const { rules, paths, secrets, lines, locations } = value;
  return {
    ...(rules ? { rules: new Set(rules.value.map((id) => id.value)) } : {}),
    ...(paths ? { path: anyGlob(paths, compile, remarks) } : {}),
    ...(secrets ? { secret: anyRegex(secrets, remarks) } : {}),
    ...(lines ? { line: anyRegex(lines, remarks) } : {}),
    ...(locations ? { location: anyRegex(locations, remarks) } : {}),
  };
};

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

const anyRegex = (texts: Texts, remarks: Remarks): ((text: string) => boolean) => {
  const regexes = texts.value.flatMap((text) => {
    const regex = compileRegex(text, remarks);
    if (regex && fitsAnything(regex)) tell(remarks.problems, text, `${quoted(text.value)} fits any text`);
    return regex ?? [];
  });
  return (text) => regexes.some((regex) => regex.test(text));
};

/** Paths of every depth that no one would list one by one. */
const UNLIKELY_PATHS: readonly string[] = ['\u0001', '\u0001/\u0002', '\u0001/\u0002/\u0003.\u0004'];

const isWholeTree = ({ path, rules, secret, line, location }: AllowEntry): boolean =>
  path !== undefined && !rules && !secret && !line && !location && UNLIKELY_PATHS.every((unlikely) => path(unlikely));
