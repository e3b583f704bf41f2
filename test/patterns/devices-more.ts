import type { devicesMore } from '../../patterns/devices-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const devicesMoreExamples = {
  'm3o-api-key': byName('m3o', madeUp('base62', 48)),
  'onfleet-api-key': byName('onfleet', madeUp('hex', 32)),
  'particle-access-token': {
    found: inTexts(
      madeUp('hex', 40),
      (token) => `https://api.particle.io/v1/devices?access_token=${token}`,
      (token) => `curl -H "Authorization: Bearer ${token}" https://api.particle.io/v1/devices`,
    ),
    quiet: [`token = ${madeUp('hex', 40)}`, 'https://api.particle.io/v1/devices?access_token=$TOKEN'],
  },
  'thingsboard-access-token': {
    found: inTexts(
      madeUp('lower', 20),
      (token) => `https://thingsboard.cloud/api/v1/${token}/telemetry`,
      (token) => `{"provisionDeviceKey": "${token}"}`,
    ),
    quiet: ['https://thingsboard.cloud/api/v1/$ACCESS_TOKEN/telemetry', `"provisionDeviceKey": "${'x'.repeat(20)}"`],
  },
  'truenas-api-key': {
    found: inTexts(
      `12-${madeUp('base62', 64)}`,
      (key) => `"params": ["${key}"]`,
      (key) => `Authorization: Bearer ${key}`,
      (key) => `TRUENAS_API_KEY=${key}`,
    ),
    quiet: [`12-${madeUp('base62', 64)}`, `Bearer 12-${'x'.repeat(64)}`],
  },
  'ubidots-token': byLooks(`BBFF-${madeUp('base62', 30)}`, `BBFF-${'x'.repeat(30)}`, `BBFF-${madeUp('base62', 14)}`),
} satisfies ExamplesOf<typeof devicesMore>;
