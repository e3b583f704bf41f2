const REDRAW_AFTER = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Shows how far long work has come. */
export interface Progress {
  readonly onProgress: (done: number, total?: number) => void;
  /** Takes the line away again. */
  readonly finish: () => void;
}

const SILENT: Progress = { onProgress: () => {}, finish: () => {} };

const lineFor = (done: number, total: number | undefined, seconds: number): string => {
  const rate = seconds > 0 ? Math.round(done / seconds) : 0;
  if (!total || total < done) return `${done} looked at, ${rate}/s`;
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  return `${done} of ${total} looked at (${Math.floor((100 * done) / total)} %), ${rate}/s${left}`;
};

/** A status line on standard error, drawn at most ten times a second; nothing when that is not a terminal. */
export const createProgress = (): Progress => {
  if (!process.stderr.isTTY) return SILENT;
  const began = Date.now();
  let drawn = began;
  return {
    onProgress: (done, total) => {
      const now = Date.now();
      if (now - drawn < REDRAW_AFTER) return;
      drawn = now;
      process.stderr.write(`${CLEAR_LINE}keywarden: ${lineFor(done, total, (now - began) / 1000)}`);
    },
    finish: () => {
      if (drawn !== began) process.stderr.write(CLEAR_LINE);
    },
  };
};
