import { tryGit } from '../../git/command.ts';
import type { ScanFinding } from '../outcome.ts';
import type { Home } from './look.ts';

const isPushed = ({ root }: Home, commit: string): boolean => {
  const { code, stdout } = tryGit(root, ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes']);
  return code === 0 && stdout.length > 0;
};

/** How far a secret has got, as far as this clone knows: what a remote branch holds was pushed, or fetched from there. */
export const spreadOf = (
  home: Home,
  { place, places = [] }: ScanFinding,
): 'not committed' | 'committed here' | 'pushed' => {
  const commits = [place, ...places.map((other) => other.place)].flatMap(({ commit }) => commit ?? []);
  if (commits.length === 0) return 'not committed';
  return commits.some((commit) => isPushed(home, commit)) ? 'pushed' : 'committed here';
};
