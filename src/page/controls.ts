import { button, element } from './element.ts';
import { type FilterName, NO_FILTERS } from './filter.ts';
import type { Store } from './store.ts';
import { counted, PRESENCES } from './words.ts';

const PAUSE = 120;

const labelled = (label: string, control: HTMLElement): HTMLElement =>
  element('label', { class: 'field' }, element('span', {}, label), control);

const search = (store: Store): HTMLInputElement => {
  const input = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'path, rule, author, commit …  ( / )',
    spellcheck: 'false',
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => store.set({ text: input.value }), PAUSE);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isTyping || document.querySelector('dialog[open]')) return;
    input.focus();
    event.preventDefault();
  });
  store.onChange(() => {
    if (store.filters.text !== input.value && waiting === undefined) input.value = store.filters.text;
    waiting = undefined;
  });
  return input;
};

const choice = (
  store: Store,
  name: 'severity' | 'presence',
  options: Readonly<Record<string, string>>,
): HTMLElement => {
  const select = element(
    'select',
    { id: name },
    ...Object.entries(options).map(([value, text]) => element('option', { value }, text)),
  );
  select.addEventListener('change', () => store.set({ [name]: select.value }));
  store.onChange(() => {
    select.value = store.filters[name];
  });
  return select;
};

const day = (store: Store, name: 'from' | 'to'): HTMLElement => {
  const input = element('input', { type: 'date', id: name });
  input.addEventListener('change', () => store.set({ [name]: input.value }));
  store.onChange(() => {
    input.value = store.filters[name];
  });
  return input;
};

const CHIPS: readonly FilterName[] = ['rule', 'author', 'folder'];
const CHIP_TITLES: Partial<Record<FilterName, string>> = { rule: 'Rule', author: 'Author', folder: 'Directory' };

const chips = (store: Store): HTMLElement => {
  const list = element('div', { class: 'chips' });
  store.onChange(() => {
    const chosen = CHIPS.filter((name) => store.filters[name] !== '');
    const made = chosen.map((name) =>
      button(
        { class: 'chip', 'aria-label': `Remove the filter ${CHIP_TITLES[name]}: ${store.filters[name]}` },
        () => store.set({ [name]: '' }),
        `${CHIP_TITLES[name]}: `,
        element('bdi', {}, store.filters[name]),
        ' ×',
      ),
    );
    const isOpen = Object.keys(NO_FILTERS).every((name) => store.filters[name as FilterName] === '');
    const clear = button({ class: 'plain', id: 'clear' }, () => store.clear(), 'Clear all filters');
    list.replaceChildren(...made, ...(isOpen ? [] : [clear]));
  });
  return list;
};

const count = (store: Store): HTMLElement => {
  const told = element('p', { role: 'status', id: 'count', class: 'count-line' });
  store.onChange(() => {
    const { shown, data } = store;
    told.textContent =
      shown.length === data.findings.length
        ? counted(shown.length, 'finding')
        : `${shown.length.toLocaleString('en')} of ${counted(data.findings.length, 'finding')}`;
  });
  return told;
};

/** Search, filters, and how many findings they leave. */
export const controls = (store: Store): HTMLElement => {
  const { findings } = store.data;
  const hasPresence = findings.some(({ presence }) => presence !== undefined);
  const hasDates = findings.some(({ date }) => date !== undefined);
  const fields = [
    labelled('Search', search(store)),
    labelled('Weight', choice(store, 'severity', { '': 'all', error: 'secrets', warn: 'warnings' })),
    ...(hasPresence ? [labelled('Today', choice(store, 'presence', { '': 'anywhere', ...PRESENCES }))] : []),
    ...(hasDates ? [labelled('From', day(store, 'from')), labelled('To', day(store, 'to'))] : []),
  ];
  return element(
    'div',
    { class: 'controls' },
    element('div', { class: 'fields', role: 'search', 'aria-label': 'Findings' }, ...fields),
    element('div', { class: 'state' }, count(store), chips(store)),
  );
};
