import type { Argv } from 'yargs';
import { BASELINES, type Baseline } from '../../account/check.ts';
import type { SessionOptions } from '../../account/session.ts';
import { filled, LANGUAGES, type Language, type Speaker, speakerOf } from '../../account/texts/text.ts';
import { askMfaCode } from './ask.ts';
import { misuse, quoted } from './misuse.ts';

/** An option that cannot stand without its value. */
export const VALUE = { type: 'string', nargs: 1 } as const;

/** How to reach AWS, and in which language to say what it answered. */
export interface ReachOptions {
  readonly profile: string | undefined;
  readonly region: string | undefined;
  readonly roleArn: string | undefined;
  readonly externalId: string | undefined;
  readonly endpointUrl: string | undefined;
  readonly timeout: number;
  readonly concurrency: number;
  readonly lang: Language;
}

/** An option that may be given several times, or hold several with commas between. */
const LIST = { type: 'string', array: true, nargs: 1, default: [] as readonly string[] } as const;

type OptionKey = keyof Speaker['texts']['options'];

/** Writes options down with what the help says of them, in the language of the user. */
export const describing = (speaker: Speaker) => {
  const { texts } = speaker;
  const describe = (key: OptionKey, values = {}): string => filled(texts.options[key], values, texts);
  return {
    describe,
    value: (key: OptionKey) => ({ ...VALUE, describe: describe(key) }),
    list: (key: OptionKey, values = {}) => ({ ...LIST, describe: describe(key, values) }),
    flag: (key: OptionKey) => ({ type: 'boolean', describe: describe(key), default: false }) as const,
    number: (key: OptionKey, value: number) =>
      ({ type: 'number', nargs: 1, describe: describe(key), default: value }) as const,
  };
};

export const languageOption = (speaker: Speaker) => ({
  lang: {
    ...describing(speaker).value('lang'),
    choices: Object.keys(LANGUAGES) as Language[],
    default: 'en' as Language,
  },
});

/** Which checks are wanted. */
export const checkOptions = (speaker: Speaker) => {
  const { list, value } = describing(speaker);
  return {
    baseline: { ...value('baseline'), choices: BASELINES, default: 'modern' as Baseline },
    only: list('only'),
    skip: list('skip'),
  };
};

export const withReach = (parser: Argv, speaker: Speaker): Argv => {
  const { value, number } = describing(speaker);
  return parser.options({
    profile: value('profile'),
    region: value('region'),
    'role-arn': value('role-arn'),
    'external-id': value('external-id'),
    'endpoint-url': value('endpoint-url'),
    timeout: number('timeout', 10),
    concurrency: number('concurrency', 8),
    ...languageOption(speaker),
  });
};

const LONGEST_TIMEOUT = 3600;
const MOST_AT_A_TIME = 64;

const inRange = (lang: Language, option: string, value: number, most: number): number => {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw misuse(lang, 'range', { option, most, got: value });
};

const ROLE = /^arn:[a-z-]+:iam::\d{12}:role\/.+$/;
const ADDRESS = /^https?:\/\/[^/\s]+/;

/** Options that take one value; given twice, yargs makes a list of them. */
export const refuseLists = (options: { readonly lang: Language }, lists: readonly string[] = []): void => {
  const single = Object.entries(options).filter(([name]) => name.length > 1 && !lists.includes(name));
  const twice = single.find(([, value]) => Array.isArray(value));
  const name = twice?.[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (name !== undefined) throw misuse(name === 'lang' ? 'en' : options.lang, 'twice', { option: name });
};

/** Checks what the command line says of the way to AWS. */
export const sessionOptions = (options: ReachOptions): SessionOptions => {
  const { profile, region, roleArn, externalId, endpointUrl, timeout, concurrency, lang } = options;
  if (roleArn !== undefined && !ROLE.test(roleArn)) throw misuse(lang, 'role-arn', { got: quoted(roleArn) });
  if (endpointUrl !== undefined && !ADDRESS.test(endpointUrl))
    throw misuse(lang, 'endpoint-url', { got: quoted(endpointUrl) });
  const speaker = speakerOf(lang);
  return {
    profile,
    region,
    endpoint: endpointUrl,
    roleArn,
    externalId,
    timeoutSeconds: inRange(lang, 'timeout', timeout, LONGEST_TIMEOUT),
    concurrency: inRange(lang, 'concurrency', concurrency, MOST_AT_A_TIME),
    speaker,
    askMfaCode: process.stdin.isTTY ? (serial) => askMfaCode(speaker, serial) : undefined,
  };
};
