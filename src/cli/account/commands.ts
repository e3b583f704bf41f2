import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { fixCommand } from './fix.ts';
import { listCommand } from './list.ts';
import { policyCommand } from './policy.ts';
import { templateCommand } from './template.ts';

/** Hands over what `keywarden account` can do, one command after the other. */
export const eachAccountCommand = (register: <Options>(command: Command<Options>) => void): void => {
  register(checkCommand);
  register(listCommand);
  register(policyCommand);
  register(templateCommand);
  register(fixCommand);
};
