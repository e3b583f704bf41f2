import { dayFrom, isPast } from '../config/known/day.ts';
import { FINGERPRINT } from '../config/known/fingerprint.ts';
import { oneLine } from '../config/known/line.ts';
import { ALLOW_NAME } from '../config/known/names.ts';
import { pathTestOf } from '../config/known/suppressions.ts';
import { isExpected, UsageError } from '../errors.ts';
import { readSetting } from '../git/settings.ts';
import { nameOf } from '../report/place.ts';
import { printable } from '../report/printable.ts';
import { type Home, openHome } from '../scan/known/look.ts';
import { findByFingerprint, type Match } from '../scan/known/lookup.ts';
import { removeSuppressions, uselessSuppressions } from '../scan/known/prune.ts';
import { allowFindings, allowUnseen, type Words } from '../scan/known/write.ts';
import { defineCommand } from './command.ts';
import { createProgress } from './progress.ts';
import { tell } from './setup.ts';

interface AllowOptions {
  readonly fingerprints: readonly string[];
  readonly reason: string | undefined;
  readonly path: string | undefined;
  readonly owner: string | undefined;
  readonly expires: string | undefined;
  readonly unseen: boolean;
  readonly prune: boolean;
  readonly dryRun: boolean;
}

const SINGLE = ['reason', 'path', 'owner', 'expires'] as const;

const refuseRepeated = (options: AllowOptions): void => {
  const twice = SINGLE.find((name) => Array.isArray(options[name]));
  if (twice) throw new UsageError(`expected --${twice} once, got it twice`);
};

const checkPath = (path: string): void => {
  try {
    pathTestOf({ fingerprint: '', reason: '', path });
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    throw new UsageError(`--path ${path} cannot be used: ${thrown.message}`, { cause: thrown });
  }
};

const expiryOf = (text: string): string => {
  const today = new Date();
  const day = dayFrom(text, today);
  if (day === undefined)
    throw new UsageError(`expected --expires with a day such as 2027-01-31, or 90d, got ${JSON.stringify(text)}`);
  if (isPast(day, today)) throw new UsageError(`expected --expires with a day to come, got ${day}`);
  return day;
};

/** Who answers for it: who git takes the user for, unless told otherwise. */
export const ownerOf = async (home: Home, owner: string | undefined): Promise<string | undefined> =>
  oneLine(owner ?? (await readSetting(home.root, 'user.email')).value ?? '') || undefined;

const wordsOf = async (home: Home, options: AllowOptions): Promise<Words> => {
  const { path, expires } = options;
  const reason = oneLine(options.reason ?? '');
  if (reason === '') throw new UsageError('expected --reason and why it is no secret, got none');
  if (path !== undefined) checkPath(path);
  const owner = await ownerOf(home, options.owner);
  return {
    reason,
    ...(path === undefined ? {} : { path }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires: expiryOf(expires) }),
  };
};

const tellAllowed = ({ finding: { rule, secret, place, start } }: Match, { path }: Words): void => {
  const where = path === undefined ? 'wherever it stands' : `in ${printable(path)}`;
  const spot = `${printable(nameOf(place))}:${start.line}`;
  tell(`allowed ${secret} (${rule.id}), found at ${spot}, ${where}`);
  if (path !== undefined && !pathTestOf({ fingerprint: '', reason: '', path })(place.path))
    tell(`but --path ${printable(path)} does not fit ${spot}: there it counts as before`);
};

const allow = async (home: Home, options: AllowOptions): Promise<number> => {
  const words = await wordsOf(home, options);
  const progress = createProgress();
  const matches = await findByFingerprint(home, options.fingerprints, progress).finally(progress.finish);
  const { isNew } = await allowFindings(
    home,
    matches.map(({ finding }) => finding),
    words,
  );
  for (const match of matches) tellAllowed(match, words);
  tell(`commit ${ALLOW_NAME}: it holds for what is committed after it (\`--policy worktree\` tries it out before)`);
  if (isNew) tell(`so that branches merge without conflicts, put \`${ALLOW_NAME} merge=union\` into .gitattributes`);
  return 0;
};

const allowWithoutLook = async (home: Home, options: AllowOptions): Promise<number> => {
  const words = await wordsOf(home, options);
  const odd = options.fingerprints.find((text) => !FINGERPRINT.test(text));
  if (odd !== undefined)
    throw new UsageError(
      `expected --unseen with whole fingerprints (family:32 hexadecimal digits), got ${JSON.stringify(odd)}`,
    );
  for (const fingerprint of options.fingerprints) await allowUnseen(home, fingerprint, words);
  tell(`wrote ${options.fingerprints.length} to ${ALLOW_NAME}, without having seen what it is about`);
  return 0;
};

const prune = async (home: Home, { dryRun }: AllowOptions): Promise<number> => {
  const progress = createProgress();
  const useless = await uselessSuppressions(home, progress).finally(progress.finish);
  if (!dryRun) removeSuppressions(home, useless);
  for (const { entry, why } of useless)
    tell(`${dryRun ? 'would remove' : 'removed'} ${why} ${entry.fingerprint} (${printable(entry.reason)})`);
  if (useless.length === 0) tell(`nothing in ${ALLOW_NAME} is expired or unused`);
  return 0;
};

const refuseOdd = (options: AllowOptions): void => {
  const { fingerprints, dryRun } = options;
  const words = SINGLE.filter((name) => options[name] !== undefined).map((name) => `--${name}`);
  if (options.prune && (fingerprints.length > 0 || words.length > 0 || options.unseen))
    throw new UsageError(`expected --prune alone, got it with ${[...fingerprints, ...words].join(' ') || '--unseen'}`);
  if (!options.prune && dryRun) throw new UsageError('--dry-run goes with --prune');
  if (!options.prune && fingerprints.length === 0)
    throw new UsageError('expected the fingerprint of a finding, as reports show it, got none');
};

export const allowCommand = defineCommand<AllowOptions>({
  command: 'allow [fingerprints..]',
  describe: 'Say that findings are no secrets, by the fingerprints that reports show; tidy up what was said',
  builder: (parser) =>
    parser
      .positional('fingerprints', {
        describe: 'Of the findings',
        type: 'string',
        array: true,
        default: [] as readonly string[],
      })
      .option('reason', { describe: 'Why it is no secret (required)', type: 'string', nargs: 1 })
      .option('path', {
        describe: 'Only there: a glob as in .gitignore (default: everywhere)',
        type: 'string',
        nargs: 1,
      })
      .option('owner', { describe: 'Who answers for it (default: user.email of git)', type: 'string', nargs: 1 })
      .option('expires', {
        describe: 'The last day it holds, 2027-01-31 or 90d (default: for good)',
        type: 'string',
        nargs: 1,
      })
      .option('unseen', { describe: 'Do not look for the finding first', type: 'boolean', default: false })
      .option('prune', {
        describe: 'Remove what expired, and what matches nothing in files and history',
        type: 'boolean',
        default: false,
      })
      .option('dry-run', { describe: 'With --prune: only say what would be removed', type: 'boolean', default: false })
      .example('$0 allow aws:3f9c61… --reason "made up for the tests" --path test/', 'one finding, in one folder')
      .example('$0 allow --prune', 'after secrets have gone') as never,
  run: async (options) => {
    refuseRepeated(options);
    refuseOdd(options);
    const home = openHome(process.cwd());
    if (options.prune) return prune(home, options);
    return options.unseen ? allowWithoutLook(home, options) : allow(home, options);
  },
});
