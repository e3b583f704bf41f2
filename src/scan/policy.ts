import { builtInRules } from '../../patterns/index.ts';
import { CONFIG_NAMES, loadSettings, type Settings } from '../config/load.ts';
import { defaultSettings } from '../config/settings.ts';
import { isExpected } from '../errors.ts';
import { mergeBaseOrNone } from '../git/changes.ts';
import type { Handed } from '../git/handed.ts';
import { contentOf, readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import type { Range } from '../source/range.ts';

/** The versions of the settings file on both sides of a change, as what git calls them: a commit, or nothing for the index. */
interface Sides {
  /** The side that the change cannot have touched; undefined when nothing was there before it. */
  readonly before: string | undefined;
  readonly after: string;
}

type Texts = ReadonlyMap<string, string>;

/** The settings for what is staged: those of HEAD. */
export const stagedPolicy = (repository: Repository): Promise<Settings> =>
  policy(repository, { before: repository.head, after: '' });

/** The same as a hook hands them on, which it does when the change leaves them as they are. */
export const handedPolicy = ({ settings }: Handed): Promise<Settings> => load(settings);

/**
 * The settings for commits: those of the commit at which they left what was there before. Where nothing was, there is
 * nobody to ask but the commits themselves.
 */
export const rangePolicy = (repository: Repository, { base, tips }: Range): Promise<Settings> => {
  const after = tips[0] ?? 'HEAD';
  const before = base === undefined ? after : (mergeBaseOrNone(repository, base, after) ?? base);
  return policy(repository, { before, after });
};

/** The settings that a commit holds. */
export const policyAt = async (repository: Repository, commit: string): Promise<Settings> =>
  load((await textsOf(repository, { before: commit, after: commit }))[0]);

/** The settings files of a commit as git stores them; undefined for one that it has not. */
export type SettingsObjects = Readonly<
  Record<(typeof CONFIG_NAMES)[number], { readonly id: string; readonly size: number } | undefined>
>;

/** The settings files that a commit holds. */
export const settingsObjects = async (repository: Repository, commit: string): Promise<SettingsObjects> => {
  const objects: SettingsObjects[keyof SettingsObjects][] = [];
  const names = CONFIG_NAMES.map((name) => `${commit}:${name}`);
  for await (const object of readObjects(repository, names))
    objects.push(object.type === 'missing' ? undefined : { id: object.id, size: object.size });
  const [yaml, yml] = objects;
  return { '.keywarden.yaml': yaml, '.keywarden.yml': yml };
};

const policy = async (repository: Repository, sides: Sides): Promise<Settings> => {
  const [before, after] = await textsOf(repository, sides);
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
const essence = ({ rules, suppressions, hook, inlineAllow, minConfidence }: Settings): string =>
  JSON.stringify([
    rules.map(({ id, severity, patterns, keywords, span, checks = [] }) => [
      [id, severity, patterns.map(String), keywords, span],
      checks.map(({ name }) => name),
    ]),
    suppressions,
    hook,
    inlineAllow,
    minConfidence,
  ]);

const isSame = (a: Texts, b: Texts): boolean => CONFIG_NAMES.every((name) => a.get(name) === b.get(name));

const load = (texts: Texts): Promise<Settings> =>
  loadSettings({ readConfig: async (name) => texts.get(name), builtInRules });

/** The settings files of both sides, asked of git in one question. */
const textsOf = async (repository: Repository, { before, after }: Sides): Promise<readonly [Texts, Texts]> => {
  const sides = [before, after].map((side) =>
    side === undefined ? [] : CONFIG_NAMES.map((name) => `${side}:${name}`),
  );
  const found: (string | undefined)[] = [];
  for await (const object of readObjects(repository, sides.flat()))
    found.push(object.type === 'blob' ? (await contentOf(object)).toString() : undefined);
  const [first = [], second = []] = sides;
  return [byName(found.slice(0, first.length)), byName(found.slice(-second.length))];
};

const byName = (texts: readonly (string | undefined)[]): Texts =>
  new Map(CONFIG_NAMES.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, texts[index]] as const])));
