import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  DetachUserPolicyCommand,
  EnableMFADeviceCommand,
  IAMClient,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateAccountCommand, CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signInAlertTemplate } from '../../src/account/templates/sign-in-alert.ts';
import { AwsHome } from './environment.ts';
import { Moto } from './moto.ts';
import { withoutAws } from './sdk.ts';
import { motoServer } from './tools.ts';

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';

interface Result {
  readonly id: string;
  readonly status: string;
  readonly detail: string;
}

describe.skipIf(motoServer === undefined)(
  'against moto (skipped when moto_server is absent: pip install "moto[server]")',
  () => {
    withoutAws();
    let moto: Moto;
    const home = new AwsHome();
    beforeAll(async () => {
      moto = await Moto.start();
    }, 90_000);
    beforeEach(() => moto.reset());
    afterAll(async () => {
      home.remove();
      await moto?.stop();
    });

    const config = (keys = { accessKeyId: 'made-up-id', secretAccessKey: 'made-up-secret' }) => ({
      endpoint: moto.url,
      region: 'us-east-1',
      credentials: keys,
    });
    const iam = (keys?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
      new IAMClient(config(keys));

    const check = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await home.keywarden([
        'account',
        'check',
        '--endpoint-url',
        moto.url,
        '--format',
        'json',
        ...args,
      ]);
      const report = JSON.parse(stdout || '{"accounts":[{"results":[]}]}');
      const results = Object.fromEntries(
        report.accounts[0].results.map((result: Result) => [result.id, `${result.status}: ${result.detail}`]),
      );
      return { code, stderr, report, results };
    };

    const addAlice = async (client: IAMClient): Promise<void> => {
      await client.send(new CreateUserCommand({ UserName: 'alice' }));
      await client.send(new CreateLoginProfileCommand({ UserName: 'alice', Password: 'made-up-Password-1' }));
      await client.send(new AttachUserPolicyCommand({ UserName: 'alice', PolicyArn: ADMIN }));
      await client.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
    };

    test('an account that nobody has looked after, and the same when it was seen to', async () => {
      const client = iam();
      await addAlice(client);
      const before = await check();
      expect(before.results).toMatchObject({
        'root-access-key': 'pass: root has no access key',
        'root-mfa': 'fail: root has no MFA device',
        'admin-principal': 'warn: administrators without a group: alice',
        'admin-via-group': 'fail: 1 user holds rights directly, not through a group',
        'admin-mfa': 'fail: 1 administrator without sufficient MFA',
        'user-mfa': 'fail: 1 console user without MFA: alice',
        'pw-complexity': 'fail: no password policy (AWS then asks for 8 characters)',
        'key-age': 'pass: 1 active access key, none old or unused',
        'cost-alert': 'fail: no budget with a subscriber and no billing alarm',
        'root-central': 'n/a: the account is in no organisation',
        trail: 'fail: no trail (only 90 days of event history)',
        // moto knows nothing of these.
        'free-tier': expect.stringMatching(/^unknown/),
        analyzer: expect.stringMatching(/^unknown/),
      });

      await client.send(new CreateGroupCommand({ GroupName: 'Administrators' }));
      await client.send(new AttachGroupPolicyCommand({ GroupName: 'Administrators', PolicyArn: ADMIN }));
      await client.send(new AddUserToGroupCommand({ GroupName: 'Administrators', UserName: 'alice' }));
      await client.send(new DetachUserPolicyCommand({ UserName: 'alice', PolicyArn: ADMIN }));
      const { VirtualMFADevice } = await client.send(
        new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'alice' }),
      );
      await client.send(
        new EnableMFADeviceCommand({
          UserName: 'alice',
          SerialNumber: VirtualMFADevice!.SerialNumber!,
          AuthenticationCode1: '123456',
          AuthenticationCode2: '234567',
        }),
      );
      await client.send(
        new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 14, PasswordReusePrevention: 24 }),
      );
      await moto.createBucket('made-up-logs');
      const cloudTrail = new CloudTrailClient(config());
      await cloudTrail.send(
        new CreateTrailCommand({
          Name: 'main',
          S3BucketName: 'made-up-logs',
          IsMultiRegionTrail: true,
          EnableLogFileValidation: true,
        }),
      );
      await cloudTrail.send(new StartLoggingCommand({ Name: 'main' }));
      const sns = new SNSClient(config());
      const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'alerts' }));
      await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'ops@example.org' }));
      await new CloudWatchClient(config()).send(
        new PutMetricAlarmCommand({
          AlarmName: 'bill',
          Namespace: 'AWS/Billing',
          MetricName: 'EstimatedCharges',
          Dimensions: [{ Name: 'Currency', Value: 'USD' }],
          ComparisonOperator: 'GreaterThanThreshold',
          Threshold: 1,
          EvaluationPeriods: 1,
          Period: 21600,
          Statistic: 'Maximum',
          ActionsEnabled: true,
          AlarmActions: [TopicArn!],
        }),
      );
      const events = new EventBridgeClient(config());
      await events.send(
        new PutRuleCommand({
          Name: 'root',
          EventPattern: '{"source":["aws.signin"],"detail":{"userIdentity":{"type":["Root"]}}}',
        }),
      );
      await events.send(new PutTargetsCommand({ Rule: 'root', Targets: [{ Id: 'sns', Arn: TopicArn }] }));
      const contacts = new AccountClient(config());
      for (const AlternateContactType of ['SECURITY', 'BILLING', 'OPERATIONS'] as const)
        await contacts.send(
          new PutAlternateContactCommand({
            AlternateContactType,
            EmailAddress: 'ops@example.org',
            Name: 'Ops',
            Title: 'Ops',
            PhoneNumber: '1',
          }),
        );

      expect((await check()).results).toMatchObject({
        'admin-principal': expect.stringMatching(/^pass: group Administrators/),
        'admin-via-group': 'pass: no user holds rights of its own',
        'admin-mfa': 'pass: 1 user has administrator rights, and MFA or no way to sign in',
        'user-mfa': 'pass: 1 console user has MFA',
        'pw-complexity': 'pass: minimum length 14, 24 earlier passwords remembered',
        'cost-alert': 'pass: alarm "bill" on estimated charges',
        trail: 'pass: main: all regions, all management events',
        'trail-integrity': 'warn: main: log files are encrypted without a KMS key of yours',
        'signin-alert': 'pass: rule root in us-east-1 sees root sign-ins, and somebody is told',
      });
    });

    test('the template of ours makes rules that the check finds', async () => {
      await moto.createBucket('made-up-logs');
      const cloudTrail = new CloudTrailClient(config());
      await cloudTrail.send(
        new CreateTrailCommand({ Name: 'main', S3BucketName: 'made-up-logs', IsMultiRegionTrail: true }),
      );
      await cloudTrail.send(new StartLoggingCommand({ Name: 'main' }));
      await moto.query('cloudformation', {
        Action: 'CreateStack',
        StackName: 'signin-alert',
        TemplateBody: signInAlertTemplate,
        Version: '2010-05-15',
      });
      const topics = await moto.query('sns', { Action: 'ListTopics', Version: '2010-03-31' });
      const topic = /<TopicArn>([^<]+)</.exec(topics)?.[1];
      await new SNSClient(config()).send(
        new SubscribeCommand({ TopicArn: topic, Protocol: 'email', Endpoint: 'a@example.org' }),
      );
      const { results } = await check('--only', 'signin-alert');
      expect(results['signin-alert']).toMatch(/^pass: rule \S*SignInRule\S* in us-east-1 sees root sign-ins/);
    });

    test('what IAM denies is unknown', async () => {
      await addAlice(iam());
      await iam().send(new CreateUserCommand({ UserName: 'nobody' }));
      const { AccessKey } = await iam().send(new CreateAccessKeyCommand({ UserName: 'nobody' }));
      await fetch(`${moto.url}/moto-api/reset-auth`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '0',
      });
      const env = home.env({
        AWS_ACCESS_KEY_ID: AccessKey!.AccessKeyId,
        AWS_SECRET_ACCESS_KEY: AccessKey!.SecretAccessKey,
      });
      const run = (more: NodeJS.ProcessEnv) =>
        home.keywarden(['account', 'check', '--endpoint-url', moto.url, '--only', 'root-mfa,admin-mfa'], {
          env: { ...env, ...more },
        });
      try {
        const denied = await run({});
        expect(denied.stdout).toMatch(/UNKNOWN +critical +root-mfa +not allowed: iam:GetAccountSummary/);
        expect(denied.code).toBe(2);
        const wrong = await run({ AWS_SECRET_ACCESS_KEY: 'wrong' });
        expect(wrong).toMatchObject({
          code: 2,
          stdout: '',
          stderr: expect.stringContaining('the secret does not belong to the access key'),
        });
        const gone = await run({ AWS_ACCESS_KEY_ID: 'AKIAGONE' });
        expect(gone).toMatchObject({
          code: 2,
          stdout: '',
          stderr: expect.stringContaining('AWS does not know these credentials'),
        });
      } finally {
        await fetch(`${moto.url}/moto-api/reset-auth`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: '1000000',
        });
      }
    });

    test('an organisation: each account is looked at for itself', async () => {
      const organizations = new OrganizationsClient(config());
      await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
      const ids: string[] = [];
      for (const name of ['one', 'two', 'three']) {
        const { CreateAccountStatus } = await organizations.send(
          new CreateAccountCommand({ AccountName: name, Email: `${name}@example.org` }),
        );
        ids.push(CreateAccountStatus!.AccountId!);
      }
      const { Credentials } = await new STSClient(config()).send(
        new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${ids[1]}:role/x`, RoleSessionName: 'setup' }),
      );
      await addAlice(
        iam({
          accessKeyId: Credentials!.AccessKeyId!,
          secretAccessKey: Credentials!.SecretAccessKey!,
          sessionToken: Credentials!.SessionToken!,
        }),
      );
      const { report, code } = await check('--org', '--only', 'admin-via-group,admin-mfa', '--fail-on', 'high');
      const found = report.accounts.map(({ name, results }: { name: string; results: readonly Result[] }) => [
        name,
        results.map(({ status }) => status).join(' '),
      ]);
      expect(found).toHaveLength(4);
      expect(found).toEqual(
        expect.arrayContaining([
          ['one', 'pass n/a'],
          ['two', 'fail fail'],
          ['three', 'pass n/a'],
        ]),
      );
      expect(code).toBe(1);
    });
  },
);
