import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks } from '../../account/checks/index.ts';
import type { Words } from '../../account/report.ts';
import {
  CONFIRMATIONS_NAME,
  type Confirmations,
  noSuchConfirmations,
  readConfirmations,
} from '../../config/confirmations.ts';
import { KeywardenError, messageOf } from '../../errors.ts';

const KNOWN = {
  all: checks.map(({ id }) => id),
  manual: checks.filter(({ manual }) => manual === true).map(({ id }) => id),
};

const NOTHING: Confirmations = { confirmed: {}, muted: {}, accounts: {} };

const read = (file: string): Confirmations => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new KeywardenError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  return readConfirmations(file, text, KNOWN);
};

/**
 * What people have said about checks, for any account.
 * @param folder where the file stands: the top of the repository
 * @param named a file that was asked for instead
 */
export const wordsFrom = (folder: string, named: string | undefined): ((account: string) => Words) => {
  const file = named === undefined ? join(folder, CONFIRMATIONS_NAME) : resolve(named);
  if (named !== undefined && !existsSync(file)) throw noSuchConfirmations(named);
  const { confirmed, muted, accounts } = existsSync(file) ? read(file) : NOTHING;
  return (account) => ({
    confirmed: { ...confirmed, ...accounts[account]?.confirmed },
    muted: { ...muted, ...accounts[account]?.muted },
  });
};
