import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../src/account/checks/index.ts';
import { judgePattern } from '../../src/account/event-pattern.ts';
import { policyFor } from '../../src/account/policy.ts';
import { signInAlertTemplate } from '../../src/account/templates/sign-in-alert.ts';
import { temporaryFolder } from '../repository.ts';
import { keywarden } from '../run.ts';
import { AwsHome } from './environment.ts';
import { AwsError, FakeAws, type World } from './fixture.ts';
import { cfnLint } from './tools.ts';
import { badWorld, goodWorld } from './worlds.ts';

const home = new AwsHome();
let fake: FakeAws;
beforeAll(async () => {
  fake = await FakeAws.start({});
});
afterAll(() => {
  fake.stop();
  home.remove();
});

const printed = (...args: readonly string[]): string => {
  const { code, stdout, stderr } = keywarden(['account', ...args], { cwd: home.path, env: home.env() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

const actionsOf = (text: string): string[] =>
  JSON.parse(text).Statement.flatMap(({ Action }: { Action: string[] }) => Action);

/** The action that IAM wants for what was asked. */
const actionFor = (call: string): string[] => {
  const [service = '', ...rest] = call.split('.');
  const operation = rest.join('.');
  if (service === 'sts') return [];
  if (service === 'budgets') return ['budgets:ViewBudget'];
  if (service === 's3')
    return [operation.endsWith('policyStatus') ? 's3:GetBucketPolicyStatus' : 's3:GetBucketPublicAccessBlock'];
  const rest_: Record<string, string> = {
    'account.POST /getAlternateContact': 'account:GetAlternateContact',
    'account.POST /getContactInformation': 'account:GetContactInformation',
    'notifications.GET /notification-configurations': 'notifications:ListNotificationConfigurations',
    'notifications.GET /event-rules': 'notifications:ListEventRules',
    'access-analyzer.GET /analyzer': 'access-analyzer:ListAnalyzers',
    'guardduty.GET /detector': 'guardduty:ListDetectors',
    'guardduty.GET /detector/d1': 'guardduty:GetDetector',
  };
  return [rest_[call] ?? `${service === 'monitoring' ? 'cloudwatch' : service}:${operation}`];
};

describe('the policy', () => {
  test('allows what is asked and nothing else', async () => {
    const asked = new Set<string>();
    const worlds: World[] = [
      badWorld,
      goodWorld,
      { ...goodWorld, 'iam.GetCredentialReport': new AwsError('AccessDenied', 403) },
      {
        ...goodWorld,
        'events.ListRules': {
          Rules: [
            { Name: 'x', State: 'ENABLED', EventPattern: '{"source":["aws.signin"],"region":[{"cidr":"10.0.0.0/8"}]}' },
          ],
        },
        'cloudtrail.DescribeTrails': {
          trailList: [
            {
              Name: 't',
              TrailARN: 'arn',
              HomeRegion: 'us-east-1',
              CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:444455556666:log-group:trail:*',
            },
          ],
        },
        'notifications.GET /notification-configurations': { notificationConfigurations: [{ arn: 'arn' }] },
      },
    ];
    for (const world of worlds) {
      fake.become(world);
      await home.keywarden(['account', 'check', '--endpoint-url', fake.url, '--quiet']);
      for (const call of fake.calls) for (const action of actionFor(call)) asked.add(action);
    }
    expect([...asked].sort()).toEqual(actionsOf(printed('policy')).sort());
  });

  test('is as small as the checks that are asked for', () => {
    expect(actionsOf(printed('policy', '--only', 'root-mfa'))).toEqual([
      'iam:GenerateCredentialReport',
      'iam:GetAccountSummary',
      'iam:GetCredentialReport',
      'iam:ListAccountAliases',
    ]);
    expect(policyFor(checks).Statement.map(({ Sid }) => Sid)).toEqual([
      'Identity',
      'ContactsAndBilling',
      'LoggingAndAlerts',
    ]);
  });

  test('changes nothing', () => {
    expect(
      actionsOf(printed('policy')).filter(
        (action) => !/^[a-z0-9-]+:(Get|List|Describe|View|Lookup|Test|Generate)/.test(action),
      ),
    ).toEqual([]);
  });

  test('of the account that looks at the others', () => {
    expect(actionsOf(printed('policy', '--org', '--assume-root'))).toEqual([
      'organizations:ListAccounts',
      'sts:AssumeRole',
      'sts:AssumeRoot',
    ]);
  });
});

describe('the templates', () => {
  test('name the actions of the policy', () => {
    const template = printed('policy', '--cfn');
    for (const action of actionsOf(printed('policy'))) expect(template).toContain(`                  - ${action}\n`);
    expect(printed('template', 'signin-alert')).toBe(signInAlertTemplate);
  });

  test('one of the rules sees what the check looks for', () => {
    const pattern = {
      source: ['aws.signin'],
      detail: {
        eventSource: ['signin.amazonaws.com'],
        eventName: ['ConsoleLogin'],
        $or: [{ userIdentity: { type: ['Root'] } }],
      },
    };
    expect(signInAlertTemplate).toContain('source: [aws.signin]');
    expect(judgePattern(JSON.stringify(pattern), '111122223333', 'us-east-1')).toBe('matches');
  });

  test.skipIf(cfnLint === undefined)('pass cfn-lint (skipped when cfn-lint is absent)', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'role.yaml'), printed('policy', '--cfn'));
    writeFileSync(join(folder, 'alert.yaml'), printed('template', 'signin-alert'));
    const { status, stdout } = spawnSync(cfnLint!, ['role.yaml', 'alert.yaml'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
    // It does look: a planted typo is found.
    writeFileSync(
      join(folder, 'typo.yaml'),
      printed('policy', '--cfn').replace('iam:GetAccountSummary', 'iam:GetAccountSumary'),
    );
    expect(spawnSync(cfnLint!, ['typo.yaml'], { cwd: folder, encoding: 'utf8' }).stdout).toContain('W3037');
  });
});

describe('fix', () => {
  const fix = (world: World, ...args: readonly string[]) => {
    fake.become(world);
    return home.keywarden(['account', 'fix', '--endpoint-url', fake.url, ...args]);
  };

  test('prints a script and changes nothing', async () => {
    const { code, stdout } = await fix(badWorld, '--dry-run', '--email', "o'brien@acme.example");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^aws iam update-account-password-policy --minimum-password-length 14 /m);
    expect(stdout).toMatch(
      /^aws account put-alternate-contact --alternate-contact-type SECURITY --email-address 'o'\\''brien@acme\.example'/m,
    );
    expect(stdout).toMatch(/^aws budgets create-budget --account-id 111122223333 /m);
    expect(stdout).toMatch(/^aws cloudtrail create-trail --name main /m);
    expect(stdout).toMatch(/^# root-access-key: 1 root access key\n# Sign in as root/m);
    expect(fake.calls.filter((call) => /\.(Put|Create|Update|Delete|Start|Stop|Attach)/.test(call))).toEqual([]);
    if (process.platform !== 'win32') execFileSync('sh', ['-n'], { input: stdout });
  });

  test('has nothing to say of a good account', async () => {
    expect(
      (await fix(goodWorld, '--dry-run')).stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    ).toEqual([]);
  });

  test('wants to be asked for it', async () => {
    expect(await fix(badWorld)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('expected --dry-run'),
    });
    expect(fake.calls).toEqual([]);
  });
});
