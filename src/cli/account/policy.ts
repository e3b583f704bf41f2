import { BASELINES, type Baseline } from '../../account/check.ts';
import { callerPolicy, policyFor } from '../../account/policy.ts';
import { checkRoleTemplate } from '../../account/templates/check-role.ts';
import { UsageError } from '../../errors.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { refuseLists, VALUE } from './options.ts';
import { selectChecks } from './selection.ts';

interface PolicyOptions {
  readonly cfn: boolean;
  readonly org: boolean;
  readonly assumeRoot: boolean;
  readonly roleName: string;
  readonly baseline: Baseline;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

const LIST = { type: 'string', array: true, nargs: 1, default: [] as readonly string[] } as const;

export const policyCommand = defineCommand<PolicyOptions>({
  command: 'policy',
  describe: 'Print the least policy that the checks need, or a role with it',
  builder: (parser) =>
    parser
      .option('cfn', { describe: 'A CloudFormation template of a role', type: 'boolean', default: false })
      .option('org', { describe: 'What the account needs that looks at the others', type: 'boolean', default: false })
      .option('assume-root', { describe: 'With --org: AssumeRoot, to look only', type: 'boolean', default: false })
      .option('role-name', {
        ...VALUE,
        describe: 'With --org: the role in each account',
        default: 'AccountCheckReadOnly',
      })
      .option('baseline', { ...VALUE, describe: 'Whose checks', choices: BASELINES, default: 'modern' as Baseline })
      .option('only', { ...LIST, describe: 'These checks, by id' })
      .option('skip', { ...LIST, describe: 'All but these checks' }) as never,
  run: async (options) => {
    refuseLists(options, ['only', 'skip']);
    const { cfn, org, assumeRoot, roleName, baseline, only, skip } = options;
    if (cfn && org)
      throw new UsageError('expected --cfn or --org, got both: the role of --cfn is for the other accounts');
    const policy = org ? callerPolicy(roleName, assumeRoot) : policyFor(selectChecks(baseline, only, skip));
    print(cfn ? checkRoleTemplate(policy) : `${JSON.stringify(policy, null, 2)}\n`);
    return 0;
  },
});
