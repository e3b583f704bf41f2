import fc from 'fast-check';
import { keyLine } from '../keys.ts';
import type { Repository } from '../repository.ts';

/** Something that happens to a repository between two scans. */
export type Edit =
  | { readonly do: 'commit'; readonly file: number; readonly key: number; readonly text: number }
  | { readonly do: 'message' | 'tag' | 'note' | 'unreachable'; readonly key: number }
  | { readonly do: 'branch' | 'delete' | 'checkout' | 'merge' | 'rename' | 'revert'; readonly which: number }
  | { readonly do: 'gc' | 'repack' | 'reset' | 'amend' | 'expire' | 'prune' | 'forget' | 'tear' | 'stash' | 'detach' };

const WITHOUT = ['gc', 'repack', 'reset', 'amend', 'expire', 'prune', 'forget', 'tear', 'stash', 'detach'] as const;
const WHICH = ['branch', 'delete', 'checkout', 'merge', 'rename', 'revert'] as const;
const KEYED = ['message', 'tag', 'note', 'unreachable'] as const;

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      file: fc.integer({ min: 0, max: 3 }),
      key: fc.integer({ min: -3, max: 5 }),
      text: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom(...KEYED), key: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom(...WHICH), which: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom(...WITHOUT) }) },
);

const content = ({ key, text }: { readonly key: number; readonly text: number }): string =>
  `${'some text\n'.repeat(text)}${key > 0 ? keyLine(key) : ''}${'more\n'.repeat(text)}`;

const branchOf = (which: number): string => (which === 0 ? 'main' : `branch-${which}`);

/** Does it, as far as the repository is in a state for it; `tear` and `forget` are about what scans have noted. */
export const happen = (repository: Repository, edit: Edit, notes: (how: 'tear' | 'forget') => void): void => {
  const git = (...args: string[]) => repository.tryGit(args);
  switch (edit.do) {
    case 'commit':
      repository.commit({ [`f${edit.file}.txt`]: content(edit) });
      break;
    case 'message':
      git('commit', '--allow-empty', '-qm', `use ${keyLine(edit.key)}`);
      break;
    case 'tag':
      git('tag', '-f', '-a', '-m', keyLine(edit.key), `t${edit.key}`);
      break;
    case 'note':
      git('notes', 'add', '-f', '-m', keyLine(edit.key));
      break;
    case 'unreachable':
      repository.tryGit(['hash-object', '-w', '--stdin'], { input: `lost ${keyLine(edit.key)}` });
      break;
    case 'branch':
      git('checkout', '-q', '-b', branchOf(edit.which));
      break;
    case 'delete':
      git('branch', '-q', '-D', branchOf(edit.which));
      break;
    case 'checkout':
      git('checkout', '-q', '-f', branchOf(edit.which));
      break;
    case 'merge':
      if (git('merge', '-q', '-X', 'ours', '-m', 'A merge', branchOf(edit.which)).code !== 0) git('merge', '--abort');
      break;
    case 'rename':
      git('mv', '-f', `f${edit.which}.txt`, `moved-${edit.which}.txt`);
      git('commit', '-qam', 'Moved');
      break;
    case 'revert':
      if (git('revert', '--no-edit', `HEAD~${edit.which}`).code !== 0) git('revert', '--abort');
      break;
    case 'gc':
      git('gc', '--quiet');
      break;
    case 'repack':
      git('repack', '-dq');
      break;
    case 'reset':
      git('reset', '-q', '--hard', 'HEAD~1');
      break;
    case 'amend':
      git('commit', '-q', '--amend', '--allow-empty', '-m', 'Amended');
      break;
    case 'expire':
      git('reflog', 'expire', '--expire=now', '--all');
      break;
    case 'prune':
      git('reflog', 'expire', '--expire=now', '--all');
      git('gc', '--quiet', '--prune=now');
      break;
    case 'stash':
      repository.write('f0.txt', content({ key: 2, text: 1 }));
      git('stash', '-q');
      break;
    case 'detach':
      git('checkout', '-q', '--detach', 'HEAD~1');
      break;
    case 'tear':
    case 'forget':
      notes(edit.do);
      break;
  }
};
