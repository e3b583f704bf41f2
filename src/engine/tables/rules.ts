import type { Rule } from '../rule.ts';
import type { RuleTables } from './tables.ts';

/** All of a rule that can be written as data, but for what the tables tell. */
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

/** What the tables tell of a rule. */
const told = (tables: RuleTables, rule: number, name: string): unknown => {
  switch (name) {
    case 'id':
      return tables.id(rule);
    case 'severity':
      return tables.severity(rule);
    case 'keywords':
      return tables.keywordsOf(rule);
    case 'span':
      return tables.span(rule);
    case 'run':
      return tables.run(rule);
    case 'extent':
      return tables.extent(rule);
    case 'gives':
      return tables.gives(rule);
    case 'generic':
      return tables.isGeneric(rule) || undefined;
    default:
      return null;
  }
};

/** A rule whose fields are fetched when they are asked for. */
const lazyRule = (tables: RuleTables, number: number, { dataOf, load }: RuleStore): Rule => {
  const known: Record<string, unknown> = {};
  let data: RuleData | undefined;
  const loaded = (): Rule => load(tables.part(number)).find(({ id }) => id === tables.id(number))!;
  const fetch = (name: string): unknown => {
    const known = told(tables, number, name);
    if (known !== null) return known;
    data ??= dataOf(number);
    if (name === 'patterns') return data.patterns.map(([source, flags]) => new RegExp(source, flags));
    return data.code.includes(name) ? loaded()[name as keyof Rule] : data.fields[name as keyof RuleData['fields']];
  };
  return new Proxy(known as unknown as Rule, {
    get: (_, name) => {
      if (typeof name === 'string' && !(name in known)) known[name] = fetch(name);
      return known[name as string];
    },
    has: (_, name) => Reflect.has(loaded(), name),
    ownKeys: () => Reflect.ownKeys(loaded()),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = Reflect.getOwnPropertyDescriptor(loaded(), name);
      return descriptor && { ...descriptor, configurable: true };
    },
  });
};

/** A rule of tables: which one. */
export interface TableRule {
  readonly of: TableRules;
  readonly number: number;
}

interface Known {
  readonly places: WeakMap<Rule, TableRule>;
  readonly lists: WeakMap<readonly Rule[], TableRules>;
}

/** What all bundles of the package know together, each of which has modules of its own. */
const KNOWN = Symbol.for('keywarden.tables');
const shared = globalThis as { [KNOWN]?: Known };
shared[KNOWN] ??= { places: new WeakMap(), lists: new WeakMap() };
const { places, lists } = shared[KNOWN];

/** The place of a rule in the tables that it comes from; undefined for every other rule. */
export const placeOf = (rule: Rule): TableRule | undefined => places.get(rule);

/** Has a rule that was derived from another, and searches as it does, stand at its place in the tables. */
export const standFor = <R extends Rule>(derived: R, rule: Rule): R => {
  const place = places.get(rule);
  if (place) places.set(derived, place);
  return derived;
};

/** The rule of tables that a rule is made of, as it is or with fields of its own; undefined for every other rule. */
export const originOf = (rule: Rule): Rule | undefined => {
  for (let one: Rule | null = rule; one !== null; one = Object.getPrototypeOf(one)) if (places.has(one)) return one;
  return undefined;
};

/** The tables that a list of rules is all of, in their order; undefined for every other list. */
export const listedBy = (rules: readonly Rule[]): TableRules | undefined => lists.get(rules);

/** Rules of which no more is made or fetched than is asked for. */
export class TableRules {
  readonly tables: RuleTables;
  /** All of them, as a list that makes its rules when they are asked for. */
  readonly list: readonly Rule[];
  readonly #store: RuleStore;
  readonly #made: Rule[];
  readonly #loaded = new Map<string, readonly Rule[]>();

  constructor(tables: RuleTables, store: RuleStore) {
    this.tables = tables;
    this.#store = { dataOf: store.dataOf, load: (part) => this.#load(part, store) };
    this.#made = new Array<Rule>(tables.rules);
    this.list = this.#lazyList();
    lists.set(this.list, this);
  }

  rule(number: number): Rule {
    const known = this.#made[number];
    if (known) return known;
    const made = lazyRule(this.tables, number, this.#store);
    places.set(made, { of: this, number });
    this.#made[number] = made;
    return made;
  }

  #load(part: string, store: RuleStore): readonly Rule[] {
    const rules = this.#loaded.get(part) ?? store.load(part);
    this.#loaded.set(part, rules);
    return rules;
  }

  /** All that is done to the list but asking for its length makes the rules first, and is then done to them. */
  #lazyList(): readonly Rule[] {
    let isWhole = false;
    const whole = (): Rule[] => {
      for (let number = 0; !isWhole && number < this.tables.rules; number++) this.rule(number);
      isWhole = true;
      return this.#made;
    };
    return new Proxy(this.#made, {
      get: (made, name) => {
        if (name === 'length') return made.length;
        const value: unknown = Reflect.get(whole(), name);
        return typeof value === 'function' ? value.bind(made) : value;
      },
      has: (_, name) => Reflect.has(whole(), name),
      ownKeys: () => Reflect.ownKeys(whole()),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(whole(), name),
      set: () => false,
    });
  }
}
