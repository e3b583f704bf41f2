// How the time of a scan grows with what is in the packs: a plot of characters, and how well a line fits.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './repositories.mjs';

/** Lines of `git verify-pack -v`: id, type, size, size in the pack, offset, and for deltas depth and base. */
const ENTRY = /^[0-9a-f]{40,64} \w+ +(\d+) \d+ \d+/;

/** Bytes of all entries of the packs of a clone, each inflated, deltas as deltas. */
export const inflatedBytes = (cwd) => {
  const folder = git(cwd, 'rev-parse', '--path-format=absolute', '--git-path', 'objects/pack').toString().trim();
  const indexes = readdirSync(folder).filter((name) => name.endsWith('.idx'));
  const lines = indexes.flatMap((name) => git(cwd, 'verify-pack', '-v', join(folder, name)).toString().split('\n'));
  return lines.reduce((sum, line) => sum + Number(ENTRY.exec(line)?.[1] ?? 0), 0);
};

const COLUMNS = 60;
const ROWS = 16;

/** The line `fixed + slope * x` that fits best (least squares), and how much of the differences it explains. */
const fitted = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const sum = (of) => points.reduce((all, point) => all + of(point), 0);
  const slope = sum((point) => (point.x - x) * (point.y - y)) / sum((point) => (point.x - x) ** 2);
  const fixed = y - slope * x;
  const left = sum((point) => (point.y - fixed - slope * point.x) ** 2);
  return { fixed, slope, explained: 1 - left / sum((point) => (point.y - y) ** 2) };
};

const plotted = (points, { fixed, slope }) => {
  const [right, top] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
  const rows = Array.from({ length: ROWS + 1 }, () => Array(COLUMNS + 1).fill(' '));
  const mark = (x, y, sign) => {
    const [row, column] = [ROWS - Math.round((y / top) * ROWS), Math.round((x / right) * COLUMNS)];
    if (rows[row]) rows[row][column] = sign;
  };
  for (let column = 0; column <= COLUMNS; column++) {
    const x = (column / COLUMNS) * right;
    mark(x, fixed + slope * x, '.');
  }
  for (const [place, { x, y }] of points.entries()) mark(x, y, String.fromCharCode(65 + place));
  return [
    `  ${top.toFixed(1)} s`,
    ...rows.map((row) => `  |${row.join('').trimEnd()}`),
    `  +${'-'.repeat(COLUMNS)} ${right.toFixed(0)} MB inflated`,
  ];
};

/**
 * @param points of each clone its name, `x` in megabytes and `y` in seconds
 */
export const growthLines = (points) => {
  const fit = fitted(points);
  const whole = points.at(-1).y / points.at(-1).x;
  return [
    'growth: wall time of a whole scan against bytes of the packs, inflated',
    ...points.map(
      ({ name, x, y }, place) =>
        `  ${String.fromCharCode(65 + place)}  ${name.padEnd(24)} ${x.toFixed(0).padStart(6)} MB ${y.toFixed(2).padStart(8)} s ${((1000 * y) / x).toFixed(2).padStart(7)} ms/MB`,
    ),
    ...plotted(points, fit),
    `  line: ${fit.fixed.toFixed(2)} s + ${(fit.slope * 1000).toFixed(2)} ms/MB, which explains ${(100 * fit.explained).toFixed(1)} % of the differences (largest alone: ${(whole * 1000).toFixed(2)} ms/MB)`,
  ];
};
