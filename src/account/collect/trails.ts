import { type Answer, answered, mapped, notAsked, orElse, whenAbsent } from '../answer.ts';
import type { Aws } from '../aws.ts';
import type { Partition } from '../partition.ts';
import type { EventSelector, Trail } from '../state.ts';

interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly partition: Partition;
}

const s3Request = ({ name, region, partition }: Bucket, question: string) => ({
  service: 's3',
  region,
  method: 'GET' as const,
  host: `s3.${region}.amazonaws.com${partition.id === 'aws-cn' ? '.cn' : ''}`,
  path: `/${name}`,
  query: { [question]: '' },
  headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
});

const isTrue = (xml: string, element: string): boolean =>
  new RegExp(`<${element}>\\s*true\\s*</${element}>`, 'i').test(xml);

/** Whether anybody may read a bucket: its policy is public, and nothing blocks public policies. */
const publicBucket = async (aws: Aws, bucket: Bucket): Promise<Answer<boolean>> => {
  const action = 's3:GetBucketPolicyStatus';
  const [policy, block] = await Promise.all([
    aws.askRaw(action, s3Request(bucket, 'policyStatus')),
    aws.askRaw('s3:GetBucketPublicAccessBlock', s3Request(bucket, 'publicAccessBlock')),
  ]);
  const blocked = orElse(
    mapped(block, action, (xml) => isTrue(xml, 'RestrictPublicBuckets')),
    false,
  );
  if (blocked) return answered(false);
  const isPublic = mapped(policy, action, (xml) => {
    if (!/<IsPublic>/i.test(xml)) throw new SyntaxError('expected IsPublic');
    return isTrue(xml, 'IsPublic');
  });
  return whenAbsent(isPublic, false, /^NoSuchBucketPolicy$/);
};

type FieldSelector = {
  readonly Field?: string | undefined;
  readonly Equals?: readonly string[] | undefined;
  readonly NotEquals?: readonly string[] | undefined;
};

/** An advanced selector as the classic one that it stands for. */
const fromAdvanced = (fields: readonly FieldSelector[]): EventSelector => {
  const field = (name: string) => fields.find(({ Field }) => Field === name);
  const readOnly = field('readOnly')?.Equals;
  const known = new Set(['eventCategory', 'readOnly', 'eventSource']);
  return {
    management:
      field('eventCategory')?.Equals?.includes('Management') === true &&
      !fields.some(({ Field }) => Field !== undefined && !known.has(Field)),
    read: readOnly === undefined || readOnly.includes('true'),
    write: readOnly === undefined || readOnly.includes('false'),
    excludes: field('eventSource')?.NotEquals ?? [],
  };
};

const ALL_MANAGEMENT: EventSelector = { management: true, read: true, write: true, excludes: [] };

const selectorsOf = async (aws: Aws, arn: string, region: string): Promise<Answer<readonly EventSelector[]>> => {
  const action = 'cloudtrail:GetEventSelectors';
  return mapped(
    await aws.ask(action, { TrailName: arn }, region),
    action,
    ({ EventSelectors = [], AdvancedEventSelectors = [] }) => {
      if (AdvancedEventSelectors.length > 0)
        return AdvancedEventSelectors.map(({ FieldSelectors = [] }) => fromAdvanced(FieldSelectors));
      // Without selectors of its own a trail logs all management events.
      if (EventSelectors.length === 0) return [ALL_MANAGEMENT];
      return EventSelectors.map(
        ({ ReadWriteType = 'All', IncludeManagementEvents, ExcludeManagementEventSources = [] }) => ({
          management: IncludeManagementEvents !== false,
          read: ReadWriteType !== 'WriteOnly',
          write: ReadWriteType !== 'ReadOnly',
          excludes: ExcludeManagementEventSources,
        }),
      );
    },
  );
};

const statusOf = async (aws: Aws, arn: string, region: string): Promise<Trail['status']> => {
  const action = 'cloudtrail:GetTrailStatus';
  return mapped(await aws.ask(action, { Name: arn }, region), action, ({ IsLogging, LatestDeliveryError }) => ({
    logging: IsLogging === true,
    deliveryError: LatestDeliveryError || undefined,
  }));
};

/** The trails that record an account, shadows of other regions and the organisation's among them. */
export const collectTrails = async (aws: Aws, partition: Partition): Promise<Answer<readonly Trail[]>> => {
  const action = 'cloudtrail:DescribeTrails';
  const answer = await aws.ask(action, { includeShadowTrails: true });
  const trails = orElse(answer, { trailList: [] }).trailList ?? [];
  const details = await Promise.all(
    trails.map(async ({ TrailARN = '', HomeRegion = aws.region, S3BucketName }) => ({
      status: await statusOf(aws, TrailARN, HomeRegion),
      selectors: await selectorsOf(aws, TrailARN, HomeRegion),
      bucketIsPublic:
        S3BucketName === undefined
          ? notAsked('s3:GetBucketPolicyStatus')
          : await publicBucket(aws, { name: S3BucketName, region: HomeRegion, partition }),
    })),
  );
  return mapped(answer, action, () =>
    trails.map((trail, index) => ({
      name: trail.Name ?? '',
      arn: trail.TrailARN ?? '',
      homeRegion: trail.HomeRegion ?? aws.region,
      multiRegion: trail.IsMultiRegionTrail === true,
      organization: trail.IsOrganizationTrail === true,
      validated: trail.LogFileValidationEnabled === true,
      encrypted: trail.KmsKeyId !== undefined,
      bucket: trail.S3BucketName,
      logGroup: trail.CloudWatchLogsLogGroupArn,
      ...details[index]!,
    })),
  );
};
