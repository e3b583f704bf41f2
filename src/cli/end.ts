import { errorText, printError } from './print.ts';

const COULD_NOT_LOOK = 2;

/** Ends the process, once a run is over, with its exit code, or with that of a scanner that could not look. */
export const endWith = (run: Promise<number>): void => {
  run.then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (thrown) => {
      process.exitCode = COULD_NOT_LOOK;
      printError(errorText(thrown));
    },
  );
};
