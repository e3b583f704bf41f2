import type { ScanFinding } from '../scan/outcome.ts';
import { nameOf } from './place.ts';
import { printable } from './printable.ts';

const SHORT_ID = 10;

/** Where a secret has got to. */
export type Spread = 'not committed' | 'committed here' | 'pushed';

const IN_GENERAL = 'Revoke it where it was issued, and have a new one issued.';

const revocation = ({ rule, pair = [] }: ScanFinding): string[] => [
  ...new Set([rule, ...pair.map((part) => part.rule)].map(({ advice }) => advice ?? IN_GENERAL)),
];

const placesWords = (finding: ScanFinding): string => {
  const { place, start, places = [] } = finding;
  const more = places.length === 0 ? '' : ` and at ${places.length} more ${places.length === 1 ? 'place' : 'places'}`;
  return `${nameOf(place)}:${start.line}${more}`;
};

const REWRITE = [
  'Then rewrite the history: put the secret and ==>REMOVED behind it, on one line, into a file outside of the repository, and run',
  '  git filter-repo --sensitive-data-removal --replace-text FILE',
  '(https://github.com/newren/git-filter-repo). Push all branches and tags by force, have everybody clone anew, and ask the',
  'host to drop what it has cached. Until then take it for known: whoever has a copy has the secret.',
];

const amendment = ({ place: { commit } }: ScanFinding): string =>
  commit === undefined
    ? 'Nobody else has it yet: take it out of what is committed with git commit --amend or git rebase -i.'
    : `Nobody else has it yet: take it out of the commit, with git commit --amend or git rebase -i ${commit.slice(0, SHORT_ID)}~1.`;

const removal = (finding: ScanFinding, spread: Spread): readonly string[] => {
  if (spread === 'not committed')
    return ['Take it out of the file, and read it from the environment or a secret store.'];
  return spread === 'pushed' ? REWRITE : [amendment(finding)];
};

/**
 * What the owner of a leaked credential does, in order: revoke it where its provider lets one do so, see where it is
 * used, get it out of the files and the history.
 */
export const rotation = (finding: ScanFinding, spread: Spread): string[] => {
  const steps = [
    ...revocation(finding).map((words) => [printable(words)]),
    [`Give the new one to whatever used the old one: ${placesWords(finding)} shows what that was.`],
    removal(finding, spread),
  ];
  return steps.flatMap((lines, index) => lines.map((line, at) => `${at === 0 ? `${index + 1}.` : '  '} ${line}`));
};
