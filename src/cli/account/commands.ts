import type { Speaker } from '../../account/texts/text.ts';
import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { fixCommand } from './fix.ts';
import { listCommand } from './list.ts';
import { policyCommand } from './policy.ts';
import { templateCommand } from './template.ts';

export { speakerFor, withLanguage } from './language.ts';

/** Hands over what `keywarden account` can do, one command after the other, in the language of the user. */
export const eachAccountCommand = (speaker: Speaker, register: <Options>(command: Command<Options>) => void): void => {
  register(checkCommand(speaker));
  register(listCommand(speaker));
  register(policyCommand(speaker));
  register(templateCommand(speaker));
  register(fixCommand(speaker));
};
