import { globLiteral } from '../../config/glob-literal.ts';
import { addToBaseline } from '../../scan/known/baseline.ts';
import { allFindings, type Home, lookAt } from '../../scan/known/look.ts';
import { allowFindings } from '../../scan/known/write.ts';
import type { ScanFinding } from '../../scan/outcome.ts';
import type { ScanTarget } from '../../scan/request.ts';
import type { Known } from './tool.ts';

/** What became of what another tool was told to let pass. */
export interface Resolved {
  readonly allowed: number;
  readonly baseline: number;
  /** Those of which nothing is found here, with why. */
  readonly dead: readonly { readonly spot: string; readonly why: string }[];
}

type Look = (target: ScanTarget) => Promise<readonly ScanFinding[]>;

/** Looks at each place once, however many entries are about it. */
const lookOnce = (home: Home, onProgress: (items: number, total?: number) => void): Look => {
  const looks = new Map<string, Promise<readonly ScanFinding[]>>();
  return (target) => {
    const key = JSON.stringify(target);
    const look = looks.get(key) ?? lookAt(home, target, { onProgress }).then(allFindings);
    looks.set(key, look);
    return look;
  };
};

interface Match {
  readonly known: Known;
  readonly findings: readonly ScanFinding[];
}

const matchOf = async (known: Known, look: Look): Promise<Match> => {
  const findings: ScanFinding[] = [];
  for (const target of known.targets ?? []) findings.push(...(await look(target)));
  return { known, findings: findings.filter(known.fits) };
};

const whyDead = ({ targets }: Known): string =>
  targets === undefined ? 'its commit is not in this repository' : 'keywarden finds nothing there';

/** One write for all that is said in the same words. */
const write = async (home: Home, matches: readonly Match[]): Promise<void> => {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = JSON.stringify([match.known.reason, match.known.path]);
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  for (const group of groups.values()) {
    const { reason, path } = group[0]!.known;
    const words = { reason, ...(path === undefined ? {} : { path: globLiteral(path) }) };
    await allowFindings(
      home,
      group.flatMap(({ findings }) => findings),
      words,
    );
  }
};

/** Finds what the entries are about, and writes it down in our files. */
export const resolveKnown = async (
  home: Home,
  entries: readonly Known[],
  onProgress: (items: number, total?: number) => void,
): Promise<Resolved> => {
  const look = lookOnce(home, onProgress);
  const matches: Match[] = [];
  for (const known of entries) matches.push(await matchOf(known, look));
  const live = matches.filter(({ findings }) => findings.length > 0);
  const allowed = live.filter(({ known }) => known.as === 'allow');
  const baseline = live.filter(({ known }) => known.as === 'baseline');
  await write(home, allowed);
  if (baseline.length > 0)
    await addToBaseline(
      home,
      baseline.flatMap(({ findings }) => findings),
    );
  const dead = matches.filter(({ findings }) => findings.length === 0).map(({ known }) => known);
  return {
    allowed: allowed.length,
    baseline: baseline.length,
    dead: dead.map((known) => ({ spot: known.spot, why: whyDead(known) })),
  };
};
