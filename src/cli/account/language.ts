import type { Argv } from 'yargs';
import { parser as koreanParser } from '../../account/texts/ko/commands.ts';
import { LANGUAGES, type Language, type Speaker, speakerOf } from '../../account/texts/text.ts';

const isLanguage = (text: string | undefined): text is Language => text !== undefined && text in LANGUAGES;

const languageOf = (args: readonly string[]): Language => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && isLanguage(named) ? named : 'en';
};

/** Speaks the language that a command line asks for; help and complaints are needed before it is understood. */
export const speakerFor = (args: readonly string[]): Speaker => speakerOf(languageOf(args));

/** Has the parser speak it, too, also of the command itself, which was described before the language was known. */
export const withLanguage = (parser: Argv, { language, texts }: Speaker, command: 'account' | 'key'): Argv => {
  if (language === 'en') return parser;
  const usage = `$0 ${command} <${command === 'key' ? 'id' : 'command'}>\n\n${texts.commands[command]}`;
  return parser.updateStrings(koreanParser as Record<string, string>).usage(usage);
};
