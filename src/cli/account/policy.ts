import { callerPolicy, policyFor } from '../../account/policy.ts';
import { checkRoleTemplate } from '../../account/templates/check-role.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { misuse } from './misuse.ts';
import { checkOptions, describing, languageOption, refuseLists, VALUE } from './options.ts';
import { type Selection, selectChecks } from './selection.ts';

interface PolicyOptions extends Selection {
  readonly cfn: boolean;
  readonly org: boolean;
  readonly assumeRoot: boolean;
  readonly roleName: string;
}

const run = async (options: PolicyOptions): Promise<number> => {
  refuseLists(options, ['only', 'skip']);
  const { cfn, org, assumeRoot, roleName, lang } = options;
  if (cfn && org) throw misuse(lang, 'cfn-or-org');
  const policy = org ? callerPolicy(roleName, assumeRoot) : policyFor(selectChecks(options));
  print(cfn ? checkRoleTemplate(policy) : `${JSON.stringify(policy, null, 2)}\n`);
  return 0;
};

export const policyCommand = (speaker: Speaker) => {
  const { flag, describe } = describing(speaker);
  const { commands } = speaker.texts;
  return defineCommand<PolicyOptions>({
    command: 'policy',
    describe: commands.policy,
    builder: (parser) =>
      parser
        .options({
          cfn: flag('cfn'),
          org: flag('policy.org'),
          'assume-root': flag('policy.assume-root'),
          'role-name': { ...VALUE, describe: describe('policy.role-name'), default: 'AccountCheckReadOnly' },
          ...checkOptions(speaker),
          ...languageOption(speaker),
        })
        .example('$0 account policy --cfn > role.yaml', commands['example.role'])
        .example('$0 account policy --org', commands['example.caller']) as never,
    run,
  });
};
