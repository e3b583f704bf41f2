import { endWith } from './cli/end.ts';
import { runCommandLine } from './cli/main.ts';

endWith(runCommandLine(process.argv.slice(2)));
