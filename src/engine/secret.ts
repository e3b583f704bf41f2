const SHOWN = 4;
const LONG_ENOUGH_TO_SHOW_ITS_START = 20;
const MOST_STARS = 16;

/** The mask of a text: its first four characters when it is long enough to spare them, stars for the rest. */
export const mask = (text: string): string => {
  const shown = text.length >= LONG_ENOUGH_TO_SHOW_ITS_START ? text.slice(0, SHOWN).replace(/[^\x21-\x7e]/g, '*') : '';
  return shown + '*'.repeat(Math.max(1, Math.min(text.length - shown.length, MOST_STARS)));
};

/** A found value. Printed, logged, inspected or serialised it shows its mask; `reveal()` is the only way to the text. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The secret itself. Calling this is the act of showing it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return mask(this.#text);
  }

  toJSON(): string {
    return mask(this.#text);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Secret(${mask(this.#text)})`;
  }
}
