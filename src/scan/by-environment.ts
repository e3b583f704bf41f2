import { UsageError } from '../errors.ts';
import type { Policy, ScanRequest } from './request.ts';

const POLICIES: readonly Policy[] = ['trusted', 'worktree'];

const policyIn = ({ KEYWARDEN_POLICY: text }: NodeJS.ProcessEnv): Policy | undefined => {
  if (!text) return undefined;
  const policy = POLICIES.find((name) => name === text);
  if (policy === undefined)
    throw new UsageError(
      `environment variable KEYWARDEN_POLICY: expected trusted or worktree, got ${JSON.stringify(text)}`,
    );
  return policy;
};

/**
 * The request with what environment variables ask for where it asks for nothing itself: `KEYWARDEN_POLICY` and
 * `KEYWARDEN_CONFIG`.
 * @throws UsageError for a policy that there is not
 */
export const byEnvironment = (request: ScanRequest, environment: NodeJS.ProcessEnv = process.env): ScanRequest => {
  const policy = request.policy ?? policyIn(environment);
  const config = request.config ?? (environment.KEYWARDEN_CONFIG || undefined);
  return { ...request, ...(policy && { policy }), ...(config === undefined ? {} : { config }) };
};
