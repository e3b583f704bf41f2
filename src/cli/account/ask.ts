import { createInterface } from 'node:readline/promises';
import { filled, type Speaker } from '../../account/texts/text.ts';

/** Asks whoever sits at the terminal for the code of an MFA device. */
export const askMfaCode = async ({ texts }: Speaker, serial: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`keywarden: ${filled(texts.key.mfa, { serial }, texts)} `)).trim();
  } finally {
    terminal.close();
  }
};
