import { known, orElse } from '../answer.ts';
import { defineChecks, fail, type Message, notApplicable, pass, say, type Verdict, warn } from '../check.ts';
import type { AccountState, Trail } from '../state.ts';

export const isLogging = ({ status }: Trail): boolean => status.ok && status.value.logging;

interface Fault {
  readonly message: Message;
  readonly grave: boolean;
}

const scopeFaults = ({ name, selectors, multiRegion }: Trail): Fault[] => {
  const management = known(selectors).filter((selector) => selector.management);
  const everything =
    management.some(({ read, write }) => read && write) ||
    (management.some(({ read }) => read) && management.some(({ write }) => write));
  const excluded =
    management.length > 0 && management.every(({ excludes }) => excludes.length > 0) ? management[0]!.excludes : [];
  return [
    ...(multiRegion ? [] : [{ message: say('trail.one-region', { trail: name }), grave: false }]),
    ...(everything ? [] : [{ message: say('trail.some-events', { trail: name }), grave: false }]),
    ...(excluded.length > 0
      ? [{ message: say('trail.excludes', { trail: name, sources: { list: excluded } }), grave: false }]
      : []),
  ];
};

const faultsOf = (trail: Trail): Fault[] => {
  const { logging, deliveryError } = known(trail.status);
  if (!logging) return [{ message: say('trail.stopped', { trail: trail.name }), grave: true }];
  if (deliveryError !== undefined)
    return [{ message: say('trail.delivery', { trail: trail.name, error: deliveryError }), grave: true }];
  return scopeFaults(trail);
};

const isWhole = (trail: Trail): boolean => trail.status.ok && trail.selectors.ok && faultsOf(trail).length === 0;

const trailCheck = (state: AccountState): Verdict => {
  const trails = known(state.trails);
  const whole = trails.find(isWhole);
  if (whole)
    return pass(say(whole.organization ? 'trail.pass-organization' : 'trail.pass', { trail: whole.name }), {
      resources: [whole.arn],
    });
  if (trails.length === 0) return fail(say('trail.none'));
  const faults = trails.map(faultsOf);
  const best = faults.find((list) => list.every(({ grave }) => !grave));
  const messages = (best ?? faults.flat()).map(({ message }) => message);
  const details = { items: messages.slice(1), resources: trails.map(({ arn }) => arn) };
  return best === undefined ? fail(messages[0]!, details) : warn(messages[0]!, details);
};

const integrity = (state: AccountState): Verdict => {
  const trails = known(state.trails).filter((trail) => known(trail.status).logging);
  const best =
    trails.find(({ validated, encrypted }) => validated && encrypted) ??
    trails.find(({ validated }) => validated) ??
    trails[0];
  if (best === undefined) return notApplicable(say('trail-integrity.no-trail'));
  const open = trails.filter(({ bucketIsPublic }) => orElse(bucketIsPublic, false));
  if (open.length > 0)
    return fail(say('trail-integrity.public', { bucket: open[0]!.bucket ?? '?' }), {
      severity: 'critical',
      resources: open.map(({ arn }) => arn),
    });
  if (!best.validated) return fail(say('trail-integrity.unvalidated', { trail: best.name }), { resources: [best.arn] });
  if (!best.encrypted)
    return warn(say('trail-integrity.no-kms', { trail: best.name }), { severity: 'low', resources: [best.arn] });
  known(best.bucketIsPublic);
  return pass(say('trail-integrity.pass', { trail: best.name }), { resources: [best.arn] });
};

const PAGE = '/cloudtrailv2/home#/trails';

export const trailChecks = defineChecks([
  {
    id: 'trail',
    section: 'logging',
    seed: 'S13',
    severity: 'high',
    baselines: ['modern', 'seed', 'cis-5.0'],
    actions: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'],
    cis: { '3.0': '3.1', '4.0.1': '3.1', '5.0': '3.1', '6.0': '4.1', '7.0': '4.1' },
    securityHub: 'CloudTrail.1',
    page: PAGE,
    evaluate: trailCheck,
  },
  {
    id: 'trail-integrity',
    section: 'logging',
    seed: 'S13',
    severity: 'medium',
    baselines: ['modern', 'cis-5.0'],
    actions: [
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetTrailStatus',
      's3:GetBucketPolicyStatus',
      's3:GetBucketPublicAccessBlock',
    ],
    cis: { '3.0': '3.2, 3.5', '4.0.1': '3.2, 3.5', '5.0': '3.2, 3.5', '6.0': '4.2, 4.5', '7.0': '4.2, 4.5' },
    securityHub: 'CloudTrail.4',
    page: PAGE,
    evaluate: integrity,
  },
]);
