import stringWidth from 'string-width';

/** How many columns of a terminal a text takes; Korean characters take two. */
export const widthOf = (text: string): number => stringWidth(text);

/** Fills a text up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text into lines of a width at its spaces; a word that is longer stays whole. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
};
