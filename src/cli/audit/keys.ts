import type { ReadStream } from 'node:tty';

const STOP = ['\u0003', '\u0004'];
const ENTER = ['\r', '\n'];
const BACKSPACE = ['\u007f', '\b'];
const ESCAPE = '\u001b';

/** Keys as they are pressed on a terminal. Nothing is shown of them unless `echo` does. */
export class Keys {
  readonly #input: ReadStream;
  readonly #echo: (text: string) => void;
  #ahead: string[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  constructor(input: ReadStream, echo: (text: string) => void) {
    this.#input = input;
    this.#echo = echo;
    input.setEncoding('utf8').setRawMode(true);
    input.on('data', (data) => {
      const text = String(data);
      // Arrows and the like come as one piece that begins so.
      if (!text.startsWith(ESCAPE)) this.#ahead.push(...text);
      this.#wake?.();
    });
    input.on('end', () => {
      this.#ended = true;
      this.#wake?.();
    });
  }

  /** The next key; undefined when the user wants to stop (Ctrl-C, Ctrl-D, a terminal that is gone). */
  async next(): Promise<string | undefined> {
    while (this.#ahead.length === 0 && !this.#ended)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    const key = this.#ahead.shift();
    return key === undefined || STOP.includes(key) ? undefined : key;
  }

  /** A line, shown while it is typed; undefined when the user wants to stop. */
  async line(): Promise<string | undefined> {
    let line = '';
    for (;;) {
      const key = await this.next();
      if (key === undefined) return undefined;
      if (ENTER.includes(key)) break;
      if (BACKSPACE.includes(key)) {
        if (line !== '') this.#echo('\b \b');
        line = [...line].slice(0, -1).join('');
      } else if (key >= ' ') {
        line += key;
        this.#echo(key);
      }
    }
    this.#echo('\n');
    return line.trim();
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#input.setRawMode(false);
    this.#input.pause();
  }
}
