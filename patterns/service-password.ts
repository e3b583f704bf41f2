import { minEntropy } from '../src/engine/checks.ts';
import { notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

/** What the rules share that find passwords of services by their place. */
export const SERVICE_PASSWORD = {
  severity: 'error',
  confidence: 'medium',
  ...lessWhereShown('medium'),
  checks: [notStandIn, minEntropy(2)],
  advice: 'Change the password, and let the service read it from a file outside the repository.',
} as const;
