import { AccessAnalyzerClient, ListAnalyzersCommand } from '@aws-sdk/client-accessanalyzer';
import { AccountClient, GetAlternateContactCommand, GetContactInformationCommand } from '@aws-sdk/client-account';
import {
  BudgetsClient,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
} from '@aws-sdk/client-budgets';
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, DescribeMetricFiltersCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  TestEventPatternCommand,
} from '@aws-sdk/client-eventbridge';
import {
  GenerateCredentialReportCommand,
  GetAccessKeyLastUsedCommand,
  GetAccountAuthorizationDetailsCommand,
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  GetLoginProfileCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListAccountAliasesCommand,
  ListEntitiesForPolicyCommand,
  ListMFADevicesCommand,
  ListOrganizationsFeaturesCommand,
  ListRolesCommand,
  ListSAMLProvidersCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { DescribeOrganizationCommand, ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  AssumeRoleCommand,
  AssumeRootCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { loadConfig, NODE_REGION_CONFIG_OPTIONS } from '@smithy/core/config';
import { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import { behindProxies } from './proxy.ts';
import type { RawAnswer, RawRequest, SdkOptions } from './sdk-options.ts';

/** The clients by the prefix that IAM gives the actions of their service. */
const CLIENTS = {
  'access-analyzer': AccessAnalyzerClient,
  account: AccountClient,
  budgets: BudgetsClient,
  cloudtrail: CloudTrailClient,
  cloudwatch: CloudWatchClient,
  events: EventBridgeClient,
  iam: IAMClient,
  logs: CloudWatchLogsClient,
  organizations: OrganizationsClient,
  sns: SNSClient,
  sts: STSClient,
} as const;

/** All that keywarden ever asks AWS through its SDK; nothing in here changes anything. */
const COMMANDS = {
  'access-analyzer:ListAnalyzers': ListAnalyzersCommand,
  'account:GetAlternateContact': GetAlternateContactCommand,
  'account:GetContactInformation': GetContactInformationCommand,
  'budgets:DescribeBudgets': DescribeBudgetsCommand,
  'budgets:DescribeNotificationsForBudget': DescribeNotificationsForBudgetCommand,
  'budgets:DescribeSubscribersForNotification': DescribeSubscribersForNotificationCommand,
  'cloudtrail:DescribeTrails': DescribeTrailsCommand,
  'cloudtrail:GetEventSelectors': GetEventSelectorsCommand,
  'cloudtrail:GetTrailStatus': GetTrailStatusCommand,
  'cloudtrail:LookupEvents': LookupEventsCommand,
  'cloudwatch:DescribeAlarms': DescribeAlarmsCommand,
  'events:ListRules': ListRulesCommand,
  'events:ListTargetsByRule': ListTargetsByRuleCommand,
  'events:TestEventPattern': TestEventPatternCommand,
  'iam:GenerateCredentialReport': GenerateCredentialReportCommand,
  'iam:GetAccessKeyLastUsed': GetAccessKeyLastUsedCommand,
  'iam:GetAccountAuthorizationDetails': GetAccountAuthorizationDetailsCommand,
  'iam:GetAccountPasswordPolicy': GetAccountPasswordPolicyCommand,
  'iam:GetAccountSummary': GetAccountSummaryCommand,
  'iam:GetCredentialReport': GetCredentialReportCommand,
  'iam:GetLoginProfile': GetLoginProfileCommand,
  'iam:ListAccessKeys': ListAccessKeysCommand,
  'iam:ListAccountAliases': ListAccountAliasesCommand,
  'iam:ListEntitiesForPolicy': ListEntitiesForPolicyCommand,
  'iam:ListMFADevices': ListMFADevicesCommand,
  'iam:ListOrganizationsFeatures': ListOrganizationsFeaturesCommand,
  'iam:ListRoles': ListRolesCommand,
  'iam:ListSAMLProviders': ListSAMLProvidersCommand,
  'iam:ListVirtualMFADevices': ListVirtualMFADevicesCommand,
  'logs:DescribeMetricFilters': DescribeMetricFiltersCommand,
  'organizations:DescribeOrganization': DescribeOrganizationCommand,
  'organizations:ListAccounts': ListAccountsCommand,
  'sns:ListSubscriptionsByTopic': ListSubscriptionsByTopicCommand,
  'sts:AssumeRole': AssumeRoleCommand,
  'sts:AssumeRoot': AssumeRootCommand,
  'sts:GetAccessKeyInfo': GetAccessKeyInfoCommand,
  'sts:GetCallerIdentity': GetCallerIdentityCommand,
} as const;

type Commands = typeof COMMANDS;

/** A question to AWS, as IAM names the action that it needs. */
export type Operation = keyof Commands;

/** What goes into a question. */
export type Input<O extends Operation> = ConstructorParameters<Commands[O]>[0];

/** What comes out of it. */
export type Output<O extends Operation> =
  InstanceType<Commands[O]> extends { resolveMiddleware(...args: never): (input: never) => Promise<infer Handled> }
    ? Handled extends { output: infer Result }
      ? Result
      : never
    : never;

/** The one thing that is used of a client, whatever its service. */
interface AnyClient {
  send(command: object): Promise<object>;
  destroy(): void;
}
type AnyClientClass = new (config: object) => AnyClient;
type AnyCommandClass = new (input: object) => object;

/** A way to ask AWS with one set of credentials. */
export interface Sdk {
  /** The region that was asked for, or that the environment or the profile names. */
  readonly homeRegion: () => Promise<string | undefined>;
  /** Asks in a region; rejects with what the SDK throws. */
  readonly send: <O extends Operation>(operation: O, input: Input<O>, region: string) => Promise<Output<O>>;
  /** Sends a signed request to a service that has no client of its own in here. */
  readonly sendRaw: (request: RawRequest) => Promise<RawAnswer>;
  /** Closes connections. */
  readonly destroy: () => void;
}

const NODE_REGION = { ...NODE_REGION_CONFIG_OPTIONS, default: () => process.env.AWS_DEFAULT_REGION ?? '' };

const identityOf = ({ credentials, profile, askMfaCode, region }: SdkOptions, requestHandler: NodeHttpHandler) =>
  credentials === 'chain'
    ? fromNodeProviderChain({
        ...(profile === undefined ? {} : { profile }),
        ...(askMfaCode === undefined ? {} : { mfaCodeProvider: askMfaCode }),
        clientConfig: {
          region: region ?? (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || 'us-east-1'),
          requestHandler,
        },
      })
    : credentials;

/** Opens a way to AWS. Nothing is sent before something is asked. */
export const createSdk = (options: SdkOptions): Sdk => {
  const { region, profile, endpoint, timeoutSeconds, maxAttempts } = options;
  const requestHandler = behindProxies((handlerOptions) => new NodeHttpHandler(handlerOptions), {
    connectionTimeout: Math.min(timeoutSeconds, 5) * 1000,
    requestTimeout: timeoutSeconds * 1000,
    throwOnRequestTimeout: true,
    httpAgent: { maxSockets: 64, keepAlive: true },
    httpsAgent: { maxSockets: 64, keepAlive: true },
  });
  const credentials = identityOf(options, requestHandler);
  const common = { credentials, requestHandler, maxAttempts, ...(endpoint === undefined ? {} : { endpoint }) };
  const clients = new Map<string, AnyClient>();
  const clientFor = (service: string, where: string): AnyClient => {
    const key = `${service} ${where}`;
    const client =
      clients.get(key) ??
      new (CLIENTS[service as keyof typeof CLIENTS] as unknown as AnyClientClass)({ ...common, region: where });
    clients.set(key, client);
    return client;
  };
  return {
    homeRegion: async () =>
      region ??
      ((await loadConfig(NODE_REGION, { preferredFile: 'config', ...(profile ? { profile } : {}) })()) || undefined),
    send: async (operation, input, where) => {
      const service = operation.slice(0, operation.indexOf(':'));
      const command = new (COMMANDS[operation] as unknown as AnyCommandClass)(input as object);
      return (await clientFor(service, where).send(command)) as never;
    },
    sendRaw: (request) => sendSigned(request, { credentials, requestHandler, endpoint }),
    destroy: () => {
      for (const client of clients.values()) client.destroy();
      requestHandler.destroy();
    },
  };
};

interface Sending {
  readonly credentials: ReturnType<typeof identityOf>;
  readonly requestHandler: NodeHttpHandler;
  readonly endpoint: string | undefined;
}

const sendSigned = async (
  request: RawRequest,
  { credentials, requestHandler, endpoint }: Sending,
): Promise<RawAnswer> => {
  const { service, region, method, host, path, query = {}, headers = {}, body } = request;
  const base = new URL(endpoint ?? process.env.AWS_ENDPOINT_URL ?? `https://${host}`);
  const plain = new HttpRequest({
    protocol: base.protocol,
    hostname: base.hostname,
    ...(base.port === '' ? {} : { port: Number(base.port) }),
    method,
    path,
    query: { ...query },
    headers: { ...headers, host: base.host },
    ...(body === undefined ? {} : { body }),
  });
  const signer = new SignatureV4({
    credentials,
    region,
    service,
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: service !== 's3',
  });
  const { response } = await requestHandler.handle((await signer.sign(plain)) as HttpRequest);
  const pieces: Buffer[] = [];
  for await (const piece of response.body ?? []) pieces.push(Buffer.from(piece));
  return {
    status: response.statusCode,
    body: Buffer.concat(pieces).toString(),
    errorType: response.headers['x-amzn-errortype'],
  };
};
