import type { PathTest } from '../../config/glob.ts';
import type { BaselineEntry } from '../../config/known/baseline.ts';
import { isPast } from '../../config/known/day.ts';
import { fingerprintOf } from '../../config/known/fingerprint.ts';
import type { OnLine } from '../../config/known/ledger.ts';
import { ALLOW_NAME } from '../../config/known/names.ts';
import { pathTestOf, type Suppression } from '../../config/known/suppressions.ts';
import type { AllowedFinding, ScanFinding } from '../outcome.ts';
import { idsOf, type Ledgers } from './ledgers.ts';
import { type Reach, remarksOn } from './remarks.ts';

/** Findings, sorted by what is known of them. */
export interface Judged {
  /** Those that count. */
  readonly counting: readonly ScanFinding[];
  /** Those that somebody has allowed. */
  readonly allowed: readonly AllowedFinding[];
  /** Those that were there when keywarden came. */
  readonly known: readonly ScanFinding[];
}

/** A suppression that is ready to run. */
interface Ready {
  readonly entry: Suppression & OnLine;
  readonly fits: PathTest;
}

const readyByFingerprint = (entries: readonly (Suppression & OnLine)[]): Map<string, Ready[]> => {
  const ready = new Map<string, Ready[]>();
  for (const entry of entries) {
    const others = ready.get(entry.fingerprint) ?? [];
    ready.set(entry.fingerprint, [...others, { entry, fits: pathTestOf(entry) }]);
  }
  return ready;
};

/** How reports name a suppression: `.keywarden-allow:7 (made up)`. */
export const suppressionName = ({ line, reason }: Suppression & OnLine): string => `${ALLOW_NAME}:${line} (${reason})`;

/** Tells findings that are known from those that count, and keeps account of what it has met. */
export class Judge {
  readonly #ledgers: Ledgers;
  readonly #ids: readonly string[];
  readonly #today: Date;
  readonly #suppressions: ReadonlyMap<string, readonly Ready[]>;
  readonly #baseline: ReadonlySet<string>;
  readonly #met = new Set<object>();
  readonly #seen = new Set<string>();

  /** @param ownId the id to make fingerprints with where the files have none */
  constructor(ledgers: Ledgers, ownId: string | undefined, today = new Date()) {
    const ids = idsOf(ledgers);
    this.#ledgers = ledgers;
    this.#ids = ids.length === 0 && ownId !== undefined ? [ownId] : ids;
    this.#today = today;
    this.#suppressions = readyByFingerprint(ledgers.allow.entries);
    this.#baseline = new Set(ledgers.baseline.entries.map(({ fingerprint }) => fingerprint));
  }

  /** Sorts findings; each gets its fingerprint. */
  judge(findings: readonly ScanFinding[]): Judged {
    const counting: ScanFinding[] = [];
    const allowed: AllowedFinding[] = [];
    const known: ScanFinding[] = [];
    for (const plain of findings) {
      const prints = this.#ids.map((id) => fingerprintOf(id, plain.rule.id, plain.secret.reveal()));
      const finding = prints[0] === undefined ? plain : { ...plain, fingerprint: prints[0] };
      const suppression = this.#suppressionOf(prints, finding.place.path);
      const isKnown = this.#isKnown(prints);
      if (suppression) allowed.push({ finding, allowance: { kind: 'suppression', by: suppressionName(suppression) } });
      else if (isKnown) known.push(finding);
      else counting.push(finding);
    }
    return { counting, allowed, known };
  }

  /** Whether a suppression has fitted a finding, be it expired or not. */
  hasMet(entry: Suppression & OnLine): boolean {
    return this.#met.has(entry);
  }

  /** Whether an entry of the baseline has fitted a finding. */
  hasSeen({ fingerprint }: BaselineEntry): boolean {
    return this.#seen.has(fingerprint);
  }

  /** What there is to say when all is looked at. */
  remarks(reach: Reach): string[] {
    const met = { entries: this.#met, fingerprints: this.#seen };
    return remarksOn(this.#ledgers, { met, reach, today: this.#today });
  }

  #suppressionOf(prints: readonly string[], path: string): (Suppression & OnLine) | undefined {
    const fitting = prints.flatMap((print) => this.#suppressions.get(print) ?? []).filter(({ fits }) => fits(path));
    for (const { entry } of fitting) this.#met.add(entry);
    return fitting.find(({ entry }) => !isPast(entry.expires, this.#today))?.entry;
  }

  #isKnown(prints: readonly string[]): boolean {
    const known = prints.filter((print) => this.#baseline.has(print));
    for (const print of known) this.#seen.add(print);
    return known.length > 0;
  }
}
