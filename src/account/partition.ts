/** What differs between AWS, AWS in China and AWS GovCloud. */
export interface Partition {
  readonly id: string;
  /** Where accounts are managed: IAM answers everywhere, organisations and trails of root only here. */
  readonly globalRegion: string;
  /** Where `AWS/Billing` metrics are kept; undefined where an account has no billing of its own. */
  readonly billingRegion: string | undefined;
  /**
   * Where console sign-ins are recorded. Those of the root user stand in the first; IAM users on the global endpoint may
   * land in any (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html).
   */
  readonly signInRegions: readonly string[];
  /** Whether the root user of an account can sign in here; in GovCloud it belongs to an account outside. */
  readonly rootSignsIn: boolean;
  /** Whether billing preferences, free tier and user notifications have an API here. */
  readonly newBillingApis: boolean;
  readonly console: string;
}

const AWS: Partition = {
  id: 'aws',
  globalRegion: 'us-east-1',
  billingRegion: 'us-east-1',
  signInRegions: ['us-east-1', 'us-east-2', 'eu-north-1', 'ap-southeast-2'],
  rootSignsIn: true,
  newBillingApis: true,
  console: 'https://console.aws.amazon.com',
};

const PARTITIONS: readonly Partition[] = [
  AWS,
  {
    id: 'aws-cn',
    globalRegion: 'cn-north-1',
    billingRegion: 'cn-north-1',
    signInRegions: ['cn-north-1', 'cn-northwest-1'],
    rootSignsIn: true,
    newBillingApis: false,
    console: 'https://console.amazonaws.cn',
  },
  {
    id: 'aws-us-gov',
    globalRegion: 'us-gov-west-1',
    billingRegion: undefined,
    signInRegions: ['us-gov-west-1', 'us-gov-east-1'],
    rootSignsIn: false,
    newBillingApis: false,
    console: 'https://console.amazonaws-us-gov.com',
  },
];

/** The partition of an ARN (`arn:PARTITION:…`); one that is not known is taken for AWS itself, under its own name. */
export const partitionOf = (arn: string): Partition => {
  const id = /^arn:([a-z-]+):/.exec(arn)?.[1] ?? 'aws';
  return PARTITIONS.find((partition) => partition.id === id) ?? { ...AWS, id };
};

/** The partition that a region is in, by its name. */
export const partitionOfRegion = (region: string): Partition =>
  partitionOf(`arn:${region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'}:`);
