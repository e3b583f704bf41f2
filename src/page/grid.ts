import type { PageFinding } from './data.ts';
import { button, element } from './element.ts';
import { columnsOf, rowOf } from './row.ts';
import type { Store } from './store.ts';

/** As the style sheet has it. */
const ROW_HEIGHT = 56;
const HEAD_HEIGHT = 40;
/** Rows above and below those in sight, so that scrolling shows none missing. */
const MARGIN = 8;

const STEPS: Readonly<Record<string, (at: number, page: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_, __, last) => last,
};

/** The list of findings. Only the rows in sight are in the page, so that their number does not matter. */
export class Grid {
  readonly node: HTMLElement;
  readonly #store: Store;
  readonly #open: (index: number) => void;
  readonly #body: HTMLElement;
  #active = 0;
  #all = false;

  /** @param open told which of the shown findings the reader wants to see whole */
  constructor(store: Store, open: (index: number) => void) {
    this.#store = store;
    this.#open = open;
    this.#body = element('div', { role: 'rowgroup', class: 'rows' });
    const columns = columnsOf(store.data);
    const template = columns.map(({ width }) => width).join(' ');
    this.node = element(
      'div',
      { role: 'grid', class: 'grid', id: 'grid', tabindex: 0, 'aria-label': 'Findings', 'aria-readonly': 'true' },
      element('div', { role: 'rowgroup', class: 'grid-head' }, this.#head()),
      this.#body,
    );
    this.node.style.setProperty('--columns', template);
    this.node.setAttribute('aria-colcount', String(columns.length));
    this.node.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.node.addEventListener('keydown', (event) => this.#onKey(event));
    this.#body.addEventListener('click', (event) => this.#onClick(event));
    new ResizeObserver(() => this.#draw()).observe(this.node);
    store.onChange(() => this.#onChange());
  }

  /** Moves to a row, and shows it. */
  goTo(index: number): void {
    const last = this.#store.shown.length - 1;
    this.#active = Math.max(0, Math.min(index, last));
    const top = this.#active * ROW_HEIGHT;
    const room = this.node.clientHeight - HEAD_HEIGHT;
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (top + ROW_HEIGHT > this.node.scrollTop + room) this.node.scrollTop = top + ROW_HEIGHT - room;
    this.#draw();
  }

  /** Puts all rows into the page, for paper, or takes them out again. */
  showAll(all: boolean): void {
    this.#all = all;
    this.#draw();
  }

  #head(): HTMLElement {
    const cells = columnsOf(this.#store.data).map(({ key, title }) => {
      const sort = button({ class: 'sort', tabindex: -1 }, () => this.#store.sortBy(key), title);
      const cell = element('div', { role: 'columnheader', class: `cell ${key}` }, sort);
      this.#store.onChange(() => {
        const { order } = this.#store;
        const direction = order.descending ? 'descending' : 'ascending';
        cell.setAttribute('aria-sort', order.key === key ? direction : 'none');
        sort.tabIndex = 0;
      });
      return cell;
    });
    return element('div', { role: 'row', class: 'row', 'aria-rowindex': 1 }, ...cells);
  }

  #onChange(): void {
    const { length } = this.#store.shown;
    this.node.setAttribute('aria-rowcount', String(length + 1));
    this.#body.style.height = `${length * ROW_HEIGHT}px`;
    this.#active = 0;
    this.node.scrollTop = 0;
    this.#draw();
  }

  #range(): readonly [number, number] {
    const { length } = this.#store.shown;
    if (this.#all) return [0, length];
    const first = Math.floor(this.node.scrollTop / ROW_HEIGHT) - MARGIN;
    const many = Math.ceil(this.node.clientHeight / ROW_HEIGHT) + 2 * MARGIN;
    return [Math.max(0, first), Math.min(length, Math.max(0, first) + many)];
  }

  #draw(): void {
    const [from, to] = this.#range();
    const rows = this.#store.shown.slice(from, to).map((finding, offset) => this.#row(finding, from + offset));
    this.#body.replaceChildren(...rows);
    const isThere = this.#active >= from && this.#active < to;
    if (isThere) this.node.setAttribute('aria-activedescendant', `row-${this.#active}`);
    else this.node.removeAttribute('aria-activedescendant');
  }

  #row(finding: PageFinding, index: number): HTMLElement {
    const row = rowOf(finding, this.#store.data);
    row.id = `row-${index}`;
    row.setAttribute('aria-rowindex', String(index + 2));
    row.setAttribute('aria-selected', String(index === this.#active));
    row.style.top = `${index * ROW_HEIGHT}px`;
    return row;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target !== this.node) return;
    const page = Math.max(1, Math.floor((this.node.clientHeight - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
    const step = STEPS[event.key];
    if (step) this.goTo(step(this.#active, page, this.#store.shown.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') this.#openAt(this.#active);
    else return;
    event.preventDefault();
  }

  #onClick({ target }: Event): void {
    const row = target instanceof Element ? target.closest('[role=row]') : null;
    if (row) this.#openAt(Number(row.id.slice('row-'.length)));
  }

  #openAt(index: number): void {
    if (index >= this.#store.shown.length) return;
    this.goTo(index);
    this.#open(index);
  }
}
