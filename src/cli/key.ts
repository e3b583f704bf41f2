import { createInterface } from 'node:readline';
import { type KeyId, readKeyId } from '../account/key-id.ts';
import { ownershipOf } from '../account/ownership.ts';
import { localProfiles } from '../account/profiles.ts';
import { openCaller, openSession, type SessionOptions } from '../account/session.ts';
import type { Speaker } from '../account/texts/text.ts';
import { type OnlineTriage, triageOnline } from '../account/triage.ts';
import { findRepository } from '../git/repository.ts';
import { printable } from '../report/printable.ts';
import { settingsFor } from '../scan/settings.ts';
import { speakerFor, withLanguage } from './account/language.ts';
import { misuse } from './account/misuse.ts';
import { describing, type ReachOptions, refuseLists, sessionOptions, withReach } from './account/options.ts';
import { defineCommand } from './command.ts';
import { keyWords, onlineRows, ownerWords, type Row, rowsText, shortId, unanswered } from './key-words.ts';
import { print, printError } from './print.ts';

interface KeyOptions extends ReachOptions {
  readonly id: string;
  readonly online: boolean;
  readonly verify: boolean;
  readonly json: boolean;
}

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
const readSecret = async (
  { kind }: KeyId,
  speaker: Speaker,
): Promise<{ secretAccessKey: string; sessionToken?: string }> => {
  if (process.stdin.isTTY) printError(`keywarden: ${keyWords(speaker, 'ask')}\n`);
  const [secretAccessKey, sessionToken] = await linesOf(process.stdin);
  if (secretAccessKey === undefined) throw misuse(speaker.language, 'secret');
  if (kind === 'temporary' && sessionToken === undefined) throw misuse(speaker.language, 'token');
  return { secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
};

const REFUSED =
  /^(InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|UnrecognizedClientException|InvalidAccessKeyId)/;

const verify = async (key: KeyId, options: SessionOptions): Promise<Verified> => {
  const { speaker } = options;
  const answer = await openCaller({ accessKeyId: key.id, ...(await readSecret(key, speaker)) }, options);
  if (answer.ok) {
    const isRoot = answer.value.arn.endsWith(':root');
    const severity = isRoot ? 'critical' : 'high';
    return {
      live: true,
      arn: answer.value.arn,
      severity,
      words: keyWords(speaker, 'works', {
        arn: printable(answer.value.arn),
        severity: speaker.texts.severities[severity],
      }),
    };
  }
  const { code } = answer.failure;
  if (REFUSED.test(code))
    return { live: false, arn: undefined, severity: undefined, words: keyWords(speaker, 'refused', { code }) };
  return { live: undefined, arn: undefined, severity: undefined, words: unanswered(speaker, answer.failure) };
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

const run = async (options: KeyOptions): Promise<number> => {
  refuseLists(options);
  const key = readKeyId(options.id);
  if (key === undefined) throw misuse(options.lang, 'key-id');
  const reach = sessionOptions(options);
  const ownership = ownershipOf(key, { settings: await accountsHere(), profiles: localProfiles() });
  if (options.verify && ownership.whose === 'canary') throw misuse(options.lang, 'canary');
  const asked = options.online ? await online(key, reach) : undefined;
  const verified = options.verify ? await verify(key, reach) : undefined;
  if (options.json)
    print(`${JSON.stringify({ id: shortId(key), kind: key.kind, ...ownership, online: asked, verified }, null, 2)}\n`);
  else
    print(
      rowsText(reach.speaker, [
        ['key', `${shortId(key)}: ${keyWords(reach.speaker, key.kind)}`],
        ['whose', ownerWords(reach.speaker, ownership)],
        ...(asked === undefined ? [] : onlineRows(reach.speaker, asked)),
        ...(verified === undefined ? [] : ([['tried', verified.words]] satisfies Row[])),
      ]),
    );
  if (verified?.live === undefined && options.verify) return 2;
  return verified?.live === true ? 1 : 0;
};

/** The one that the documentation of AWS shows. */
const EXAMPLE_ID = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');

/** The command, in the language that the command line asks for. */
export const keyCommandFor = (args: readonly string[]) => {
  const speaker = speakerFor(args);
  const { describe, flag } = describing(speaker);
  const { commands } = speaker.texts;
  return defineCommand<KeyOptions>({
    command: 'key <id>',
    describe: commands.key,
    builder: (parser) =>
      withReach(
        withLanguage(parser, speaker, 'key').positional('id', {
          describe: describe('id'),
          type: 'string',
          demandOption: true,
        }),
        speaker,
      )
        .options({ online: flag('online'), verify: flag('verify'), json: flag('json') })
        .example(`$0 key ${EXAMPLE_ID}`, commands['example.offline'])
        .example(`$0 key ${EXAMPLE_ID} --online --profile prod`, commands['example.online']) as never,
    run,
  });
};
