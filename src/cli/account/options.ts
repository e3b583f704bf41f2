import type { Argv } from 'yargs';
import type { SessionOptions } from '../../account/session.ts';
import { LANGUAGES, type Language, speakerOf } from '../../account/texts/text.ts';
import { UsageError } from '../../errors.ts';
import { askMfaCode } from './ask.ts';

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

export const languageOption = {
  lang: {
    ...VALUE,
    describe: 'The language of the report',
    choices: Object.keys(LANGUAGES) as Language[],
    default: 'en' as Language,
  },
} as const;

const REACH = {
  profile: { ...VALUE, describe: 'A profile of ~/.aws/config (default: what AWS_PROFILE says, then the usual chain)' },
  region: { ...VALUE, describe: 'The home region (default: that of the environment or the profile, then us-east-1)' },
  'role-arn': { ...VALUE, describe: 'A role to take on first' },
  'external-id': { ...VALUE, describe: 'The external id that the role asks for' },
  'endpoint-url': { ...VALUE, describe: 'One address for all services (default: those of AWS)' },
  timeout: { type: 'number', nargs: 1, describe: 'Seconds that one request may take', default: 10 },
  concurrency: { type: 'number', nargs: 1, describe: 'Requests and accounts at a time', default: 8 },
} as const;

export const withReach = (parser: Argv): Argv => parser.options({ ...REACH, ...languageOption });

const LONGEST_TIMEOUT = 3600;
const MOST_AT_A_TIME = 64;

const inRange = (name: string, value: number, most: number): number => {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UsageError(`expected --${name} from 1 to ${most}, got ${value}`);
};

const ROLE = /^arn:[a-z-]+:iam::\d{12}:role\/.+$/;
const ADDRESS = /^https?:\/\/[^/\s]+/;

/** Options that take one value; given twice, yargs makes a list of them. */
export const refuseLists = (options: object, lists: readonly string[] = []): void => {
  const single = Object.entries(options).filter(([name]) => name.length > 1 && !lists.includes(name));
  const twice = single.find(([, value]) => Array.isArray(value));
  const name = twice?.[0].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (twice) throw new UsageError(`expected --${name} once, got it twice`);
};

/** Checks what the command line says of the way to AWS. */
export const sessionOptions = (options: ReachOptions): SessionOptions => {
  const { profile, region, roleArn, externalId, endpointUrl, timeout, concurrency, lang } = options;
  if (roleArn !== undefined && !ROLE.test(roleArn))
    throw new UsageError(`expected --role-arn arn:aws:iam::ACCOUNT:role/NAME, got ${JSON.stringify(roleArn)}`);
  if (endpointUrl !== undefined && !ADDRESS.test(endpointUrl))
    throw new UsageError(`expected --endpoint-url https://…, got ${JSON.stringify(endpointUrl)}`);
  return {
    profile,
    region,
    endpoint: endpointUrl,
    roleArn,
    externalId,
    timeoutSeconds: inRange('timeout', timeout, LONGEST_TIMEOUT),
    concurrency: inRange('concurrency', concurrency, MOST_AT_A_TIME),
    speaker: speakerOf(lang),
    askMfaCode: process.stdin.isTTY ? askMfaCode : undefined,
  };
};
