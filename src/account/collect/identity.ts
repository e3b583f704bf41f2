import { type Answer, mapped, present, whenAbsent } from '../answer.ts';
import type { Aws } from '../aws.ts';
import { type CredentialReport, parseCredentialReport } from '../credential-report.ts';
import type { AccessKey, Holder, Identities, PasswordPolicy, VirtualMfa } from '../state.ts';

export const collectSummary = async (aws: Aws): Promise<Answer<Readonly<Record<string, number>>>> =>
  mapped(await aws.ask('iam:GetAccountSummary', {}), 'iam:GetAccountSummary', ({ SummaryMap }) => {
    const summary = present(SummaryMap, 'SummaryMap') as Record<string, number>;
    return present(summary.AccountMFAEnabled === undefined ? undefined : summary, 'AccountMFAEnabled');
  });

const POLL_EVERY = 2000;
const POLLS = 30;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Has AWS make the report, and waits for it a minute at most. */
export const collectReport = async (aws: Aws, pollEvery = POLL_EVERY): Promise<Answer<CredentialReport>> => {
  for (let poll = 0; ; poll++) {
    const made = await aws.ask('iam:GenerateCredentialReport', {});
    // Who may read a report that is there need not be allowed to have one made.
    if (!made.ok || made.value.State === 'COMPLETE' || poll >= POLLS) break;
    await pause(pollEvery);
  }
  return mapped(
    await aws.ask('iam:GetCredentialReport', {}),
    'iam:GetCredentialReport',
    ({ Content, GeneratedTime }) => ({
      generated: (GeneratedTime ?? new Date(Number.NaN)).toISOString(),
      rows: parseCredentialReport(Buffer.from(Content ?? []).toString()),
    }),
  );
};

export const collectPasswordPolicy = async (aws: Aws): Promise<Answer<PasswordPolicy | undefined>> => {
  const answer = mapped(await aws.ask('iam:GetAccountPasswordPolicy', {}), 'iam:GetAccountPasswordPolicy', (output) => {
    const policy = output.PasswordPolicy!;
    return {
      minimumLength: policy.MinimumPasswordLength ?? 0,
      upperCase: policy.RequireUppercaseCharacters === true,
      lowerCase: policy.RequireLowercaseCharacters === true,
      digits: policy.RequireNumbers === true,
      symbols: policy.RequireSymbols === true,
      maximumAge: policy.ExpirePasswords && policy.MaxPasswordAge ? policy.MaxPasswordAge : undefined,
      remembered: policy.PasswordReusePrevention ?? 0,
    };
  });
  return whenAbsent(answer, undefined);
};

interface Attachments {
  readonly AttachedManagedPolicies?: readonly { readonly PolicyArn?: string | undefined }[] | undefined;
}
type Documents = readonly { readonly PolicyDocument?: string | undefined }[] | undefined;

/** The SDK hands policy documents on as they come: percent-encoded. */
const decoded = (documents: Documents): string[] =>
  (documents ?? []).map(({ PolicyDocument = '' }) => decodeURIComponent(PolicyDocument));

const holderOf = (name: string | undefined, arn: string | undefined, { AttachedManagedPolicies }: Attachments) => ({
  name: name ?? '',
  arn: arn ?? '',
  attached: (AttachedManagedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn),
});

export const collectIdentities = async (aws: Aws): Promise<Answer<Identities>> => {
  const action = 'iam:GetAccountAuthorizationDetails';
  const pages = await aws.askAll(action, { Filter: ['User', 'Group', 'LocalManagedPolicy'], MaxItems: 1000 });
  return mapped(pages, action, (outputs) => ({
    users: outputs
      .flatMap(({ UserDetailList }) => present(UserDetailList, 'UserDetailList'))
      .map((user) => ({
        ...holderOf(user.UserName, user.Arn, user),
        inline: decoded(user.UserPolicyList),
        groups: user.GroupList ?? [],
      })),
    groups: outputs
      .flatMap(({ GroupDetailList = [] }) => GroupDetailList)
      .map(
        (group): Holder => ({ ...holderOf(group.GroupName, group.Arn, group), inline: decoded(group.GroupPolicyList) }),
      ),
    policies: outputs
      .flatMap(({ Policies = [] }) => Policies)
      .map(({ Arn = '', PolicyVersionList = [] }) => ({
        arn: Arn,
        document: decodeURIComponent(
          PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document ?? '',
        ),
      })),
  }));
};

export const collectAdminRoles = async (aws: Aws, partition: string): Promise<Answer<readonly string[]>> => {
  const action = 'iam:ListEntitiesForPolicy';
  const PolicyArn = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
  return mapped(await aws.askAll(action, { PolicyArn, EntityFilter: 'Role' }), action, (pages) =>
    pages.flatMap(({ PolicyRoles = [] }) => PolicyRoles).map(({ RoleName = '' }) => RoleName),
  );
};

export const collectIdentityCenterRoles = async (aws: Aws): Promise<Answer<readonly string[]>> => {
  const action = 'iam:ListRoles';
  return mapped(await aws.askAll(action, { PathPrefix: '/aws-reserved/sso.amazonaws.com/' }), action, (pages) =>
    pages.flatMap(({ Roles = [] }) => Roles).map(({ RoleName = '' }) => RoleName),
  );
};

export const collectSamlProviders = async (aws: Aws): Promise<Answer<readonly string[]>> => {
  const action = 'iam:ListSAMLProviders';
  return mapped(await aws.ask(action, {}), action, ({ SAMLProviderList = [] }) =>
    SAMLProviderList.map(({ Arn = '' }) => Arn),
  );
};

export const collectAlias = async (aws: Aws): Promise<Answer<string | undefined>> => {
  const action = 'iam:ListAccountAliases';
  return mapped(await aws.ask(action, {}), action, ({ AccountAliases = [] }) => AccountAliases[0]);
};

export const collectVirtualMfa = async (aws: Aws): Promise<Answer<readonly VirtualMfa[]>> => {
  const action = 'iam:ListVirtualMFADevices';
  return mapped(await aws.askAll(action, { AssignmentStatus: 'Assigned' }), action, (pages) =>
    pages
      .flatMap(({ VirtualMFADevices }) => present(VirtualMFADevices, 'VirtualMFADevices'))
      .map(({ SerialNumber = '', User }) => ({ serial: SerialNumber, userArn: User?.Arn })),
  );
};

/** The MFA devices of a user; without a name, of whoever asks. */
export const collectMfa = async (aws: Aws, user?: string): Promise<Answer<readonly string[]>> => {
  const action = 'iam:ListMFADevices';
  return mapped(await aws.askAll(action, user === undefined ? {} : { UserName: user }), action, (pages) =>
    pages.flatMap(({ MFADevices }) => present(MFADevices, 'MFADevices')).map(({ SerialNumber = '' }) => SerialNumber),
  );
};

/** The access keys of a user; without a name, of whoever asks. */
export const collectKeys = async (aws: Aws, user?: string): Promise<Answer<readonly AccessKey[]>> => {
  const action = 'iam:ListAccessKeys';
  return mapped(await aws.askAll(action, user === undefined ? {} : { UserName: user }), action, (pages) =>
    pages
      .flatMap(({ AccessKeyMetadata }) => present(AccessKeyMetadata, 'AccessKeyMetadata'))
      .map(({ AccessKeyId = '', Status, CreateDate }) => ({
        id: AccessKeyId,
        active: Status === 'Active',
        created: CreateDate?.toISOString() ?? '',
      })),
  );
};
