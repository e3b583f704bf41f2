import { signInAlertTemplate } from '../../account/templates/sign-in-alert.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { describing, languageOption } from './options.ts';

const TEMPLATES = { 'signin-alert': signInAlertTemplate } as const;
type TemplateName = keyof typeof TEMPLATES;

export const templateCommand = (speaker: Speaker) =>
  defineCommand<{ readonly name: TemplateName }>({
    command: 'template <name>',
    describe: speaker.texts.commands.template,
    builder: (parser) =>
      parser
        .positional('name', {
          describe: describing(speaker).describe('name'),
          choices: Object.keys(TEMPLATES) as TemplateName[],
          demandOption: true,
        })
        .options(languageOption(speaker))
        .example('$0 account template signin-alert > alert.yaml', speaker.texts.commands['example.template']) as never,
    run: async ({ name }) => {
      print(TEMPLATES[name]);
      return 0;
    },
  });
