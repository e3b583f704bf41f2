import { builtInRules } from '../../patterns/index.ts';
import { CONFIG_NAMES, loadSettings, type Settings } from '../config/load.ts';
import { defaultSettings } from '../config/settings.ts';
import { isExpected } from '../errors.ts';
import { mergeBaseOrNone } from '../git/changes.ts';
import { tryGit } from '../git/command.ts';
import type { Handed } from '../git/handed.ts';
import { contentOf, readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import type { Range } from '../source/range.ts';
import type { KnownOfChange } from './known/announce.ts';
import { KNOWN_NAMES, type KnownTexts, knownTexts } from './known/texts.ts';
import { surroundings } from './surroundings.ts';

/** What holds for a scan. */
export interface InForce {
  readonly settings: Settings;
  /** The files of known findings. */
  readonly known: KnownTexts;
}

/** All files that say what counts. */
const POLICY_NAMES = [...CONFIG_NAMES, ...KNOWN_NAMES] as const;

/** The versions of the settings file on both sides of a change, as what git calls them: a commit, or nothing for the index. */
interface Sides {
  /** The side that the change cannot have touched; undefined when nothing was there before it. */
  readonly before: string | undefined;
  readonly after: string;
}

type Texts = ReadonlyMap<string, string>;

/** What holds for what is staged: what HEAD has. `own`: settings that the user has named, which hold in place of these. */
export const stagedPolicy = (repository: Repository, own?: Settings): Promise<InForce> =>
  policy(repository, { before: repository.head, after: '' }, own);

/** The same as a hook hands them on, which it does when the change leaves them as they are. */
export const handedPolicy = async ({ settings }: Handed, cwd: string): Promise<InForce> => ({
  settings: await load({ texts: settings, cwd, at: 'HEAD' }),
  known: await knownTexts(async (name) => settings.get(name)),
});

/**
 * What holds for commits: what was in force of the commit at which they left what was there before. Where nothing was, there is
 * nobody to ask but the commits themselves.
 */
export const rangePolicy = (repository: Repository, { base, tips }: Range, own?: Settings): Promise<InForce> => {
  const after = tips[0] ?? 'HEAD';
  const before = base === undefined ? after : (mergeBaseOrNone(repository, base, after) ?? base);
  return policy(repository, { before, after }, own);
};

/** The settings that a commit holds. */
export const policyAt = async (repository: Repository, commit: string): Promise<Settings> => {
  const [texts] = await textsOf(repository, { before: commit, after: commit });
  return load({ texts, cwd: folderOf(repository), at: commit });
};

const policy = async (repository: Repository, sides: Sides, own: Settings | undefined): Promise<InForce> => {
  const [before, after] = await textsOf(repository, sides);
  const { known, warnings } = await knownBetween(before, after);
  const cwd = folderOf(repository);
  const sideBefore = { texts: before, cwd, at: sides.before };
  const settings = own ?? (await settingsBetween(sideBefore, { texts: after, cwd, at: sides.after }));
  return { settings: { ...settings, warnings: [...settings.warnings, ...warnings] }, known };
};

/** What reads these files is loaded only when the change touches them. */
const knownBetween = async (before: Texts, after: Texts): Promise<KnownOfChange> => {
  const known = await knownTexts(async (name) => before.get(name));
  if (KNOWN_NAMES.every((name) => before.get(name) === after.get(name))) return { known, warnings: [] };
  const { knownOfChange } = await import('./known/open.ts');
  return knownOfChange(known, await knownTexts(async (name) => after.get(name)));
};

/** One side of a change: its files, and where to ask for others. */
interface Side {
  readonly texts: Texts;
  readonly cwd: string;
  /** As git calls it; undefined where there is nothing. */
  readonly at: string | undefined;
}

/** Whether settings may be made of further files, which the change may touch. */
const mayExtend = (texts: Texts): boolean => CONFIG_NAMES.some((name) => texts.get(name)?.includes('extends'));

const isSame = (before: Side, after: Side): boolean =>
  CONFIG_NAMES.every((name) => before.texts.get(name) === after.texts.get(name)) && !mayExtend(before.texts);

const settingsBetween = async (before: Side, after: Side): Promise<Settings> => {
  if (isSame(before, after)) return load(before);
  // What is proposed is read even though it does not hold yet: broken settings must not get in.
  const proposed = await load(after);
  const trusted = await load(before).catch((thrown: unknown) => {
    if (!isExpected(thrown)) throw thrown;
    const { message } = thrown;
    return {
      ...defaultSettings(builtInRules),
      warnings: [`the settings before this change are broken, so the built-in rules hold: ${message}`],
    };
  });
  return { ...trusted, warnings: [...trusted.warnings, ...announcement(trusted, proposed)] };
};

/** The change of the settings in words: it is no secret that somebody wants less to be found. */
const announcement = (trusted: Settings, proposed: Settings): string[] => {
  if (essence(trusted) === essence(proposed)) return [];
  const added = proposed.suppressions.filter((suppression) => !trusted.suppressions.includes(suppression));
  if (added.length === 0)
    return ['this change edits the settings of keywarden: they hold for what comes after it, not for itself'];
  const many = added.length === 1 ? '1 suppression' : `${added.length} suppressions`;
  return [
    `this change adds ${many} to the settings of keywarden (${added.join(' | ')}): they hold for what comes after it, not for itself`,
  ];
};

/** What makes settings differ, as a text to compare. */
const essence = ({ rules, suppressions, hook, inlineAllow, inlineAllowOthers, minConfidence }: Settings): string =>
  JSON.stringify([
    rules.map(({ id, severity, patterns, keywords, span, checks = [] }) => [
      [id, severity, patterns.map(String), keywords, span],
      checks.map(({ name }) => name),
    ]),
    suppressions,
    hook,
    inlineAllow,
    inlineAllowOthers,
    minConfidence,
  ]);

const folderOf = ({ root, cwd }: Repository): string => root ?? cwd;

/** A file of one side that was not asked for beforehand: one that settings extend. */
const furtherText = ({ cwd, at }: Side, name: string): string | undefined => {
  if (at === undefined) return undefined;
  const { code, stdout } = tryGit(cwd, ['cat-file', 'blob', `${at}:${name}`]);
  return code === 0 ? stdout.toString() : undefined;
};

const isAskedFor = (name: string): boolean => CONFIG_NAMES.some((known) => known === name);

const load = (side: Side): Promise<Settings> =>
  loadSettings({
    ...surroundings(side.cwd),
    readConfig: async (name) => side.texts.get(name) ?? (isAskedFor(name) ? undefined : furtherText(side, name)),
  });

/** The files of both sides, asked of git in one question. */
const textsOf = async (repository: Repository, { before, after }: Sides): Promise<readonly [Texts, Texts]> => {
  const sides = [before, after].map((side) =>
    side === undefined ? [] : POLICY_NAMES.map((name) => `${side}:${name}`),
  );
  const found: (string | undefined)[] = [];
  for await (const object of readObjects(repository, sides.flat()))
    found.push(object.type === 'blob' ? (await contentOf(object)).toString() : undefined);
  const [first = [], second = []] = sides;
  return [byName(found.slice(0, first.length)), byName(found.slice(-second.length))];
};

const byName = (texts: readonly (string | undefined)[]): Texts =>
  new Map(POLICY_NAMES.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]] as const])));
