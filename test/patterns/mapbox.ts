import type { mapbox } from '../../patterns/mapbox.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const mapboxExamples = {
  'mapbox-secret-token': byLooks(
    `sk.eyJ${madeUp('base62', 80)}.${madeUp('base62', 22)}`,
    'sk.eyJ',
    `pk.eyJ${madeUp('base62', 80)}.${madeUp('base62', 22)}`,
  ),
  'mapbox-public-token': byLooks(`pk.eyJ${madeUp('base62', 80)}.${madeUp('base62', 22)}`, 'pk.eyJ'),
} satisfies ExamplesOf<typeof mapbox>;
