import { button } from './element.ts';

const SHOWN_FOR = 1500;

const select = (node: Node): void => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Where the page was not opened in a way that browsers trust, there is no clipboard but the one of the selection. */
const copyText = async (source: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    select(source);
    return document.execCommand('copy');
  }
};

/** A button that copies the text of an element, and says whether it did. */
export const copyButton = (source: HTMLElement, label: string): HTMLButtonElement => {
  const made = button({ class: 'quiet copy', 'aria-live': 'polite' }, async () => {
    const copied = await copyText(source);
    made.textContent = copied ? 'copied' : 'press Ctrl+C';
    setTimeout(() => {
      made.textContent = label;
    }, SHOWN_FOR);
  });
  made.textContent = label;
  return made;
};
