import { KeywardenError } from '../errors.ts';
import { type Answer, mapped } from './answer.ts';
import { type Aws, createAws } from './aws.ts';
import type { Caller } from './collect/state.ts';
import { partitionOfRegion } from './partition.ts';
import type { Keys, SdkOptions } from './sdk-options.ts';
import type { Speaker } from './texts/text.ts';
import { troubleOf } from './trouble.ts';

export interface SessionOptions {
  readonly profile: string | undefined;
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  /** A role to take on before anything else. */
  readonly roleArn: string | undefined;
  readonly externalId: string | undefined;
  readonly timeoutSeconds: number;
  readonly concurrency: number;
  readonly speaker: Speaker;
  readonly askMfaCode: SdkOptions['askMfaCode'];
  /** The actions that are needed; what else would be asked is not. */
  readonly actions?: ReadonlySet<string>;
}

/** A way to AWS with credentials that were tried out. */
export interface Session {
  readonly aws: Aws;
  readonly caller: Caller;
  readonly options: SessionOptions;
  /** The same with other credentials, and if need be with other questions. */
  readonly with: (keys: Keys, actions?: ReadonlySet<string>) => Aws;
  /** How many questions were asked in all. */
  readonly requests: () => number;
  readonly close: () => void;
}

/** As often as the environment says (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html), else. */
const mostAttempts = (): number => Math.max(1, Number(process.env.AWS_MAX_ATTEMPTS) || 4);

/** Loads the SDK. Only commands about accounts do, and only when they ask something. */
const loadSdk = async () => {
  // The SDK warns of old versions of Node on standard error; which ones we support, our own package says.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  return import('./sdk.ts');
};

type Opened = Omit<Session, 'caller'>;

/** Opens a way to AWS without trying it out. */
const open = async (options: SessionOptions): Promise<Opened> => {
  const { createSdk } = await loadSdk();
  const made: Aws[] = [];
  const closers: (() => void)[] = [];
  const sdkFor = (credentials: SdkOptions['credentials']) => {
    const sdk = createSdk({ ...options, credentials, maxAttempts: mostAttempts() });
    closers.push(sdk.destroy);
    return sdk;
  };
  const awsFor = (sdk: ReturnType<typeof sdkFor>, region: string, actions = options.actions): Aws => {
    const aws = createAws({
      sdk,
      region,
      concurrency: options.concurrency,
      attempts: mostAttempts(),
      actions,
    });
    made.push(aws);
    return aws;
  };
  const first = sdkFor('chain');
  const region = (await homeRegion(first, options)) ?? 'us-east-1';
  return {
    aws: awsFor(first, region),
    options,
    with: (keys, actions) => awsFor(sdkFor(keys), region, actions),
    requests: () => made.reduce((sum, aws) => sum + aws.requests(), 0),
    close: () => {
      for (const close of closers) close();
    },
  };
};

const REGION = /^[a-z]{2}(-[a-z]+)+-\d+$/;

const homeRegion = async (sdk: { homeRegion: () => Promise<string | undefined> }, { region }: SessionOptions) => {
  const found = region ?? (await sdk.homeRegion());
  if (found === undefined || REGION.test(found)) return found;
  throw new KeywardenError(`expected the name of a region such as us-east-1, got ${JSON.stringify(found)}`);
};

const callerOf = async (aws: Aws): Promise<Answer<Caller>> => {
  const action = 'sts:GetCallerIdentity';
  return mapped(await aws.ask(action, {}), action, ({ Account, Arn }) => {
    if (!Account || !Arn) throw new SyntaxError('expected an account and an ARN');
    return { account: Account, arn: Arn };
  });
};

const SESSION_NAME = 'keywarden-account-check';

/** Takes on a role; the answer holds credentials for an hour. */
export const assumeRole = async (aws: Aws, roleArn: string, externalId: string | undefined): Promise<Answer<Keys>> => {
  const action = 'sts:AssumeRole';
  const input = { RoleArn: roleArn, RoleSessionName: SESSION_NAME, ...(externalId ? { ExternalId: externalId } : {}) };
  return mapped(await aws.ask(action, input), action, ({ Credentials }) => keysFrom(Credentials));
};

/** The policy of AWS that lets one see of a root user what it has, and change nothing. */
const AUDIT_ROOT = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';

/** Takes on the root user of a member account, to look only; the answer holds credentials for 15 minutes. */
export const assumeRoot = async (aws: Aws, account: string): Promise<Answer<Keys>> => {
  const action = 'sts:AssumeRoot';
  const TaskPolicyArn = { arn: AUDIT_ROOT.replace('arn:aws:', `arn:${partitionOfRegion(aws.region).id}:`) };
  const input = { TargetPrincipal: account, TaskPolicyArn, DurationSeconds: 900 };
  return mapped(await aws.ask(action, input), action, ({ Credentials }) => keysFrom(Credentials));
};

interface Handed {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
}

const keysFrom = (credentials: Handed | undefined): Keys => {
  const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw new SyntaxError('expected credentials');
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
};

/** Finds out whose credentials are, by asking AWS with them. */
export const openCaller = async (keys: Keys, options: SessionOptions): Promise<Answer<Caller>> => {
  const opened = await open(options);
  try {
    return await callerOf(opened.with(keys));
  } finally {
    opened.close();
  }
};

/**
 * Opens a way to AWS and finds out who is asking.
 * @throws KeywardenError that says what is wrong with the credentials, the network or the clock, and what to do
 */
export const openSession = async (options: SessionOptions): Promise<Session> => {
  const opened = await open(options);
  const { speaker, profile, roleArn, externalId } = options;
  const circumstances = { speaker, profile, region: opened.aws.region };
  try {
    let aws = opened.aws;
    if (roleArn !== undefined) {
      const keys = await assumeRole(aws, roleArn, externalId);
      if (!keys.ok) throw troubleOf(keys.failure, { ...circumstances, hint: 'role.hint' });
      aws = opened.with(keys.value);
    }
    const caller = await callerOf(aws);
    if (!caller.ok) throw troubleOf(caller.failure, circumstances);
    return { ...opened, aws, caller: caller.value };
  } catch (thrown) {
    opened.close();
    throw thrown;
  }
};
