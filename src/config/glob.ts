import micromatch from 'micromatch';
import { UsageError } from '../errors.ts';

/** True when a path from the top of the repository, with `/` between folders, fits. */
export type PathTest = (path: string) => boolean;

/** Paths fit alike on every system: case counts, names that begin with a dot are names like any other. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, windows: false, posix: true, debug: true } as const;

/**
 * Compiles a glob with the rules of `.gitignore` (https://git-scm.com/docs/gitignore): without a `/` before its end it
 * fits at any depth, else it starts at the top; what fits a folder fits all below it; `/` at the end is for folders only.
 * Also knows `{a,b}`. A name with brackets fits itself too, as in `app/[id]/page.tsx`.
 * @throws UsageError that says what is wrong with the glob
 */
export const compileGlob = (glob: string): PathTest => {
  checkGlob(glob);
  const path = bareOf(glob)
    .replace(/^\*\*$/, '*')
    .replace(/\/\*\*$/, '/**/*');
  const anchored = glob.replace(/\/$/, '').includes('/');
  const name = escapeOthers(anchored ? path : `**/${path}`);
  const patterns = [...(glob.endsWith('/') ? [] : [name]), `${name}/**/*`];
  try {
    const tests = patterns.map((pattern) => micromatch.matcher(pattern, OPTIONS));
    return (candidate) => tests.some((test) => test(candidate.normalize('NFC')));
  } catch (cause) {
    throw new UsageError('not a glob: a bracket or brace in it is not closed or not in order', { cause });
  }
};

/** The glob without what only says where it starts and that it means a folder. */
const bareOf = (glob: string): string =>
  glob
    .normalize('NFC')
    .replace(/^\.?\//, '')
    .replace(/\/$/, '');

/** Patterns with many stars take time beyond all bounds on long names and deep folders. */
const MOST_STARS = 4;

const SPECIAL_ESCAPE = /\\[*?[\]{}(),!#@+"'^$|\s-]/g;

const checkGlob = (glob: string): void => {
  const refuse = (why: string): never => {
    throw new UsageError(why);
  };
  if (glob.startsWith('!')) refuse('expected what to allow, got a negation; write \\! for a name that begins with !');
  if (glob.replaceAll(SPECIAL_ESCAPE, '').includes('\\')) refuse('expected / between folders, got \\');
  const names = bareOf(glob).split('/');
  if (names.includes('')) refuse('expected a name before and after each /, got none');
  if (names.some((name) => name === '.' || name === '..'))
    refuse('expected a path from the top of the repository, without . and ..');
  if (names.some((name) => name !== '**' && name.replaceAll('\\*', '').split('*').length > MOST_STARS + 1))
    refuse(`expected at most ${MOST_STARS} stars in one name, got more`);
  if (names.filter((name) => name === '**').length > MOST_STARS)
    refuse(`expected ** at most ${MOST_STARS} times, got more`);
};

/** Micromatch gives a meaning to characters that `.gitignore` takes as they are; inside [ ] they already are. */
const escapeOthers = (glob: string): string =>
  glob.replace(/\\[\s\S]|\[\]?[^\]]*\]|[()|"+@!^$]/g, (part) => (part.length === 1 ? `\\${part}` : part));
