import { type Answer, answered, mapped, whenAbsent } from '../answer.ts';
import type { Aws } from '../aws.ts';
import type { Organization } from '../state.ts';

/** The organisation that an account belongs to; undefined when to none. */
export const collectOrganization = async (aws: Aws, region: string): Promise<Answer<Organization | undefined>> => {
  const action = 'organizations:DescribeOrganization';
  const answer = mapped(await aws.ask(action, {}, region), action, ({ Organization: found }) => ({
    id: found!.Id ?? '',
    managementAccount: found!.MasterAccountId ?? '',
  }));
  return whenAbsent(answer, undefined, /^AWSOrganizationsNotInUseException$/);
};

const NOT_MANAGEMENT = /^AccountNotManagementOrDelegatedAdministratorException$/;
const NONE =
  /^(OrganizationNotFoundException|OrganizationNotInAllFeaturesModeException|ServiceAccessNotEnabledException)$/;

/** The features of central root management; undefined when this account is not the one to ask, or there is no organisation. */
export const collectRootFeatures = async (aws: Aws): Promise<Answer<readonly string[] | undefined>> => {
  const action = 'iam:ListOrganizationsFeatures';
  const answer = mapped(await aws.ask(action, {}), action, ({ EnabledFeatures = [] }) => EnabledFeatures as string[]);
  if (answer.ok || !(NOT_MANAGEMENT.test(answer.failure.code) || NONE.test(answer.failure.code))) return answer;
  // An organisation that has not let IAM in manages no root users.
  return answered(answer.failure.code === 'ServiceAccessNotEnabledException' ? [] : undefined);
};

/** An account of an organisation. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** The active accounts of the organisation. */
export const collectMembers = async (aws: Aws, region: string): Promise<Answer<readonly Member[]>> => {
  const action = 'organizations:ListAccounts';
  return mapped(await aws.askAll(action, {}, region), action, (pages) =>
    pages
      .flatMap(({ Accounts = [] }) => Accounts)
      .filter(({ Status, State }) => (State ?? Status) === 'ACTIVE')
      .map(({ Id = '', Name = '' }) => ({ id: Id, name: Name })),
  );
};
