import { errorText, printError } from './cli/print.ts';

const COULD_NOT_LOOK = 2;

/** A hook runs at every commit: it does not wait for the parts that only the command line needs. */
const main = async (args: readonly string[]): Promise<number> => {
  if (args[0] === 'hook' && args[1]?.startsWith('-') === false) {
    const { runHook } = await import('./cli/hook.ts');
    return runHook(args[1], args.slice(2));
  }
  const { runCommandLine } = await import('./cli/main.ts');
  return runCommandLine(args);
};

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (thrown) => {
    process.exitCode = COULD_NOT_LOOK;
    printError(errorText(thrown));
  },
);
