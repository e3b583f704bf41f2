import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { literalPattern } from './patterns.ts';

/** Where AWS tools keep credentials (AWS CLI User Guide, "Configuration and credential file settings"). */
export const defaultCredentialsFile = (): string => join(process.env.HOME || homedir(), '.aws', 'credentials');

/** A value may itself hold `=`: only the first one of the line ends the key. */
const valueIn = (line: string): string => {
  const equals = line.indexOf('=');
  return equals < 0 ? '' : line.slice(equals + 1).replace(/[ "\r\t]/g, '');
};

/** The keys in the text of a credentials file, as patterns that match them and nothing else. */
export const credentialPatterns = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /aws_access_key_id|aws_secret_access_key/.test(line))
    .map(valueIn)
    .filter((value) => value !== '')
    .map(literalPattern);

/** The keys of a credentials file as patterns; undefined when there is no such file. */
export const readCredentialPatterns = (file: string): string[] | undefined => {
  try {
    return credentialPatterns(readFileSync(file, 'utf8'));
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((thrown as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw thrown;
  }
};
