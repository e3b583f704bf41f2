import { UsageError } from '../errors.ts';
import { failOnProblems, type Remarks, tell } from './remarks.ts';
import type { ObjectShape, Value } from './shape.ts';
import { didYouMean } from './suggest.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const id = { type: 'text', says: 'the id of a check', pattern: '^[a-z0-9-]+$' } as const;
const accountId = { type: 'text', says: 'an account id of 12 digits, in quotes', pattern: '^[0-9]{12}$' } as const;
const date = {
  type: 'text',
  says: 'a date such as 2026-11-30',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
} as const;
const sentence = { type: 'text', says: 'a text', pattern: '\\S' } as const;

const confirmation = {
  type: 'object',
  keys: {
    by: { shape: sentence, required: true, description: 'Who looked.' },
    on: { shape: date, required: true, description: 'When.' },
    expires: { shape: date, required: true, description: 'The last day on which it holds.' },
  },
} as const satisfies ObjectShape;

const mute = {
  type: 'object',
  keys: {
    reason: { shape: sentence, required: true, description: 'Why it may be as it is.' },
    expires: { shape: date, required: true, description: 'The last day on which it holds.' },
    by: { shape: sentence, description: 'Who decided.' },
  },
} as const satisfies ObjectShape;

const words = {
  confirmed: {
    shape: { type: 'record', mayBeEmpty: true, keys: id, values: confirmation },
    description: 'Manual checks that somebody saw to.',
  },
  muted: {
    shape: { type: 'record', mayBeEmpty: true, keys: id, values: mute },
    description: 'Checks whose failure is accepted for a time.',
  },
} as const satisfies ObjectShape['keys'];

/** All that `.keywarden-account.yaml` may hold. */
const shape = {
  type: 'object',
  mayBeEmpty: true,
  keys: {
    ...words,
    accounts: {
      shape: {
        type: 'record',
        mayBeEmpty: true,
        keys: accountId,
        values: { type: 'object', mayBeEmpty: true, keys: words },
      },
      description: 'The same for single accounts, by id.',
    },
  },
} as const satisfies ObjectShape;

/** What was said about a check. Dates are `YYYY-MM-DD`. */
export interface SaidWord {
  readonly by?: string;
  readonly on?: string;
  readonly reason?: string;
  readonly expires: string;
}

/** What was said about checks, by their ids. */
export interface SaidWords {
  readonly confirmed: Readonly<Record<string, SaidWord>>;
  readonly muted: Readonly<Record<string, SaidWord>>;
}

/** What was said for all accounts and for single ones. */
export interface Confirmations extends SaidWords {
  readonly accounts: Readonly<Record<string, SaidWords>>;
}

export interface KnownChecks {
  readonly all: readonly string[];
  /** Those that only a person can tell. */
  readonly manual: readonly string[];
}

type WordsValue = NonNullable<Value<typeof shape>['value']['accounts']>['value'][number]['value']['value'];
type EntryValue = { readonly [name: string]: { readonly value: string } | undefined };

const plain = (value: EntryValue): SaidWord =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) => (entry ? [[name, entry.value]] : [])),
  ) as unknown as SaidWord;

const wordsOf = (value: WordsValue, known: KnownChecks, { problems }: Remarks): SaidWords => {
  const entries = (name: 'confirmed' | 'muted'): Record<string, SaidWord> =>
    Object.fromEntries(
      (value[name]?.value ?? []).map(({ key, value: entry }) => [key.value, plain(entry.value as EntryValue)]),
    );
  for (const { key } of [...(value.confirmed?.value ?? []), ...(value.muted?.value ?? [])]) {
    if (!known.all.includes(key.value))
      tell(
        problems,
        key,
        `unknown check ${key.value}${didYouMean(key.value, known.all)} (\`keywarden account list\` lists the ids)`,
      );
  }
  for (const { key } of value.confirmed?.value ?? []) {
    if (known.all.includes(key.value) && !known.manual.includes(key.value))
      tell(problems, key, `${key.value} is looked at and needs no confirmation (\`muted\` accepts what it finds)`);
  }
  return { confirmed: entries('confirmed'), muted: entries('muted') };
};

/**
 * Reads what people have said about the checks of accounts.
 * @throws UsageError that names all problems of the file, each with line, column and key
 */
export const readConfirmations = (file: string, text: string, known: KnownChecks): Confirmations => {
  const remarks: Remarks = { problems: [], warnings: [] };
  const tree = parseYaml(text, remarks);
  const value = (tree && validate(tree, shape, remarks)?.value) ?? {};
  const accounts = Object.fromEntries(
    (value.accounts?.value ?? []).map(({ key, value: entry }) => [key.value, wordsOf(entry.value, known, remarks)]),
  );
  const general = wordsOf(value, known, remarks);
  failOnProblems(file, remarks.problems);
  return { ...general, accounts };
};

/** The file that holds them, at the top of the repository. */
export const CONFIRMATIONS_NAME = '.keywarden-account.yaml';

export const noSuchConfirmations = (file: string): UsageError => new UsageError(`file ${file} does not exist`);
