import { printError } from '../print.ts';

/** Says something on standard error that a person should know, without a change to how the run ends. */
export const warn = (message: string): void => printError(`git-secrets: ${message}\n`);
