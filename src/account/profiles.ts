import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readKeyId } from './key-id.ts';

/** A profile of the AWS command line, and the accounts that it tells of. */
export interface Profile {
  readonly name: string;
  readonly accounts: readonly string[];
}

const SECTION = /^\[\s*(?:profile\s+)?["']?([^\]"']+?)["']?\s*\]/;
const SETTING = /^\s*(aws_access_key_id|sso_account_id|aws_account_id|role_arn)\s*=\s*(\S+)/;

const accountOf = (name: string, value: string): string | undefined => {
  if (name === 'role_arn') return /^arn:[a-z-]+:iam::(\d{12}):/.exec(value)?.[1];
  if (name === 'aws_access_key_id') return readKeyId(value)?.account;
  return /^\d{12}$/.test(value) ? value : undefined;
};

/** Reads profiles out of a file of the AWS command line. Secrets in it are passed over. */
export const profilesIn = (text: string): Profile[] => {
  const found = new Map<string, Set<string>>();
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    section = SECTION.exec(line)?.[1] ?? section;
    const [, name = '', value = ''] = SETTING.exec(line) ?? [];
    const account = accountOf(name, value);
    if (account !== undefined) found.set(section, (found.get(section) ?? new Set()).add(account));
  }
  return [...found].map(([name, accounts]) => ({ name, accounts: [...accounts] }));
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Whoever has no such file, or may not read it, has no profiles that could be looked at.
    return '';
  }
};

/** The profiles of whoever runs this, from where the AWS command line keeps them. */
export const localProfiles = (env: NodeJS.ProcessEnv = process.env): Profile[] => {
  const folder = join(env.HOME ?? env.USERPROFILE ?? homedir(), '.aws');
  const files = [
    env.AWS_CONFIG_FILE || join(folder, 'config'),
    env.AWS_SHARED_CREDENTIALS_FILE || join(folder, 'credentials'),
  ];
  return files.flatMap((file) => profilesIn(textOf(file)));
};
