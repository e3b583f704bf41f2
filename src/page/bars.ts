import type { Counted } from './data.ts';
import { button, element } from './element.ts';

const FEW = 6;

export interface BarsOptions {
  readonly title: string;
  /** Shown when there is nothing to count. */
  readonly nothing: string;
  readonly counts: () => readonly Counted[];
  readonly isChosen: (what: string) => boolean;
  readonly choose: (what: string) => void;
  /** How an entry is named; by default as itself. */
  readonly nameOf?: (what: string) => string;
}

const bar = ({ what, count }: Counted, most: number, options: BarsOptions): HTMLElement => {
  const fill = element('span', { class: 'fill' });
  fill.style.width = `${Math.max(1, (count / most) * 100)}%`;
  const chosen = options.isChosen(what);
  const name = element('bdi', { class: 'name' }, options.nameOf?.(what) ?? what);
  return button(
    { class: 'bar', 'aria-pressed': String(chosen), title: what },
    () => options.choose(what),
    fill,
    name,
    element('span', { class: 'count' }, count.toLocaleString('en')),
  );
};

/** A chart of bars, each of which is a button that shows its findings alone. */
export class Bars {
  readonly node: HTMLElement;
  readonly #options: BarsOptions;
  readonly #list = element('ul', { class: 'bars' });
  readonly #more: HTMLButtonElement;
  #whole = false;

  constructor(options: BarsOptions) {
    this.#options = options;
    this.#more = button({ class: 'plain' }, () => {
      this.#whole = !this.#whole;
      this.draw();
    });
    const heading = element('h2', {}, options.title);
    this.node = element('section', { class: 'card' }, heading, this.#list, this.#more);
  }

  draw(): void {
    const counts = this.#options.counts();
    const most = Math.max(1, ...counts.map(({ count }) => count));
    const shown = this.#whole ? counts : counts.slice(0, FEW);
    const held = this.node.contains(document.activeElement) ? (document.activeElement as HTMLElement).title : '';
    const items = shown.map((entry) => element('li', {}, bar(entry, most, this.#options)));
    const nothing = element('li', { class: 'dim' }, this.#options.nothing);
    this.#list.replaceChildren(...(items.length > 0 ? items : [nothing]));
    this.#more.hidden = counts.length <= FEW;
    this.#more.textContent = this.#whole ? 'show fewer' : `show all ${counts.length.toLocaleString('en')}`;
    if (held !== '') this.#focusOn(held);
  }

  /** Drawing anew must not take the keyboard away. */
  #focusOn(title: string): void {
    const buttons = [...this.#list.querySelectorAll('button')];
    (buttons.find((made) => made.title === title) ?? this.#more).focus();
  }
}
