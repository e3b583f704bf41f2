import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the terminal for the code of an MFA device. */
export const askMfaCode = async (serial: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`keywarden: code of ${serial}: `)).trim();
  } finally {
    terminal.close();
  }
};
