import type { sentry } from '../../patterns/sentry.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const sentryExamples = {
  'sentry-org-token': byLooks(
    `sntrys_${Buffer.from(JSON.stringify({ iat: 1729278581.08, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' })).toString('base64')}_${madeUp('base62', 43)}`,
    'sntrys_eyJ',
    `sntrys_${madeUp('base62', 80)}_${madeUp('base62', 43)}`,
  ),
  'sentry-user-token': byLooks(
    `sntryu_${madeUp('hex', 64)}`,
    `sntryu_${madeUp('hex', 32)}`,
    `sntryu_${'0'.repeat(64)}`,
  ),
  'sentry-legacy-token': byName('sentry', madeUp('hex', 64)),
} satisfies ExamplesOf<typeof sentry>;
