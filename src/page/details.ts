import { copyButton } from './copy.ts';
import type { PageData, PageFinding } from './data.ts';
import { button, element } from './element.ts';
import { badge } from './row.ts';
import type { Store } from './store.ts';
import { PRESENCES, spotOf } from './words.ts';

type Fact = readonly [name: string, ...content: readonly (Node | string)[]];

const code = (text: string): HTMLElement => element('code', {}, element('bdi', {}, text));

const placeItem = (place: { readonly path: string; readonly line: number }): HTMLElement =>
  element('li', {}, code(spotOf(place)));

const MOST_PLACES = 200;

const placesOf = ({ places }: PageFinding): Fact[] => {
  if (places.length === 0) return [];
  const more = places.length - MOST_PLACES;
  const items = places.slice(0, MOST_PLACES).map(placeItem);
  if (more > 0) items.push(element('li', {}, `and ${more} more`));
  return [['Also at', element('ul', {}, ...items)]];
};

const factsOf = (finding: PageFinding): Fact[] => {
  const { via, presence, commit, author, email, date, subject, parts, owner } = finding;
  return [
    ['Secret', code(finding.secret)],
    ['Where', code(`${spotOf(finding)}:${finding.column}`)],
    ...parts.map((part): Fact => ['With', `${part.what} `, code(part.secret), ' at ', code(spotOf(part))]),
    ...(via.length > 0 ? [['Encoded', via.join(', ')] as const] : []),
    ['Certainty', finding.confidence],
    ...(presence === undefined ? [] : [['Today', PRESENCES[presence]] as const]),
    ...owner.map((line): Fact => ['Account', line]),
    ...(commit === undefined ? [] : [['Commit', code(commit)] as const]),
    ...(author === undefined ? [] : [['Author', element('bdi', {}, email ? `${author} <${email}>` : author)] as const]),
    ...(date === undefined ? [] : [['Date', date] as const]),
    ...(subject ? [['Message', element('bdi', {}, subject)] as const] : []),
    ...placesOf(finding),
  ];
};

/** What a shell of any system would take for something else than text. */
const UNSAFE = /["$`\\%!\n\r]/g;

const commandOf = (fingerprint: string, reason: string): string =>
  `keywarden allow ${fingerprint} --reason "${reason.replace(UNSAFE, '').trim() || 'why this is no secret'}"`;

const allowing = ({ fingerprint }: PageFinding): HTMLElement[] => {
  if (fingerprint === undefined) return [];
  const command = element('code', { class: 'command', id: 'allow-command' }, commandOf(fingerprint, ''));
  const reason = element('input', { type: 'text', id: 'reason', placeholder: 'why this is no secret' });
  reason.addEventListener('input', () => {
    command.textContent = commandOf(fingerprint, reason.value);
  });
  return [
    element('h3', {}, 'Not a secret?'),
    element('label', { class: 'field' }, element('span', {}, 'Reason'), reason),
    element('div', { class: 'copyable' }, command, copyButton(command, 'Copy command')),
  ];
};

const adviceOf = (finding: PageFinding, { rules }: PageData): HTMLElement[] => {
  const { advice } = rules[finding.rule]!;
  return advice === '' ? [] : [element('h3', {}, 'What to do'), element('p', {}, advice)];
};

/** The window that shows all that is known of one finding. */
export class Details {
  readonly node = element('dialog', { 'aria-labelledby': 'details-title', class: 'details' });
  readonly #store: Store;
  readonly #onMove: (index: number) => void;
  #at = 0;

  /** @param onMove told which finding is shown, so that the list can follow */
  constructor(store: Store, onMove: (index: number) => void) {
    this.#store = store;
    this.#onMove = onMove;
    this.node.addEventListener('click', ({ target }) => {
      if (target === this.node) this.node.close();
    });
    this.node.addEventListener('keydown', (event) => this.#onKey(event));
  }

  open(index: number): void {
    this.#show(index);
    this.node.showModal();
  }

  #onKey({ key, target }: KeyboardEvent): void {
    if (target instanceof HTMLInputElement) return;
    if (key === 'ArrowRight') this.#move(1);
    if (key === 'ArrowLeft') this.#move(-1);
  }

  #move(step: number): void {
    const next = this.#at + step;
    if (next < 0 || next >= this.#store.shown.length) return;
    this.#show(next);
    this.#onMove(next);
  }

  #show(index: number): void {
    this.#at = index;
    const finding = this.#store.shown[index]!;
    const { data } = this.#store;
    const title = element(
      'h2',
      { id: 'details-title', tabindex: -1, autofocus: true },
      data.rules[finding.rule]!.description,
    );
    const facts = factsOf(finding).flatMap(([name, ...content]) => [
      element('dt', {}, name),
      element('dd', {}, ...content),
    ]);
    this.node.replaceChildren(
      element('div', { class: 'details-head' }, badge(finding, data), title, this.#buttons()),
      element('p', { class: 'dim' }, code(data.rules[finding.rule]!.id)),
      element('dl', {}, ...facts),
      ...adviceOf(finding, data),
      ...allowing(finding),
    );
    title.focus();
  }

  #buttons(): HTMLElement {
    const previous = button({ class: 'quiet', 'aria-label': 'Previous finding' }, () => this.#move(-1), '←');
    const next = button({ class: 'quiet', 'aria-label': 'Next finding' }, () => this.#move(1), '→');
    previous.disabled = this.#at === 0;
    next.disabled = this.#at === this.#store.shown.length - 1;
    const close = button({ class: 'quiet', 'aria-label': 'Close' }, () => this.node.close(), '✕');
    return element('div', { class: 'buttons' }, previous, next, close);
  }
}
