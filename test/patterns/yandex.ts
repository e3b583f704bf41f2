import type { yandex } from '../../patterns/yandex.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const yandexExamples = {
  'yandex-api-key': byLooks(
    `AQVN${madeUp('base64url', 36)}`,
    `AQVN${'x'.repeat(36)}`,
    `AQVN${madeUp('base64url', 17)}`,
  ),
  'yandex-iam-token': byLooks(`t1.${madeUp('base62', 40)}.${madeUp('base62', 86)}`, 't1.id = t2.id'),
  'yandex-access-key-secret': byName('yandex', `YC${madeUp('base62', 38)}`),
  'yandex-oauth-token': byLooks(
    `y0_${madeUp('base62', 55)}`,
    `y${'x'.repeat(1)}_${'x'.repeat(58)}`,
    `y${madeUp('base62', 1)}`,
  ),
  'yandex-passport-token': byName('yandex', madeUp('base62', 83)),
} satisfies ExamplesOf<typeof yandex>;
