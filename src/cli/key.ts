import { createInterface } from 'node:readline';
import type { Failure } from '../account/answer.ts';
import { type KeyId, type KeyKind, readKeyId } from '../account/key-id.ts';
import { type Ownership, ownershipOf } from '../account/ownership.ts';
import { localProfiles } from '../account/profiles.ts';
import { openCaller, openSession, type SessionOptions } from '../account/session.ts';
import { type OnlineTriage, triageOnline } from '../account/triage.ts';
import { UsageError } from '../errors.ts';
import { findRepository } from '../git/repository.ts';
import { printable } from '../report/printable.ts';
import { settingsFor } from '../scan/settings.ts';
import { type ReachOptions, refuseLists, sessionOptions, withReach } from './account/options.ts';
import { defineCommand } from './command.ts';
import { print, printError } from './print.ts';

interface KeyOptions extends ReachOptions {
  readonly id: string;
  readonly online: boolean;
  readonly verify: boolean;
  readonly json: boolean;
}

const KIND_WORDS: Readonly<Record<KeyKind, string>> = {
  'long-term': 'a long-term access key',
  temporary: 'a temporary access key, worth nothing without its session token',
  'bearer-token': 'a bearer token of STS',
  context: 'a context-specific credential',
  other: 'the id of a user, role, group or the like: it opens nothing',
};

const shortId = ({ id }: KeyId): string => `${id.slice(0, 4)}…${id.slice(-4)}`;

const ownerWords = ({ account, whose, name, by }: Ownership): string => {
  if (account === undefined) return 'does not say its account (first generation); --online asks AWS';
  if (whose === 'yours')
    return `account ${account}: yours, ${by === 'settings' ? `${name} in the settings` : `profile ${name}`}`;
  if (whose === 'canary') return `account ${account}: a canary token. Do not try it: whoever does tells its owner`;
  return `account ${account}: in no setting or profile of yours`;
};

const unanswered = ({ action, code }: Failure): string => `not known (${action}: ${code})`;

const onlineLines = ({ account, use, probablyRoot }: OnlineTriage): [string, string][] => {
  const lines: [string, string][] = [['account', account.ok ? (account.value ?? 'none') : unanswered(account.failure)]];
  if (!use.ok) lines.push(['used', unanswered(use.failure)]);
  else if (use.value?.user !== undefined) {
    const { user, date, service, region } = use.value;
    const when =
      date === undefined ? 'never' : [date.slice(0, 16).replace('T', ' '), service, region].filter(Boolean).join(' ');
    lines.push(['user', user], ['used', when]);
  }
  if (probablyRoot) lines.push(['root', 'probably the ROOT key: the root user has keys, and no user has this one']);
  return lines;
};

/** What an attempt with the key brought. */
interface Verified {
  readonly live: boolean | undefined;
  readonly arn: string | undefined;
  readonly severity: 'critical' | 'high' | undefined;
  readonly words: string;
}

const linesOf = async (input: NodeJS.ReadableStream): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input })) lines.push(line.trim());
  return lines.filter((line) => line !== '');
};

/** The secret never stands on a command line, where every process of the machine could read it. */
const readSecret = async ({ kind }: KeyId): Promise<{ secretAccessKey: string; sessionToken?: string }> => {
  if (process.stdin.isTTY)
    printError('keywarden: the secret access key, then for a temporary key its session token, then Ctrl-D:\n');
  const [secretAccessKey, sessionToken] = await linesOf(process.stdin);
  if (secretAccessKey === undefined)
    throw new UsageError('--verify expects the secret access key on standard input, got nothing');
  if (kind === 'temporary' && sessionToken === undefined)
    throw new UsageError(
      '--verify expects the session token of a temporary key on the second line of standard input, got nothing',
    );
  return { secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
};

const REFUSED =
  /^(InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|UnrecognizedClientException|InvalidAccessKeyId)/;

const verify = async (key: KeyId, options: SessionOptions): Promise<Verified> => {
  const answer = await openCaller({ accessKeyId: key.id, ...(await readSecret(key)) }, options);
  if (answer.ok) {
    const isRoot = answer.value.arn.endsWith(':root');
    const severity = isRoot ? 'critical' : 'high';
    return {
      live: true,
      arn: answer.value.arn,
      severity,
      words: `it WORKS, as ${printable(answer.value.arn)} (${severity})`,
    };
  }
  const { code } = answer.failure;
  if (REFUSED.test(code))
    return { live: false, arn: undefined, severity: undefined, words: `AWS refuses it (${code})` };
  return { live: undefined, arn: undefined, severity: undefined, words: unanswered(answer.failure) };
};

const online = async (key: KeyId, options: SessionOptions): Promise<OnlineTriage> => {
  const session = await openSession(options);
  try {
    return await triageOnline(session.aws, session.caller.account, key.id);
  } finally {
    session.close();
  }
};

const accountsHere = async (): Promise<ReadonlyMap<string, string>> => {
  const cwd = process.cwd();
  return (await settingsFor(cwd, findRepository(cwd))).accounts;
};

const text = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([name, words]) => `${name.padEnd(9)}${printable(words)}\n`).join('');

const run = async (options: KeyOptions): Promise<number> => {
  refuseLists(options);
  const key = readKeyId(options.id);
  if (key === undefined)
    throw new UsageError(
      'expected the id of an AWS access key (AKIA or ASIA and 16 letters and digits), got something else',
      {
        hint: 'The id alone: the secret has no place on a command line.',
      },
    );
  const reach = sessionOptions(options);
  const ownership = ownershipOf(key, { settings: await accountsHere(), profiles: localProfiles() });
  if (options.verify && ownership.whose === 'canary')
    throw new UsageError('this is a canary token: it is not tried out');
  const asked = options.online ? await online(key, reach) : undefined;
  const verified = options.verify ? await verify(key, reach) : undefined;
  if (options.json)
    print(`${JSON.stringify({ id: shortId(key), kind: key.kind, ...ownership, online: asked, verified }, null, 2)}\n`);
  else
    print(
      text([
        ['key', `${shortId(key)}: ${KIND_WORDS[key.kind]}`],
        ['whose', ownerWords(ownership)],
        ...(asked === undefined ? [] : onlineLines(asked)),
        ...(verified === undefined ? [] : ([['tried', verified.words]] as const)),
      ]),
    );
  if (verified?.live === undefined && options.verify) return 2;
  return verified?.live === true ? 1 : 0;
};

export const keyCommand = defineCommand<KeyOptions>({
  command: 'key <id>',
  describe: 'Tell whose an AWS access key is: by its id alone, or by asking AWS',
  builder: (parser) =>
    withReach(
      parser
        .positional('id', { describe: 'The id of the key, not its secret', type: 'string', demandOption: true })
        .option('online', { describe: 'Ask AWS about it with your own credentials', type: 'boolean', default: false })
        .option('verify', {
          describe: 'Try it out; its secret comes on standard input. Its owner will see it',
          type: 'boolean',
          default: false,
        })
        .option('json', { describe: 'For programs', type: 'boolean', default: false }) as never,
    ) as never,
  run,
});
