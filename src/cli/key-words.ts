import type { Failure } from '../account/answer.ts';
import type { KeyId } from '../account/key-id.ts';
import type { Ownership } from '../account/ownership.ts';
import { filled, type Speaker } from '../account/texts/text.ts';
import type { OnlineTriage } from '../account/triage.ts';
import { padded } from '../report/account/wide.ts';
import { printable } from '../report/printable.ts';

/** A name of what is told, and what is told of it. */
export type Row = readonly [keyof Speaker['texts']['key'], string];

type Values = Readonly<Record<string, string>>;

/** Fills in a text of `keywarden key`. */
export const keyWords = ({ texts }: Speaker, name: keyof Speaker['texts']['key'], values: Values = {}): string =>
  filled(texts.key[name], values, texts);

/** An access key by its ends; the whole id is not a secret, but is not needed either. */
export const shortId = ({ id }: KeyId): string => `${id.slice(0, 4)}…${id.slice(-4)}`;

/** Whose a key is, as far as its id tells. */
export const ownerWords = (speaker: Speaker, { account, whose, name = '', by }: Ownership): string => {
  if (account === undefined) return keyWords(speaker, 'unsaid');
  if (whose === 'yours')
    return keyWords(speaker, by === 'settings' ? 'yours.settings' : 'yours.profile', { account, name });
  return keyWords(speaker, whose === 'canary' ? 'a-canary' : 'unknown', { account });
};

/** Why AWS said nothing. */
export const unanswered = (speaker: Speaker, { action, code }: Failure): string =>
  keyWords(speaker, 'unanswered', { action, code });

/** What AWS says of a key. */
export const onlineRows = (speaker: Speaker, { account, use, probablyRoot }: OnlineTriage): Row[] => {
  const say = keyWords.bind(undefined, speaker);
  const rows: Row[] = [['account', account.ok ? (account.value ?? say('none')) : unanswered(speaker, account.failure)]];
  if (!use.ok) rows.push(['used', unanswered(speaker, use.failure)]);
  else if (use.value?.user !== undefined) {
    const { user, date, service, region } = use.value;
    const when =
      date === undefined
        ? say('never')
        : [date.slice(0, 16).replace('T', ' '), service, region].filter(Boolean).join(' ');
    rows.push(['user', user], ['used', when]);
  }
  if (probablyRoot) rows.push(['root', say('probably-root')]);
  return rows;
};

/** Rows as text, one a line. */
export const rowsText = ({ texts }: Speaker, rows: readonly Row[]): string =>
  rows.map(([name, words]) => `${padded(texts.key[name], 9)}${printable(words)}\n`).join('');
