import type { Message, Value } from '../check.ts';
import { en, type Texts } from './en/index.ts';
import { ko } from './ko/index.ts';

/** The languages of commands about accounts. */
export const LANGUAGES = { en, ko } as const satisfies Record<string, Texts>;
export type Language = keyof typeof LANGUAGES;

type Values = Readonly<Record<string, Value>>;

const MOST_NAMES = 5;

const listed = (names: readonly string[], texts: Texts): string => {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${shown} ${filled(texts.words.more, { count: rest }, texts)}` : shown;
};

const ago = (days: number, texts: Texts): string => {
  if (days <= 0) return texts.words.today;
  return days === 1 ? texts.words.yesterday : filled(texts.words.ago, { days }, texts);
};

const written = (value: Value, texts: Texts): string => {
  if (typeof value !== 'object') return String(value);
  return 'ago' in value ? ago(value.ago, texts) : listed(value.list, texts);
};

/** Puts values into a text: `{name}`, `{name|one|many}`. */
export const filled = (template: string, values: Values, texts: Texts): string =>
  template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return written(value, texts);
    return Number(value) === 1 ? one : many!;
  });

/** Says something in a language. */
export interface Speaker {
  readonly language: Language;
  readonly texts: Texts;
  readonly message: (message: Message) => string;
  readonly word: (word: keyof Texts['words'], values?: Values) => string;
}

export const speakerOf = (language: Language): Speaker => {
  const texts: Texts = LANGUAGES[language];
  return {
    language,
    texts,
    message: ({ key, values }) => filled(texts.messages[key], values, texts),
    word: (word, values = {}) => filled(texts.words[word], values, texts),
  };
};
