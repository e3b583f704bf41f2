import { Bars } from './bars.ts';
import { byAuthor, byFolder, byRule } from './counts.ts';
import { isIn } from './filter.ts';
import type { Store } from './store.ts';

const parentOf = (folder: string): string => folder.slice(0, Math.max(0, folder.lastIndexOf('/')));

const rules = (store: Store): Bars => {
  const names = new Map(store.data.rules.map(({ id, description }) => [id, description]));
  return new Bars({
    title: 'By rule',
    nothing: 'nothing fits',
    counts: () => byRule(store.without('rule'), store.data),
    isChosen: (id) => store.filters.rule === id,
    choose: (id) => store.set({ rule: store.filters.rule === id ? '' : id }),
    nameOf: (id) => names.get(id) ?? id,
  });
};

const authors = (store: Store): Bars =>
  new Bars({
    title: 'By author',
    nothing: 'not known: only scans of commits (--history, --range) tell who brought a secret',
    counts: () => byAuthor(store.without('author')),
    isChosen: (author) => store.filters.author === author,
    choose: (author) => store.set({ author: store.filters.author === author ? '' : author }),
  });

/** What is chosen opens: below it stands what it holds. */
const folders = (store: Store): Bars => {
  const folder = (): string => store.filters.folder;
  const isFile = (path: string): boolean => store.data.findings.some((finding) => finding.path === path);
  const top = (): string => (isFile(folder()) ? parentOf(folder()) : folder());
  return new Bars({
    title: 'By directory',
    nothing: 'nothing fits',
    counts: () => byFolder(store.without('folder'), top()),
    isChosen: (path) => folder() === path,
    choose: (path) => store.set({ folder: folder() === path ? parentOf(path) : path }),
    nameOf: (path) => {
      const name = top() !== '' && isIn(path, top()) ? path.slice(top().length + 1) : path;
      return isFile(path) ? name : `${name}/`;
    },
  });
};

/** The charts by rule, author and directory. */
export const overview = (store: Store): HTMLElement[] => {
  const charts = [rules(store), authors(store), folders(store)];
  store.onChange(() => {
    for (const chart of charts) chart.draw();
  });
  return charts.map(({ node }) => node);
};
