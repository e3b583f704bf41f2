import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { known } from '../../src/account/answer.ts';
import { checks } from '../../src/account/checks/index.ts';
import { collectReport } from '../../src/account/collect/identity.ts';
import { collectState } from '../../src/account/collect/state.ts';
import { collectTrails } from '../../src/account/collect/trails.ts';
import { partitionOf } from '../../src/account/partition.ts';
import type { AccountState } from '../../src/account/state.ts';
import { AwsError, FakeAws, Garbage, reportReply, SILENCE, type World } from './fixture.ts';
import { awsAt, withoutAws } from './sdk.ts';
import { resultsOf } from './states.ts';
import { badWorld, goodWorld, user } from './worlds.ts';

withoutAws();

let fake: FakeAws;
beforeAll(async () => {
  fake = await FakeAws.start({});
});
afterAll(() => fake.stop());

const ACCOUNT = '111122223333';

const stateIn = (world: World, arn = `arn:aws:iam::${ACCOUNT}:user/ci`): Promise<AccountState> => {
  fake.become(world);
  const at = new Date().toISOString();
  return collectState(awsAt(fake.url), { caller: { account: ACCOUNT, arn }, hook: 'keywarden', at, pollEvery: 1 });
};

describe('four protocols', () => {
  test('a bad account comes through them whole', async () => {
    const state = await stateIn(badWorld);
    expect(state).toMatchObject({
      summary: { value: { AccountAccessKeysPresent: 1 } },
      passwordPolicy: { ok: true, value: undefined },
      organization: { ok: true, value: undefined },
      rootFeatures: { ok: true, value: undefined },
      contacts: { SECURITY: { ok: true, value: undefined } },
      primaryContact: { value: true },
      budgets: { value: [] },
      billingAlerts: { value: false },
      freeTier: { ok: false, failure: { reason: 'denied', action: 'freetier:GetFreeTierUsage' } },
      trails: { value: [] },
      notifications: { value: [] },
      analyzers: { value: [] },
      threatDetection: { value: false },
      userMfa: { alice: { value: [] } },
      userKeys: { alice: { value: [{ active: true }] } },
    });
    expect(known(state.identities).users.map(({ name, attached, inline }) => [name, attached.length, inline])).toEqual([
      ['alice', 1, []],
      ['ci', 0, ['{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}']],
    ]);
    expect(fake.calls.length).toBeLessThan(40);
  });

  test('a good account has nothing that fails', async () => {
    const results = Object.values(resultsOf(await stateIn(goodWorld)));
    expect(
      results
        .filter(({ status }) => !['pass', 'n/a', 'manual'].includes(status))
        .map(({ check, status }) => `${check.id} ${status}`),
    ).toEqual([]);
  });

  test('pages are followed', async () => {
    const pages: World = {
      'iam.GetAccountAuthorizationDetails': ({ input }) =>
        input.Marker === undefined
          ? {
              UserDetailList: [user(ACCOUNT, 'a')],
              GroupDetailList: [],
              Policies: [],
              IsTruncated: true,
              Marker: 'second page',
            }
          : { UserDetailList: [user(ACCOUNT, 'b')], GroupDetailList: [], Policies: [], IsTruncated: false },
      'monitoring.DescribeAlarms': ({ input }) =>
        input.NextToken === undefined
          ? { MetricAlarms: [{ AlarmName: 'one', AlarmActions: [], ActionsEnabled: true }], NextToken: '2' }
          : { MetricAlarms: [{ AlarmName: 'two', AlarmActions: [], ActionsEnabled: true }] },
      'freetier.GetFreeTierUsage': ({ input }) => ({
        freeTierUsages: [{ service: String(input.nextToken ?? 'first'), limit: 1 }],
        ...(input.nextToken ? {} : { nextToken: 'second' }),
      }),
    };
    const state = await stateIn({ ...badWorld, ...pages });
    expect(known(state.identities).users.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(known(state.alarms['us-east-1']!).map(({ name }) => name)).toEqual(['one', 'two']);
    expect(known(state.freeTier).usages.map(({ service }) => service)).toEqual(['first', 'second']);
  });

  test('half a list is no list', async () => {
    const state = await stateIn({
      ...badWorld,
      'iam.GetAccountAuthorizationDetails': ({ input }) =>
        input.Marker === undefined
          ? { UserDetailList: [], IsTruncated: true, Marker: 'x' }
          : new AwsError('AccessDenied', 403),
    });
    expect(state.identities).toMatchObject({ ok: false, failure: { reason: 'denied' } });
  });

  test('pages that never end are given up', async () => {
    const state = await stateIn({ ...badWorld, 'monitoring.DescribeAlarms': { MetricAlarms: [], NextToken: 'again' } });
    expect(state.alarms['us-east-1']).toMatchObject({ ok: false, failure: { reason: 'malformed' } });
  });
});

describe('what is not needed is not asked', () => {
  test.each([
    ['bad', badWorld],
    ['good', goodWorld],
    ['denied', {}],
  ])('and each check comes to the same on its own: %s', async (_, world) => {
    const all = resultsOf(await stateIn(world));
    for (const check of checks) {
      fake.become(world);
      const aws = awsAt(fake.url, { actions: new Set(check.actions) });
      const caller = { account: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:user/ci` };
      const state = await collectState(aws, { caller, hook: 'keywarden', at: new Date().toISOString(), pollEvery: 1 });
      const { status, message } = resultsOf(state)[check.id]!;
      expect([check.id, status, message]).toEqual([check.id, all[check.id]!.status, all[check.id]!.message]);
      if (check.actions.length === 0) expect(fake.calls).toEqual(['iam.ListAccountAliases']);
    }
  });
});

describe('regions', () => {
  const asked = async (arn: string): Promise<string[]> => {
    const regions = new Set<string>();
    const note = ({ region }: { readonly region: string }): object => {
      regions.add(region);
      return { Rules: [] };
    };
    await stateIn({ ...badWorld, 'events.ListRules': note }, arn);
    return [...regions].sort();
  };

  test('sign-ins are looked for where they are recorded', async () => {
    expect(await asked(`arn:aws:iam::${ACCOUNT}:user/ci`)).toEqual([
      'ap-southeast-2',
      'eu-north-1',
      'us-east-1',
      'us-east-2',
    ]);
    expect(await asked(`arn:aws-us-gov:iam::${ACCOUNT}:user/ci`)).toEqual(['us-gov-east-1', 'us-gov-west-1']);
    expect(await asked(`arn:aws-cn:iam::${ACCOUNT}:user/ci`)).toEqual(['cn-north-1', 'cn-northwest-1']);
  });

  test('what another partition does not have is not asked for', async () => {
    const { billingAlerts, freeTier, budgets } = await stateIn(badWorld, `arn:aws-us-gov:iam::${ACCOUNT}:user/ci`);
    for (const answer of [billingAlerts, freeTier, budgets])
      expect(answer).toMatchObject({ ok: false, failure: { reason: 'not-asked' } });
    expect(fake.calls.filter((call) => /^(billing|freetier|budgets|notifications)\./.test(call))).toEqual([]);
  });
});

describe('the credential report', () => {
  test('is waited for', async () => {
    fake.become({
      'iam.GenerateCredentialReport': ({ times }) => ({ State: times < 2 ? 'STARTED' : 'COMPLETE' }),
      'iam.GetCredentialReport': reportReply([]),
    });
    expect(await collectReport(awsAt(fake.url), 1)).toMatchObject({
      ok: true,
      value: { generated: '2026-11-23T23:10:00.000Z', rows: [] },
    });
    expect(fake.calls.filter((call) => call.endsWith('GenerateCredentialReport'))).toHaveLength(3);
  });

  test('is read when it is there, though it may not be made anew', async () => {
    fake.become({ 'iam.GetCredentialReport': reportReply([{ user: 'a', arn: 'arn:user/a' }]) });
    expect(await collectReport(awsAt(fake.url), 1)).toMatchObject({ ok: true, value: { rows: [{ user: 'a' }] } });
  });

  test.each([
    ['nothing', { Content: '', GeneratedTime: '2026-11-23T23:10:00Z' }],
    ['another table', { Content: Buffer.from('a,b\n1,2').toString('base64'), GeneratedTime: '2026-11-23T23:10:00Z' }],
    ['no date', reportReply([], '')],
  ])('that holds %s was not understood', async (_, reply) => {
    fake.become({ 'iam.GetCredentialReport': reply });
    expect(await collectReport(awsAt(fake.url), 1)).toMatchObject({ ok: false, failure: { reason: 'malformed' } });
  });

  test('with other columns, quotes and another order is read by its header', async () => {
    const csv = [
      'mfa_active,user,new_column,arn,password_enabled,access_key_1_active,access_key_2_active',
      'TRUE,"a ""b"", c",x,arn,FALSE,true,false',
    ].join('\r\n');
    fake.become({
      'iam.GetCredentialReport': {
        Content: Buffer.from(csv).toString('base64'),
        GeneratedTime: '2026-11-23T23:10:00Z',
      },
    });
    const report = known(await collectReport(awsAt(fake.url), 1));
    expect(report.rows[0]).toMatchObject({
      user: 'a "b", c',
      mfa: true,
      password: false,
      keys: [{ number: 1, active: true }],
    });
  });
});

describe('trails', () => {
  const trail = { Name: 't', TrailARN: 'arn:t', HomeRegion: 'eu-west-1', S3BucketName: 'logs' };
  const read = async (world: World) => {
    fake.become({
      'cloudtrail.DescribeTrails': { trailList: [trail] },
      'cloudtrail.GetTrailStatus': { IsLogging: true },
      ...world,
    });
    return known(await collectTrails(awsAt(fake.url), partitionOf('arn:aws:')))[0]!;
  };

  test.each([
    [
      'not blocked and public',
      { 's3./logs?policyStatus': { PolicyStatus: { IsPublic: 'true' } } },
      { ok: true, value: true },
    ],
    [
      'public, but blocked',
      {
        's3./logs?policyStatus': { PolicyStatus: { IsPublic: 'true' } },
        's3./logs?publicAccessBlock': { PublicAccessBlockConfiguration: { RestrictPublicBuckets: 'TRUE' } },
      },
      { ok: true, value: false },
    ],
    [
      'without a policy',
      { 's3./logs?policyStatus': new AwsError('NoSuchBucketPolicy', 404) },
      { ok: true, value: false },
    ],
    ['of somebody else', {}, { ok: false, failure: { reason: 'denied' } }],
    ['garbage', { 's3./logs?policyStatus': new Garbage('<html>') }, { ok: false, failure: { reason: 'malformed' } }],
  ] as readonly [string, World, object][])('a bucket that is %s', async (_, world, expected) => {
    expect((await read(world)).bucketIsPublic).toMatchObject(expected);
  });

  const advanced = (...fields: readonly object[]): World => ({
    'cloudtrail.GetEventSelectors': { AdvancedEventSelectors: [{ FieldSelectors: fields }] },
  });
  const management = { Field: 'eventCategory', Equals: ['Management'] };
  test.each([
    [advanced(management), { management: true, read: true, write: true, excludes: [] }],
    [
      advanced(management, { Field: 'readOnly', Equals: ['false'] }),
      { management: true, read: false, write: true, excludes: [] },
    ],
    [
      advanced(management, { Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }),
      { management: true, read: true, write: true, excludes: ['kms.amazonaws.com'] },
    ],
    [
      advanced(management, { Field: 'userIdentity.arn', NotEquals: ['x'] }),
      { management: false, read: true, write: true, excludes: [] },
    ],
    [
      advanced({ Field: 'eventCategory', Equals: ['Data'] }),
      { management: false, read: true, write: true, excludes: [] },
    ],
    [
      {
        'cloudtrail.GetEventSelectors': {
          EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }],
        },
      },
      { management: true, read: false, write: true, excludes: [] },
    ],
    [
      { 'cloudtrail.GetEventSelectors': { EventSelectors: [] } },
      { management: true, read: true, write: true, excludes: [] },
    ],
  ] as readonly [World, object][])('selectors %#', async (world, expected) => {
    expect(known((await read(world)).selectors)).toEqual([expected]);
  });
});

describe('what goes wrong', () => {
  test.each([
    [new AwsError('AccessDenied', 403), 'denied'],
    [new AwsError('Throttling', 400), 'throttled'],
    [new AwsError('ServiceUnavailable', 503), 'failed'],
    [
      new AwsError(
        'SignatureDoesNotMatch',
        403,
        'Signature expired: 20261123T000000Z is now earlier than 20261123T001000Z',
      ),
      'clock',
    ],
    [new AwsError('SignatureDoesNotMatch', 403), 'credentials'],
    [new AwsError('ExpiredToken', 403), 'credentials'],
    [new Garbage('<html><body>Proxy error', 502), 'malformed'],
    [new Garbage('<html><body>Welcome'), 'malformed'],
    [SILENCE, 'unreachable'],
  ] as const)('%#: %s', async (reply, reason) => {
    fake.become({ 'iam.GetAccountSummary': reply });
    const aws = awsAt(fake.url, { timeoutSeconds: 1 });
    expect(await aws.ask('iam:GetAccountSummary', {})).toMatchObject({
      ok: false,
      failure: { reason, action: 'iam:GetAccountSummary' },
    });
  });

  test('what is throttled is asked again, by the SDK and beside it', async () => {
    const busy =
      (reply: object) =>
      ({ times }: { readonly times: number }) =>
        times < 2 ? new AwsError('ThrottlingException', 429) : reply;
    fake.become({
      'cloudtrail.DescribeTrails': busy({ trailList: [] }),
      'guardduty.GET /detector': busy({ detectorIds: [] }),
    });
    const aws = awsAt(fake.url, { maxAttempts: 4 });
    const request = { service: 'guardduty', region: 'us-east-1', method: 'GET', host: 'x', path: '/detector' } as const;
    expect(await aws.ask('cloudtrail:DescribeTrails', {})).toMatchObject({ ok: true });
    expect(await aws.askRaw('guardduty:ListDetectors', request)).toEqual({ ok: true, value: '{"detectorIds":[]}' });
  });

  test('nothing that was sent stands in an error', async () => {
    const token = 'IQoJb3JpZ2luX2VjEXAMPLE'.repeat(20);
    fake.become({
      'iam.GetAccountSummary': new AwsError(
        'SignatureDoesNotMatch',
        403,
        `The Canonical String was x-amz-security-token:${token} for ${['AK', 'IARZPUZDIKGMVGER5P'].join('')}`,
      ),
    });
    const answer = await awsAt(fake.url).ask('iam:GetAccountSummary', {});
    expect(JSON.stringify(answer)).not.toContain('IQoJb3JpZ2lu');
    expect(JSON.stringify(answer)).toContain('AKIA…ER5P');
  });

  test('an answer that says nothing is no good news', async () => {
    const empty = Object.fromEntries(
      Object.keys(goodWorld).map((name) => [
        name,
        /^(iam|sts)\./.test(name) ? new Garbage(`<${name.split('.')[1]}Response/>`) : new Garbage('{}'),
      ]),
    );
    const results = resultsOf(await stateIn(empty));
    expect(
      Object.values(results)
        .filter(({ status }) => status === 'pass')
        .map(({ check }) => check.id),
    ).toEqual(['hook']);
  });

  test('one answer that does not come does not take others along', async () => {
    const state = await stateIn({
      ...goodWorld,
      'iam.GetAccountSummary': new Garbage('<html>', 500),
      'cloudtrail.DescribeTrails': new Garbage('no json'),
    });
    const results = resultsOf(state);
    expect(results['root-access-key']!.status).toBe('pass');
    expect(results.trail!.status).toBe('unknown');
    expect(results['free-tier']!.status).toBe('n/a');
    expect(results['signin-alert']!.status).toBe('unknown');
  });
});
