import { controls } from './controls.ts';
import type { PageData } from './data.ts';
import { Details } from './details.ts';
import { byId, element } from './element.ts';
import { Grid } from './grid.ts';
import { overview } from './overview.ts';
import { Store } from './store.ts';
import { themeButton } from './theme.ts';
import { TimelineChart } from './timeline.ts';

/** Makes the page live: charts, filters and the list, from the data that the page holds. */
const start = (): void => {
  const data = JSON.parse(byId('data').textContent ?? '') as PageData;
  byId('tools').append(themeButton());
  if (data.findings.length === 0) return;
  const store = new Store(data);
  const grid = new Grid(store, (index) => details.open(index));
  const details: Details = new Details(store, (index) => grid.goTo(index));
  const nothing = element('p', { class: 'card nothing' }, 'No finding fits these filters.');
  store.onChange(() => {
    nothing.hidden = store.shown.length > 0;
  });
  byId('app').replaceChildren(
    element('div', { class: 'charts' }, new TimelineChart(store).node, ...overview(store)),
    element('h2', { class: 'list-title', id: 'list' }, 'Findings'),
    controls(store),
    grid.node,
    nothing,
    details.node,
  );
  addEventListener('beforeprint', () => grid.showAll(true));
  addEventListener('afterprint', () => grid.showAll(false));
};

start();
