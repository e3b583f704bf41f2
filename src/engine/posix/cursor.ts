/** A place in a pattern that moves on as the pattern is read. */
export class Cursor {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get position(): number {
    return this.#position;
  }

  get atEnd(): boolean {
    return this.#position >= this.#text.length;
  }

  startsWith(text: string): boolean {
    return this.#text.startsWith(text, this.#position);
  }

  /** Moves behind the text if it comes next, and says whether it did. */
  take(text: string): boolean {
    const comes = this.startsWith(text);
    if (comes) this.#position += text.length;
    return comes;
  }

  next(): string | undefined {
    return this.#text[this.#position++];
  }

  /** Moves behind what a sticky expression matches here. */
  takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#position;
    const found = sticky.exec(this.#text) ?? undefined;
    if (found) this.#position = sticky.lastIndex;
    return found;
  }

  /** The text up to the closing one, behind which the cursor then stands; undefined when that does not come. */
  until(closing: string): string | undefined {
    const end = this.#text.indexOf(closing, this.#position);
    if (end < 0) return undefined;
    const text = this.#text.slice(this.#position, end);
    this.#position = end + closing.length;
    return text;
  }

  since(position: number): string {
    return this.#text.slice(position, this.#position);
  }
}
