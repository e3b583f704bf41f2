import { orElse } from './answer.ts';
import { isLogging } from './checks/trails.ts';
import type { CheckResult } from './report.ts';
import type { AccountState } from './state.ts';

/** What the commands are to be filled in with. */
export interface FixOptions {
  /** Who is to be told; a placeholder when nobody was named. */
  readonly email: string;
  readonly profile: string | undefined;
  /** The monthly amount of a budget, in USD. */
  readonly amount: number;
}

/** A shell word, whatever stands in it. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const aws = ({ profile }: FixOptions, ...words: readonly string[]): string =>
  ['aws', ...(profile === undefined ? [] : ['--profile', profile]), ...words].map(quoted).join(' ');

type Mender = (state: AccountState, options: FixOptions) => readonly string[];

const passwordPolicy =
  (more: readonly string[]): Mender =>
  (_state, options) => [
    aws(
      options,
      ...[
        'iam',
        'update-account-password-policy',
        '--minimum-password-length',
        '14',
        '--password-reuse-prevention',
        '24',
      ],
      ...['--require-symbols', '--require-numbers', '--require-uppercase-characters', '--require-lowercase-characters'],
      ...['--allow-users-to-change-password', ...more],
    ),
  ];

const contacts: Mender = ({ contacts: found }, options) =>
  Object.entries(found)
    .filter(([, contact]) => contact.ok && contact.value === undefined)
    .map(([kind]) =>
      aws(
        options,
        ...['account', 'put-alternate-contact', '--alternate-contact-type', kind, '--email-address', options.email],
        ...['--name', 'NAME', '--title', 'TITLE', '--phone-number', 'PHONE'],
      ),
    );

const budget: Mender = ({ account }, options) => {
  const limit = {
    BudgetName: 'monthly',
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    BudgetLimit: { Amount: String(options.amount), Unit: 'USD' },
  };
  const subscribers = [{ SubscriptionType: 'EMAIL', Address: options.email }];
  const notifications = [80, 100].map((Threshold) => ({
    Notification: {
      NotificationType: 'ACTUAL',
      ComparisonOperator: 'GREATER_THAN',
      Threshold,
      ThresholdType: 'PERCENTAGE',
    },
    Subscribers: subscribers,
  }));
  const words = ['--budget', JSON.stringify(limit), '--notifications-with-subscribers', JSON.stringify(notifications)];
  return [aws(options, 'budgets', 'create-budget', '--account-id', account, ...words)];
};

const bucketPolicy = (bucket: string, { account, partition, region }: AccountState): string => {
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  const source = { 'aws:SourceArn': `arn:${partition}:cloudtrail:${region}:${account}:trail/main` };
  const resource = `arn:${partition}:s3:::${bucket}`;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal,
        Action: 's3:GetBucketAcl',
        Resource: resource,
        Condition: { StringEquals: source },
      },
      {
        Effect: 'Allow',
        Principal,
        Action: 's3:PutObject',
        Resource: `${resource}/AWSLogs/${account}/*`,
        Condition: { StringEquals: { ...source, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ],
  });
};

/** A first trail with its bucket; where there are trails, those are mended. */
const trail: Mender = (state, options) => {
  const trails = orElse(state.trails, []);
  const { account, region } = state;
  if (trails.length > 0)
    return trails.flatMap((found) => [
      ...(isLogging(found)
        ? []
        : [aws(options, 'cloudtrail', 'start-logging', '--name', found.arn, '--region', found.homeRegion)]),
      ...(found.multiRegion
        ? []
        : [
            aws(
              options,
              'cloudtrail',
              'update-trail',
              '--name',
              found.arn,
              '--region',
              found.homeRegion,
              '--is-multi-region-trail',
            ),
          ]),
    ]);
  const bucket = `cloudtrail-${account}-${region}`;
  const place = region === 'us-east-1' ? [] : ['--create-bucket-configuration', `LocationConstraint=${region}`];
  return [
    aws(options, 's3api', 'create-bucket', '--bucket', bucket, '--region', region, ...place),
    aws(
      options,
      's3api',
      'put-public-access-block',
      '--bucket',
      bucket,
      '--public-access-block-configuration',
      'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    ),
    aws(options, 's3api', 'put-bucket-policy', '--bucket', bucket, '--policy', bucketPolicy(bucket, state)),
    aws(
      options,
      'cloudtrail',
      'create-trail',
      '--name',
      'main',
      '--s3-bucket-name',
      bucket,
      '--is-multi-region-trail',
      '--enable-log-file-validation',
      '--region',
      region,
    ),
    aws(options, 'cloudtrail', 'start-logging', '--name', 'main', '--region', region),
  ];
};

const validation: Mender = ({ trails }, options) =>
  orElse(trails, [])
    .filter(({ validated }) => !validated)
    .map(({ arn, homeRegion }) =>
      aws(options, 'cloudtrail', 'update-trail', '--name', arn, '--region', homeRegion, '--enable-log-file-validation'),
    );

const analyzer: Mender = ({ region }, options) => [
  aws(
    options,
    'accessanalyzer',
    'create-analyzer',
    '--analyzer-name',
    'external-access',
    '--type',
    'ACCOUNT',
    '--region',
    region,
  ),
];

const signInAlert: Mender = (_state, options) => [
  'keywarden account template signin-alert > signin-alert.yaml',
  aws(
    options,
    'cloudformation',
    'deploy',
    '--region',
    'us-east-1',
    '--stack-name',
    'signin-alert',
    '--template-file',
    'signin-alert.yaml',
    '--capabilities',
    'CAPABILITY_IAM',
    '--parameter-overrides',
    `AlertEmail=${options.email}`,
  ),
];

/** What an API can mend, by check. Nobody can give root a device or take its key away but root. */
const MENDERS: Readonly<Record<string, Mender>> = {
  'pw-complexity': passwordPolicy([]),
  'pw-rotation': passwordPolicy(['--max-password-age', '90']),
  contacts,
  'cost-alert': budget,
  trail,
  'trail-integrity': validation,
  analyzer,
  'signin-alert': signInAlert,
};

/** The commands of the AWS CLI that would mend a result; empty when a person has to. */
export const fixesFor = (
  { check, status }: CheckResult,
  state: AccountState,
  options: FixOptions,
): readonly string[] => (status === 'fail' || status === 'warn' ? (MENDERS[check.id]?.(state, options) ?? []) : []);
