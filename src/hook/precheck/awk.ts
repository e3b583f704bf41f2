/** So much is searched at once, in characters: to join lines takes a time that grows with the square of their length. */
export const PIECE = 4000;

/** New lines that are suspect, with more text than this in all, mostly have something that the program has to look at. */
export const MOST_SUSPECT = 5000;

/** A text as a string of awk. */
export const awkText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** So many texts are written in one string: some awks take no long ones. */
const IN_ONE = 50;

/** Texts as strings of awk, each with several of them, a line each. */
export const awkStrings = (texts: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(texts.length / IN_ONE) }, (_, part) =>
    awkText(texts.slice(part * IN_ONE, (part + 1) * IN_ONE).join('\n')),
  );

/** Statements that lay texts into an array of awk, from 1 on, and set a variable to how many there are. */
export const awkArray = (array: string, count: string, texts: readonly string[]): string[] => [
  `${count} = 0`,
  ...awkStrings(texts).map(
    (some) => `many = split(${some}, part, "\\n"); for (i = 1; i <= many; i++) ${array}[++${count}] = part[i]`,
  ),
];
