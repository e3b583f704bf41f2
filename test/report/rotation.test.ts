import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { rotation } from '../../src/report/rotation.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf } from './outcomes.ts';

const COMMON =
  'aws github gitlab google gcp azure slack stripe openai anthropic npm pypi docker twilio sendgrid mailgun mailchimp shopify square paypal heroku digitalocean cloudflare datadog sentry atlassian bitbucket discord telegram facebook twitter linkedin dropbox databricks snyk okta supabase vercel netlify fastly airtable asana linear notion figma postman circleci buildkite huggingface grafana pagerduty'.split(
    ' ',
  );

describe('rotation', () => {
  test('is told for every rule, and where to revoke for the common providers', () => {
    expect(builtInRules.filter(({ advice }) => !advice)).toEqual([]);
    const tells = (family: string): boolean =>
      builtInRules.some(({ id, advice = '' }) => id.split('-')[0] === family && /https:\/\/| in |@/.test(advice));
    expect(COMMON.length).toBeGreaterThanOrEqual(40);
    expect(COMMON.filter((family) => !tells(family))).toEqual([]);
  });

  test('of a pair names what both parts need, once', () => {
    const rule = { ...tokenRule, advice: 'Revoke it at example.org.' };
    const part = findingOf({ rule: { ...tokenRule, advice: 'Delete the id.' } });
    const steps = rotation(findingOf({ rule, pair: [part, part] }), 'pushed');
    expect(steps.slice(0, 3)).toEqual([
      '1. Revoke it at example.org.',
      '2. Delete the id.',
      '3. Give the new one to whatever used the old one: src/a.js:3 shows what that was.',
    ]);
    expect(steps[3]).toContain('4. Then rewrite the history');
    expect(steps.join('\n')).not.toContain(findingOf().secret.reveal());
  });

  test('of a rule that knows no provider is told in general', () => {
    const { advice: _, ...bare } = { advice: '', ...tokenRule };
    expect(rotation(findingOf({ rule: bare }), 'not committed')).toEqual([
      '1. Revoke it where it was issued, and have a new one issued.',
      '2. Give the new one to whatever used the old one: src/a.js:3 shows what that was.',
      '3. Take it out of the file, and read it from the environment or a secret store.',
    ]);
  });
});
