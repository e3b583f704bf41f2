import type { Rule, Severity } from './rule.ts';

/** What is known of a rule before it is loaded: its id, its severity, its keywords, and the part that holds it. */
export type IndexedRule = readonly [id: string, severity: Severity, keywords: readonly string[], part: string];

/** Loads the rules of a part. */
export type LoadPart = (part: string) => readonly Rule[];

type Known = Pick<Rule, 'id' | 'severity' | 'keywords'>;

const lazyRule = (known: Known, load: () => Rule): Rule =>
  new Proxy(known as Rule, {
    get: (_, name) => Reflect.get(name in known ? known : load(), name),
    has: (_, name) => Reflect.has(load(), name),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(load(), name);
      return descriptor && { ...descriptor, configurable: true };
    },
  });

/**
 * Rules that are loaded when more is asked of them than an index tells: of the hundreds that there are, a hook needs
 * those whose keywords stand in what is committed.
 */
export const rulesOfIndex = (index: readonly IndexedRule[], loadPart: LoadPart): Rule[] => {
  const loaded = new Map<string, ReadonlyMap<string, Rule>>();
  const rulesOf = (part: string): ReadonlyMap<string, Rule> => {
    const rules = loaded.get(part) ?? new Map(loadPart(part).map((rule) => [rule.id, rule]));
    loaded.set(part, rules);
    return rules;
  };
  return index.map(([id, severity, keywords, part]) =>
    lazyRule({ id, severity, keywords }, () => rulesOf(part).get(id)!),
  );
};
