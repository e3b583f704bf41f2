import { settingsShape } from './settings-shape.ts';
import { expected, type Key, type ObjectShape, type Shape } from './shape.ts';

/** The settings as a markdown table: key, value, default, what it does. For the documentation. */
export const configReference = (): string => {
  const rows = rowsOf('', settingsShape);
  const head = ['| Key | Value | Default | What it does |', '|---|---|---|---|'];
  return `${[...head, ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`)].join('\n')}\n`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowsOf = (parent: string, shape: ObjectShape): string[][] =>
  Object.entries(shape.keys).flatMap(([name, key]) => {
    const path = `${parent}${name}`;
    return [[`\`${path}\``, valueWords(key.shape), defaultOf(key), key.description], ...below(path, key.shape)];
  });

const below = (path: string, shape: Shape): string[][] => {
  if (shape.type === 'object') return rowsOf(`${path}.`, shape);
  return shape.type === 'list' ? below(`${path}[]`, shape.items) : [];
};

/** A map with keys of its own gets rows of its own instead of words. */
const valueWords = (shape: Shape): string => {
  if (shape.type === 'object') return 'a map';
  return shape.type === 'list' && shape.items.type === 'object' ? 'a list of maps' : expected(shape);
};

const defaultOf = (key: Key): string => {
  if (key.required) return '(required)';
  return key.default === undefined ? '' : `\`${key.default}\``;
};
