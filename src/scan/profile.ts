import type { Engine } from '../engine/engine.ts';
import { createPrefilter } from '../engine/prefilter.ts';
import type { Rule } from '../engine/rule.ts';
import { watched } from '../engine/watched.ts';
import type { Source, SourceItem } from '../source/item.ts';

/** What a rule has done in a scan. Times in milliseconds. */
export interface RuleProfile {
  readonly id: string;
  /** How often one of its keywords stood somewhere. */
  keywordHits: number;
  /** How often its patterns were searched for, all the matches that a search goes on to find counted. */
  searches: number;
  milliseconds: number;
  candidates: number;
  /** How many candidates each check has refused. */
  readonly refused: Record<string, number>;
  findings: number;
}

/** The parts of a scan, each in milliseconds. */
export interface Stages {
  read: number;
  /** Looking for keywords: measured in a run of its own, which sees what is encoded only as it stands. */
  prefilter: number;
  /** Of all threads together. */
  match: number;
  /** All else in the engine: decoding, overlaps, positions, allow-lists. */
  decode: number;
  report: number;
}

/** Objects that git had to be asked for, since our own reader of packs could not make them. */
export interface GitWork {
  readonly why: string;
  readonly objects: number;
  /** Of those that are no trees. */
  readonly bytes: number;
}

/** What a thread has taken down. */
export type Taken = Pick<Profile, 'rules' | 'stages'>;

/** Keeps account of what a scan spends its time on. A scan without one does nothing for it. */
export class Profile {
  readonly stages: Stages = { read: 0, prefilter: 0, match: 0, decode: 0, report: 0 };
  /** Of a scan of a history. */
  readonly throughGit: GitWork[] = [];
  readonly #rules = new Map<string, RuleProfile>();

  /** What each rule has done, the dearest first. */
  get rules(): RuleProfile[] {
    return [...this.#rules.values()].sort((a, b) => b.milliseconds - a.milliseconds);
  }

  /** The same rules; what they do is taken down. */
  watch(rules: readonly Rule[]): Rule[] {
    return rules.map((rule) => {
      const kept = this.#of(rule.id);
      return watched(rule, {
        searching: (search) => {
          const began = performance.now();
          const found = search();
          const taken = performance.now() - began;
          kept.searches++;
          kept.milliseconds += taken;
          this.stages.match += taken;
          if (found) kept.candidates++;
          return found;
        },
        checking: ({ name }, test) => {
          const passes = test();
          if (!passes) kept.refused[name] = (kept.refused[name] ?? 0) + 1;
          return passes;
        },
      });
    });
  }

  /** The same engine; how long it takes is taken down. */
  time(engine: Engine, rules: readonly Rule[]): Engine {
    const countHits = this.#hitCounter(rules);
    return (chunk) => {
      const prefilter = this.#spent(() => countHits(chunk.bytes)).milliseconds;
      const matchedBefore = this.stages.match;
      const { result, milliseconds } = this.#spent(() => engine(chunk));
      this.stages.prefilter += prefilter;
      this.stages.decode += Math.max(0, milliseconds - prefilter - (this.stages.match - matchedBefore));
      for (const { rule } of result.findings) this.#of(rule.id).findings++;
      return result;
    };
  }

  /** The same source; how long it takes to hand things on is taken down. */
  async *reading(source: Source): AsyncGenerator<SourceItem> {
    let began = performance.now();
    for await (const item of source) {
      this.stages.read += performance.now() - began;
      yield item;
      began = performance.now();
    }
    this.stages.read += performance.now() - began;
  }

  /** Reads something; how long that takes is taken down. */
  readingNow<T>(read: () => T): T {
    const { result, milliseconds } = this.#spent(read);
    this.stages.read += milliseconds;
    return result;
  }

  /** Runs the last stage. */
  async reporting(report: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await report();
    this.stages.report += performance.now() - began;
  }

  /** Adds what another thread has taken down. */
  add({ rules, stages }: Taken): void {
    for (const stage of Object.keys(this.stages) as (keyof Stages)[]) this.stages[stage] += stages[stage];
    for (const { id, refused, ...counted } of rules) {
      const kept = this.#of(id);
      for (const kind of Object.keys(counted) as (keyof typeof counted)[]) kept[kind] += counted[kind];
      for (const [name, count] of Object.entries(refused)) kept.refused[name] = (kept.refused[name] ?? 0) + count;
    }
  }

  #of(id: string): RuleProfile {
    const known = this.#rules.get(id);
    if (known) return known;
    const fresh = { id, keywordHits: 0, searches: 0, milliseconds: 0, candidates: 0, refused: {}, findings: 0 };
    this.#rules.set(id, fresh);
    return fresh;
  }

  #spent<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
    const began = performance.now();
    const result = work();
    return { result, milliseconds: performance.now() - began };
  }

  #hitCounter(rules: readonly Rule[]): (bytes: Uint8Array) => void {
    const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
    const rulesOf = keywords.map((keyword) => rules.filter((rule) => rule.keywords.includes(keyword)));
    const profilesOf = rulesOf.map((woken) => woken.map(({ id }) => this.#of(id)));
    const prefilter = createPrefilter(keywords);
    return (bytes) =>
      prefilter(bytes, (index) => {
        for (const profile of profilesOf[index]!) profile.keywordHits++;
      });
  }
}
