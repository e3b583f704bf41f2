import UPlot from 'uplot';
import { nextStart, type Timeline, timelineOf } from './counts.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';
import { onThemeChange, paletteOf } from './theme.ts';
import { counted } from './words.ts';

const HEIGHT = 190;
const NARROWEST = 240;
const DAY = 86_400;

const dayText = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const unitText = ({ unit }: Timeline, start: number): string =>
  unit === 'month' ? dayText(start).slice(0, 7) : unit === 'week' ? `week of ${dayText(start)}` : dayText(start);

const NO_DATES =
  'Not known: this scan did not look at commits, and files do not tell since when a secret stands in them. A scan with --history does.';

const described = (timeline: Timeline): string => {
  const { starts, counts } = timeline;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const when = unitText(timeline, starts[counts.indexOf(most)]!);
  const [first, last] = [starts[0]!, starts.at(-1)!].map((start) => unitText(timeline, start));
  return `${counted(all, 'finding')} by ${timeline.unit}, from ${first} to ${last}; most in ${when}: ${most.toLocaleString('en')}`;
};

const tableOf = (timeline: Timeline): HTMLElement => {
  const rows = timeline.starts.flatMap((start, index) =>
    timeline.counts[index] === 0
      ? []
      : [
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, unitText(timeline, start)),
            element('td', {}, String(timeline.counts[index])),
          ),
        ],
  );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, timeline.unit),
    element('th', { scope: 'col' }, 'findings'),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
};

/** Findings over time, by the date of the commits that brought them; a stretch that is dragged over is what is shown. */
export class TimelineChart {
  readonly node: HTMLElement;
  readonly #store: Store;
  readonly #canvas = element('div', { class: 'timeline', role: 'img' });
  readonly #legend = element('p', { class: 'dim legend' });
  readonly #table = element('details', {}, element('summary', {}, 'as a table'), element('div'));
  #timeline: Timeline | undefined;
  #plot: UPlot | undefined;

  constructor(store: Store) {
    this.#store = store;
    const heading = element('h2', {}, 'Findings over time');
    this.node = element('section', { class: 'card wide' }, heading, this.#legend, this.#canvas, this.#table);
    new ResizeObserver(() => this.#resize()).observe(this.#canvas);
    onThemeChange(() => this.#draw());
    store.onChange(() => this.#draw());
  }

  #draw(): void {
    this.#timeline = timelineOf(this.#store.without('from', 'to'));
    this.#plot?.destroy();
    this.#plot = undefined;
    const timeline = this.#timeline;
    const dated = this.#store.data.findings.some(({ date }) => date !== undefined);
    this.#legend.textContent = timeline ? described(timeline) : dated ? 'Nothing fits.' : NO_DATES;
    this.#canvas.hidden = timeline === undefined;
    this.#table.hidden = timeline === undefined;
    if (timeline === undefined) return;
    this.#canvas.setAttribute('aria-label', described(timeline));
    this.#table.lastElementChild!.replaceChildren(tableOf(timeline));
    this.#plot = new UPlot(this.#options(timeline), [[...timeline.starts], [...timeline.counts]], this.#canvas);
  }

  #options(timeline: Timeline): UPlot.Options {
    const { ink, line, accent } = paletteOf(this.node);
    const { starts, unit } = timeline;
    const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
    const after = nextStart(unit, starts.at(-1)!);
    return {
      width: this.#width(),
      height: HEIGHT,
      tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
      scales: {
        x: { time: true, range: [starts[0]! - (after - starts.at(-1)!), after] },
        y: { range: [0, this.#most(timeline)] },
      },
      axes: [
        { ...axis, grid: { show: false } },
        {
          ...axis,
          size: 58,
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000],
        },
      ],
      series: [
        {},
        {
          fill: accent,
          stroke: accent,
          width: 0,
          paths: UPlot.paths.bars!({ size: [0.7, 40] }),
          points: { show: false },
        },
      ],
      hooks: { setCursor: [(plot) => this.#onCursor(plot)], setSelect: [(plot) => this.#onSelect(plot)] },
    };
  }

  #most({ counts }: Timeline): number {
    return Math.max(4, counts.reduce((a, b) => Math.max(a, b), 0) * 1.1);
  }

  #width(): number {
    return Math.max(NARROWEST, this.#canvas.clientWidth);
  }

  #resize(): void {
    if (this.#plot && this.#plot.width !== this.#width()) this.#plot.setSize({ width: this.#width(), height: HEIGHT });
  }

  #onCursor({ cursor }: UPlot): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    const { idx } = cursor;
    this.#legend.textContent =
      idx === null || idx === undefined || cursor.left! < 0
        ? described(timeline)
        : `${unitText(timeline, timeline.starts[idx]!)}: ${counted(timeline.counts[idx]!, 'finding')}`;
  }

  #onSelect(plot: UPlot): void {
    const { left, width } = plot.select;
    if (width < 4 || !this.#timeline) return;
    const { unit, starts } = this.#timeline;
    const [from, to] = [left, left + width].map((at) => plot.posToIdx(at));
    const end = nextStart(unit, starts[to!]!) - DAY;
    this.#store.set({ from: dayText(starts[from!]!), to: dayText(end) });
  }
}
