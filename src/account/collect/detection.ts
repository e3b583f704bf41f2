import { type Answer, mapped } from '../answer.ts';
import type { Aws } from '../aws.ts';
import type { Partition } from '../partition.ts';
import type { AccountState } from '../state.ts';

export const collectAnalyzers = async (aws: Aws): Promise<AccountState['analyzers']> => {
  const action = 'access-analyzer:ListAnalyzers';
  return mapped(await aws.askAll(action, {}), action, (pages) =>
    pages
      .flatMap(({ analyzers = [] }) => analyzers)
      .map(({ name = '', type = '', status }) => ({ name, type: String(type), active: status === 'ACTIVE' })),
  );
};

const guardDuty = (region: string, partition: Partition, path: string) => ({
  service: 'guardduty',
  region,
  method: 'GET' as const,
  host: `guardduty.${region}.amazonaws.com${partition.id === 'aws-cn' ? '.cn' : ''}`,
  path,
});

/**
 * Whether GuardDuty is on in the home region.
 * https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetDetector.html
 */
export const collectThreatDetection = async (aws: Aws, partition: Partition): Promise<Answer<boolean>> => {
  const action = 'guardduty:ListDetectors';
  const listed = mapped(await aws.askRaw(action, guardDuty(aws.region, partition, '/detector')), action, (body) => {
    const { detectorIds } = JSON.parse(body) as { readonly detectorIds?: readonly string[] };
    if (!Array.isArray(detectorIds)) throw new SyntaxError('expected detectorIds');
    return detectorIds as readonly string[];
  });
  if (!listed.ok) return listed;
  const [id] = listed.value;
  if (id === undefined) return { ok: true, value: false };
  const detector = await aws.askRaw('guardduty:GetDetector', guardDuty(aws.region, partition, `/detector/${id}`));
  return mapped(
    detector,
    'guardduty:GetDetector',
    (body) => (JSON.parse(body) as { readonly status?: string }).status === 'ENABLED',
  );
};

/** When root did something in the last 90 days, ISO 8601, newest first. */
export const collectRootEvents = async (aws: Aws, partition: Partition): Promise<Answer<readonly string[]>> => {
  const action = 'cloudtrail:LookupEvents';
  const input = { LookupAttributes: [{ AttributeKey: 'Username' as const, AttributeValue: 'root' }], MaxResults: 1 };
  return mapped(await aws.ask(action, input, partition.globalRegion), action, ({ Events = [] }) =>
    Events.flatMap(({ EventTime }) => EventTime?.toISOString() ?? []),
  );
};
