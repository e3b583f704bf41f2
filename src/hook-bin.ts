import { endWith } from './cli/end.ts';
import { runHook } from './cli/hook.ts';

const [name, ...args] = process.argv.slice(3);

endWith(runHook(name, args));
