import { AwsError, type ReportFields, reportReply, type World } from './fixture.ts';

const DAY = 86_400_000;

/** So many days before now, as reports write it. The program knows only the clock of the machine. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * DAY).toISOString().replace(/\.\d+Z$/, '+00:00');

const encoded = (document: object): string => encodeURIComponent(JSON.stringify(document));

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const arn = (account: string, name: string): string => `arn:aws:iam::${account}:${name}`;

export const user = (account: string, name: string, more: object = {}): object => ({
  UserName: name,
  UserId: 'AIDA',
  Arn: arn(account, `user/${name}`),
  Path: '/',
  CreateDate: '2019-01-01T00:00:00Z',
  GroupList: [],
  AttachedManagedPolicies: [],
  UserPolicyList: [],
  ...more,
});

const BAD = '111122223333';

const badRows: readonly ReportFields[] = [
  {
    user: '<root_account>',
    arn: arn(BAD, 'root'),
    user_creation_time: '2017-01-02T11:15:59+00:00',
    password_enabled: 'not_supported',
    password_last_used: daysAgo(3),
    password_last_changed: '2017-01-02T11:15:59+00:00',
    mfa_active: 'false',
    access_key_1_active: 'true',
    access_key_1_last_rotated: '2017-01-02T11:20:00+00:00',
    access_key_1_last_used_date: daysAgo(1),
    access_key_1_last_used_region: 'us-east-1',
    access_key_1_last_used_service: 'ec2',
  },
  {
    user: 'alice',
    arn: arn(BAD, 'user/alice'),
    user_creation_time: '2019-01-01T00:00:00+00:00',
    password_enabled: 'true',
    password_last_used: daysAgo(2),
    mfa_active: 'false',
    access_key_1_active: 'true',
    access_key_1_last_rotated: '2020-04-15T00:00:00+00:00',
    access_key_1_last_used_date: daysAgo(5),
    access_key_1_last_used_region: 'us-east-1',
    access_key_1_last_used_service: 's3',
  },
  {
    user: 'ci',
    arn: arn(BAD, 'user/ci'),
    password_enabled: 'false',
    mfa_active: 'false',
    access_key_1_active: 'true',
    access_key_1_last_rotated: daysAgo(20),
    access_key_1_last_used_date: daysAgo(0),
  },
];

/** An account of 2017 that nobody has looked after. */
export const badWorld: World = {
  'sts.GetCallerIdentity': { Account: BAD, Arn: arn(BAD, 'user/ci'), UserId: 'AIDACI' },
  'iam.ListAccountAliases': { AccountAliases: ['acme-old'], IsTruncated: false },
  'iam.GetAccountSummary': {
    AccountAccessKeysPresent: 1,
    AccountMFAEnabled: 0,
    AccountPasswordPresent: 1,
    AccountSigningCertificatesPresent: 0,
    Users: 2,
  },
  'iam.GenerateCredentialReport': { State: 'COMPLETE' },
  'iam.GetCredentialReport': reportReply(badRows),
  'iam.GetAccountPasswordPolicy': new AwsError(
    'NoSuchEntity',
    404,
    'The Password Policy with domain name 111122223333 cannot be found.',
  ),
  'iam.GetAccountAuthorizationDetails': {
    UserDetailList: [
      user(BAD, 'alice', { AttachedManagedPolicies: [{ PolicyName: 'AdministratorAccess', PolicyArn: ADMIN }] }),
      user(BAD, 'ci', {
        UserPolicyList: [
          {
            PolicyName: 'ci',
            PolicyDocument: encoded({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] }),
          },
        ],
      }),
    ],
    GroupDetailList: [],
    Policies: [],
    IsTruncated: false,
  },
  'iam.ListEntitiesForPolicy': { PolicyRoles: [], IsTruncated: false },
  'iam.ListRoles': { Roles: [], IsTruncated: false },
  'iam.ListSAMLProviders': { SAMLProviderList: [] },
  'iam.ListVirtualMFADevices': { VirtualMFADevices: [], IsTruncated: false },
  'iam.ListMFADevices': { MFADevices: [], IsTruncated: false },
  'iam.ListAccessKeys': {
    AccessKeyMetadata: [
      {
        UserName: 'alice',
        AccessKeyId: ['AK', 'IARZPUZDIKGMVGER5P'].join(''),
        Status: 'Active',
        CreateDate: '2020-04-15T00:00:00Z',
      },
    ],
    IsTruncated: false,
  },
  'iam.ListOrganizationsFeatures': new AwsError('OrganizationNotFoundException', 400),
  'organizations.DescribeOrganization': new AwsError('AWSOrganizationsNotInUseException', 400),
  'account.POST /getAlternateContact': new AwsError('ResourceNotFoundException', 404),
  'account.POST /getContactInformation': { ContactInformation: { FullName: 'Acme', PhoneNumber: '+82' } },
  'budgets.DescribeBudgets': { Budgets: [] },
  'billing.GetBillingPreferences': { billingPreferences: [{ feature: 'BILLING_ALERTS', key: 'x', value: 'DISABLED' }] },
  'monitoring.DescribeAlarms': { MetricAlarms: [] },
  'cloudtrail.DescribeTrails': { trailList: [] },
  'events.ListRules': { Rules: [] },
  'notifications.GET /notification-configurations': { notificationConfigurations: [] },
  'access-analyzer.GET /analyzer': { analyzers: [] },
  'guardduty.GET /detector': { detectorIds: [] },
};

const GOOD = '444455556666';
const TOPIC = `arn:aws:sns:us-east-1:${GOOD}:security-alerts`;
const TRAIL = `arn:aws:cloudtrail:us-east-1:${GOOD}:trail/org-trail`;

const goodRows: readonly ReportFields[] = [
  {
    user: '<root_account>',
    arn: arn(GOOD, 'root'),
    user_creation_time: '2024-01-02T11:15:59+00:00',
    password_enabled: 'FALSE',
    password_last_used: 'N/A',
    password_last_changed: 'N/A',
    mfa_active: 'false',
  },
];

/** An account that does all that is asked for. */
export const goodWorld: World = {
  'sts.GetCallerIdentity': {
    Account: GOOD,
    Arn: `arn:aws:sts::${GOOD}:assumed-role/AccountCheckReadOnly/me`,
    UserId: 'AROA:me',
  },
  'iam.ListAccountAliases': { AccountAliases: ['acme-prod'], IsTruncated: false },
  'iam.GetAccountSummary': {
    AccountAccessKeysPresent: 0,
    AccountMFAEnabled: 0,
    AccountPasswordPresent: 0,
    AccountSigningCertificatesPresent: 0,
    Users: 0,
  },
  'iam.GenerateCredentialReport': { State: 'COMPLETE' },
  'iam.GetCredentialReport': reportReply(goodRows),
  'iam.GetAccountPasswordPolicy': new AwsError('NoSuchEntity', 404),
  'iam.GetAccountAuthorizationDetails': { UserDetailList: [], GroupDetailList: [], Policies: [], IsTruncated: false },
  'iam.ListEntitiesForPolicy': {
    PolicyRoles: [{ RoleName: 'AWSReservedSSO_AdministratorAccess_0123456789abcdef', RoleId: 'AROA' }],
    IsTruncated: false,
  },
  'iam.ListRoles': {
    Roles: [
      {
        RoleName: 'AWSReservedSSO_AdministratorAccess_0123456789abcdef',
        RoleId: 'AROA',
        Path: '/',
        Arn: 'arn',
        CreateDate: '2024-01-01T00:00:00Z',
      },
    ],
    IsTruncated: false,
  },
  'iam.ListSAMLProviders': { SAMLProviderList: [] },
  'iam.ListVirtualMFADevices': { VirtualMFADevices: [], IsTruncated: false },
  'iam.ListOrganizationsFeatures': {
    OrganizationId: 'o-abcdefghij',
    EnabledFeatures: ['RootCredentialsManagement', 'RootSessions'],
  },
  'organizations.DescribeOrganization': {
    Organization: { Id: 'o-abcdefghij', MasterAccountId: GOOD, FeatureSet: 'ALL' },
  },
  'account.POST /getAlternateContact': {
    AlternateContact: {
      Name: 'Ops',
      EmailAddress: 'ops@acme.example',
      Title: 'x',
      PhoneNumber: '1',
      AlternateContactType: 'SECURITY',
    },
  },
  'account.POST /getContactInformation': { ContactInformation: { FullName: 'Acme', PhoneNumber: '+82' } },
  'budgets.DescribeBudgets': {
    Budgets: [
      { BudgetName: 'monthly', BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: '200', Unit: 'USD' } },
    ],
  },
  'budgets.DescribeNotificationsForBudget': {
    Notifications: [80, 100].map((Threshold) => ({
      NotificationType: 'ACTUAL',
      ComparisonOperator: 'GREATER_THAN',
      Threshold,
      ThresholdType: 'PERCENTAGE',
    })),
  },
  'budgets.DescribeSubscribersForNotification': {
    Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'finops@acme.example' }],
  },
  'billing.GetBillingPreferences': { billingPreferences: [{ feature: 'BILLING_ALERTS', key: 'x', value: 'ENABLED' }] },
  'freetier.GetFreeTierUsage': {
    freeTierUsages: [{ service: 'Amazon S3', actualUsageAmount: 1, limit: 5, unit: 'GB-Mo' }],
  },
  'freetier.GetAccountPlanState': { accountId: GOOD, accountPlanType: 'PAID', accountPlanStatus: 'ACTIVE' },
  'monitoring.DescribeAlarms': { MetricAlarms: [] },
  'cloudtrail.DescribeTrails': {
    trailList: [
      {
        Name: 'org-trail',
        TrailARN: TRAIL,
        HomeRegion: 'us-east-1',
        IsMultiRegionTrail: true,
        IsOrganizationTrail: true,
        LogFileValidationEnabled: true,
        KmsKeyId: 'arn:aws:kms:us-east-1:444455556666:key/1',
        S3BucketName: 'acme-trail',
      },
    ],
  },
  'cloudtrail.GetTrailStatus': { IsLogging: true },
  'cloudtrail.GetEventSelectors': { TrailARN: TRAIL, EventSelectors: [] },
  's3./acme-trail?policyStatus': { PolicyStatus: { IsPublic: 'false' } },
  's3./acme-trail?publicAccessBlock': { PublicAccessBlockConfiguration: { RestrictPublicBuckets: 'true' } },
  'events.ListRules': ({ region }) => ({
    Rules:
      region === 'us-east-1'
        ? [
            {
              Name: 'root-signin',
              State: 'ENABLED',
              EventPattern: JSON.stringify({ source: ['aws.signin'], detail: { userIdentity: { type: ['Root'] } } }),
            },
          ]
        : [],
  }),
  'events.ListTargetsByRule': { Targets: [{ Id: 'sns', Arn: TOPIC }] },
  'sns.ListSubscriptionsByTopic': {
    Subscriptions: [
      { SubscriptionArn: `${TOPIC}:1`, Protocol: 'email', Endpoint: 'ops@acme.example', Owner: GOOD, TopicArn: TOPIC },
    ],
  },
  'notifications.GET /notification-configurations': { notificationConfigurations: [] },
  'access-analyzer.GET /analyzer': {
    analyzers: [{ arn: 'arn', name: 'external', type: 'ACCOUNT', createdAt: '2024-01-01T00:00:00Z', status: 'ACTIVE' }],
  },
  'guardduty.GET /detector': { detectorIds: ['d1'] },
  'guardduty.GET /detector/d1': { status: 'ENABLED' },
};
