import { en } from '../../account/texts/en/index.ts';
import { filled, type Language, speakerOf } from '../../account/texts/text.ts';
import { UsageError } from '../../errors.ts';

type UsageKey = Exclude<keyof typeof en.usage, `${string}.hint` | 'guess'>;

/** The error of a command line, in the language that was asked for; what the user typed is quoted. */
export const misuse = (
  lang: Language,
  key: UsageKey,
  values: Readonly<Record<string, string | number>> = {},
): UsageError => {
  const { texts } = speakerOf(lang);
  const hint = `${key}.hint`;
  return new UsageError(
    filled(texts.usage[key], values, texts),
    hint in en.usage ? { hint: texts.usage[hint as keyof typeof en.usage] } : {},
  );
};

/** What was got, as it stands in a message. */
export const quoted = (text: string): string => JSON.stringify(text);
