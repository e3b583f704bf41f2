import type { PageData, PageFinding } from './data.ts';
import { type FilterName, type Filters, NO_FILTERS, Sieve } from './filter.ts';
import { type Order, type SortKey, sorted } from './sort.ts';

/** What the reader has chosen, and what that leaves. */
export class Store {
  readonly data: PageData;
  readonly #sieve: Sieve;
  readonly #listeners: (() => void)[] = [];
  #filters = NO_FILTERS;
  #order: Order = { key: 'severity', descending: true };
  /** Sorting thousands of texts takes longer than filtering them, and is asked for less often. */
  #ordered: readonly PageFinding[];
  #shown: readonly PageFinding[];

  constructor(data: PageData) {
    this.data = data;
    this.#sieve = new Sieve(data);
    this.#ordered = sorted(data.findings, this.#order, data);
    this.#shown = this.#ordered;
  }

  get filters(): Filters {
    return this.#filters;
  }

  get order(): Order {
    return this.#order;
  }

  /** The findings that fit, in order. */
  get shown(): readonly PageFinding[] {
    return this.#shown;
  }

  /** What would fit if these filters were open: what can be chosen there. */
  without(...names: readonly FilterName[]): PageFinding[] {
    return this.#sieve.fitting(this.data.findings, this.#filters, names);
  }

  set(filters: Partial<Filters>): void {
    this.#filters = { ...this.#filters, ...filters };
    this.#changed();
  }

  clear(): void {
    this.set(NO_FILTERS);
  }

  /** Sorts by something; again, the other way round. */
  sortBy(key: SortKey): void {
    const again = this.#order.key === key;
    const isGrave = key === 'severity' || key === 'date' || key === 'presence';
    this.#order = { key, descending: again ? !this.#order.descending : isGrave };
    this.#ordered = sorted(this.data.findings, this.#order, this.data);
    this.#changed();
  }

  /** Calls now and at every change. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
    listener();
  }

  #changed(): void {
    this.#shown = this.#sieve.fitting(this.#ordered, this.#filters);
    for (const listener of this.#listeners) listener();
  }
}
