import { readFileSync } from 'node:fs';

/** Stands for what is no UTF-8 in the arguments that Node hands over. */
const UNDECODABLE = '\ufffd';
const NUL = '\0';

/** The arguments of this program as bytes (proc(5), `/proc/PID/cmdline`); none where the system does not tell. */
const rawArguments = (): Buffer[] => {
  try {
    const line = readFileSync('/proc/self/cmdline', 'latin1');
    return line.split(NUL).map((argument) => Buffer.from(argument, 'latin1'));
  } catch {
    return [];
  }
};

/** Names of files from the command line as bytes: names need not be UTF-8. */
export const namesAsBytes = (names: readonly string[]): Buffer[] => {
  const raw = names.some((name) => name.includes(UNDECODABLE)) ? rawArguments() : [];
  return names.map((name) => {
    const at = name.includes(UNDECODABLE) ? raw.findIndex((argument) => argument.toString() === name) : -1;
    return at < 0 ? Buffer.from(name) : raw.splice(at, 1)[0]!;
  });
};
