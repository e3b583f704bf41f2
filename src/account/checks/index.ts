import type { Check } from '../check.ts';
import { alertChecks } from './alerts.ts';
import { billingChecks } from './billing.ts';
import { detectionChecks, keyChecks } from './keys.ts';
import { passwordChecks } from './passwords.ts';
import { rootChecks } from './root.ts';
import { trailChecks } from './trails.ts';
import { userChecks } from './users.ts';

const all = [
  ...rootChecks,
  ...userChecks,
  ...passwordChecks,
  ...keyChecks,
  ...billingChecks,
  ...trailChecks,
  ...alertChecks,
  ...detectionChecks,
] as const;

/** The name of a check. Each has its texts in every language, which the compiler sees to. */
export type CheckId = (typeof all)[number]['id'];

export type ListedCheck = Check & { readonly id: CheckId };

/** All checks, in the order that reports show them. */
export const checks: readonly ListedCheck[] = all;
