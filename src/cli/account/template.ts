import { signInAlertTemplate } from '../../account/templates/sign-in-alert.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';

const TEMPLATES = { 'signin-alert': signInAlertTemplate } as const;
type TemplateName = keyof typeof TEMPLATES;

export const templateCommand = defineCommand<{ readonly name: TemplateName }>({
  command: 'template <name>',
  describe: 'Print a CloudFormation template: signin-alert tells of sign-ins of root and without MFA',
  builder: (parser) =>
    parser.positional('name', {
      describe: 'The template',
      choices: Object.keys(TEMPLATES) as TemplateName[],
      demandOption: true,
    }) as never,
  run: async ({ name }) => {
    print(TEMPLATES[name]);
    return 0;
  },
});
