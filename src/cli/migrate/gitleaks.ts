import { type GitleaksConfig, readGitleaks } from '../../config/migrate/gitleaks/config.ts';
import { allowedCommits, allowedValues, gitleaksDraft } from '../../config/migrate/gitleaks/convert.ts';
import { type IgnoredPlace, readGitleaksIgnore } from '../../config/migrate/gitleaksignore.ts';
import { UsageError } from '../../errors.ts';
import { commitNamed, type Repository } from '../../git/repository.ts';
import { placesToLook } from '../../scan/known/look.ts';
import type { ScanTarget } from '../../scan/request.ts';
import { BUILT_IN, readFirst, readIfThere, settingsOf } from './files.ts';
import type { Known, Surroundings, Tool } from './tool.ts';

const oneCommit = (id: string): ScanTarget => ({
  mode: 'commits',
  range: { revisions: [id, `^${id}^@`], tips: [], base: undefined },
});

const everyChangeOf = (path: string): ScanTarget => ({
  mode: 'commits',
  range: { revisions: ['--all', '--', path], tips: [], base: undefined },
});

const targetsOf = ({ commit, path }: IgnoredPlace, home: Repository): readonly ScanTarget[] | undefined => {
  if (commit !== undefined) return commitNamed(home, commit) === undefined ? undefined : [oneCommit(commit)];
  return [{ mode: 'worktree', paths: [] }, everyChangeOf(path)];
};

const knownPlace = (entry: IgnoredPlace, home: Repository): Known => ({
  spot: entry.spot,
  as: 'allow',
  reason: `ignored by .gitleaksignore as ${entry.rule}`,
  path: entry.path,
  targets: targetsOf(entry, home),
  fits: ({ place, start }) =>
    place.path === entry.path && start.line === entry.line && (!entry.commit || place.commit === entry.commit),
});

const knownCommit = (commit: string, home: Repository): Known => ({
  spot: `the commit ${commit}`,
  as: 'allow',
  reason: `gitleaks let pass all of the commit ${commit.slice(0, 10)}`,
  targets: commitNamed(home, commit) === undefined ? undefined : [oneCommit(commit)],
  fits: ({ place }) => place.commit === commit,
});

/** Stop words count in either case, anywhere in the secret; line breaks and what stands around them may differ. */
const knownValue = (value: string, number: number, home: Repository): Known => {
  const bare = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
  return {
    spot: `stop word ${number} that is a whole secret`,
    as: 'allow',
    reason: 'a stop word of gitleaks',
    targets: placesToLook(home, {}),
    fits: ({ secret }) => bare(secret.reveal()).includes(bare(value)),
  };
};

const readConfig = (surroundings: Surroundings, names: readonly string[]): [GitleaksConfig, string] | undefined => {
  const given = surroundings.file !== undefined;
  if (!given && names.every((name) => readIfThere(surroundings, name) === undefined)) return undefined;
  const { file, text } = readFirst(surroundings, names);
  const read = (name: string): string => {
    const found = name === file ? text : readIfThere(surroundings, name);
    if (found === undefined) throw new UsageError(`${file} extends ${name}: there is no such file`);
    return found;
  };
  return [readGitleaks(file, read), file];
};

/** gitleaks or betterleaks, by the names of its files. */
export const gitleaksTool = (configs: readonly string[], ignores: readonly string[]): Tool => ({
  files: [...configs, ...ignores].join(', '),
  read: async (surroundings) => {
    const { home } = surroundings;
    const [config, from] = readConfig(surroundings, configs) ?? [];
    const ignore = ignores.find((name) => readIfThere(surroundings, name) !== undefined);
    if (!config && ignore === undefined)
      throw new UsageError(`expected ${[...configs, ...ignores].join(' or ')} here, found none`);
    const made = config ? await settingsOf(gitleaksDraft(config, from!, new Set(BUILT_IN))) : undefined;
    const ignored = readGitleaksIgnore(ignore ?? '', ignore === undefined ? '' : readIfThere(surroundings, ignore)!);
    if (!home && ignored.entries.length > 0) throw new UsageError(`${ignore} needs a repository to be resolved in`);
    return {
      settings: made?.settings,
      known: home
        ? [
            ...ignored.entries.map((entry) => knownPlace(entry, home)),
            ...(config ? allowedValues(config) : []).map((value, index) => knownValue(value, index + 1, home)),
            ...(config ? allowedCommits(config) : []).map((commit) => knownCommit(commit.toLowerCase(), home)),
          ]
        : [],
      notes: [...(made?.notes ?? []), ...ignored.unreadable],
    };
  },
});
