import { afterAll, beforeAll } from 'vitest';
import type { Aws } from '../../src/account/aws.ts';
import { createAws } from '../../src/account/aws.ts';
import { createSdk } from '../../src/account/sdk.ts';

/** Takes everything of AWS out of the environment of the tests of a file, and forbids asking the machine. */
export const withoutAws = (): void => {
  const kept = { ...process.env };
  beforeAll(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
    Object.assign(process.env, {
      AWS_CONFIG_FILE: '/nonexistent/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    });
  });
  afterAll(() => {
    process.env = kept;
  });
};

/** The real SDK, which sends everything to one address. */
export const awsAt = (
  endpoint: string,
  more: {
    readonly timeoutSeconds?: number;
    readonly maxAttempts?: number;
    readonly actions?: ReadonlySet<string>;
  } = {},
): Aws => {
  const credentials = { accessKeyId: 'made-up-id', secretAccessKey: 'made-up-secret' };
  const { timeoutSeconds = 5, maxAttempts = 1 } = more;
  const sdk = createSdk({
    credentials,
    endpoint,
    timeoutSeconds,
    maxAttempts,
    profile: undefined,
    region: 'us-east-1',
    askMfaCode: undefined,
  });
  return createAws({ sdk, region: 'us-east-1', concurrency: 8, attempts: maxAttempts, actions: more.actions });
};
