import type { Rule, Severity } from './rule.ts';

/** What is known of a rule at once: its id, its severity, its keywords, and the part that holds it. */
export type IndexedRule = readonly [id: string, severity: Severity, keywords: readonly string[], part: string];

/** All of a rule that can be written as data. */
export interface RuleData {
  readonly fields: Partial<Omit<Rule, 'patterns'>>;
  /** Source and flags of each pattern. */
  readonly patterns: readonly (readonly [source: string, flags: string])[];
  /** Fields that hold functions: for these its part has to be loaded. */
  readonly code: readonly string[];
}

/** Where the rest of the rules is kept. */
export interface RuleStore {
  /** The data of a rule by its number. */
  readonly dataOf: (rule: number) => RuleData;
  /** Loads the rules of a part. */
  readonly load: (part: string) => readonly Rule[];
}

/** A rule whose fields are fetched when they are asked for. */
const lazyRule = ([id, severity, keywords]: IndexedRule, dataOf: () => RuleData, load: () => Rule): Rule => {
  const known: Record<string, unknown> = { id, severity, keywords };
  let data: RuleData | undefined;
  const fetch = (name: string): unknown => {
    data ??= dataOf();
    if (name === 'patterns') return data.patterns.map(([source, flags]) => new RegExp(source, flags));
    return data.code.includes(name) ? load()[name as keyof Rule] : data.fields[name as keyof RuleData['fields']];
  };
  return new Proxy(known as unknown as Rule, {
    get: (_, name) => {
      if (typeof name === 'string' && !(name in known)) known[name] = fetch(name);
      return known[name as string];
    },
    has: (_, name) => Reflect.has(load(), name),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(load(), name);
      return descriptor && { ...descriptor, configurable: true };
    },
  });
};

/**
 * Rules of which no more is fetched than is asked of them: of the hundreds that there are, a hook needs the patterns of
 * those whose keywords stand in what is committed, and the code of those whose patterns match there.
 */
export const rulesOfIndex = (index: readonly IndexedRule[], { dataOf, load }: RuleStore): Rule[] => {
  const loaded = new Map<string, ReadonlyMap<string, Rule>>();
  const rulesOf = (part: string): ReadonlyMap<string, Rule> => {
    const rules = loaded.get(part) ?? new Map(load(part).map((rule) => [rule.id, rule]));
    loaded.set(part, rules);
    return rules;
  };
  return index.map((indexed, number) => {
    const [id, , , part] = indexed;
    return lazyRule(
      indexed,
      () => dataOf(number),
      () => rulesOf(part).get(id)!,
    );
  });
};
