import type { airtable } from '../../patterns/airtable.ts';
import { type ExamplesOf, nearby, standing } from './examples.ts';
import { madeUp } from './made-up.ts';

export const airtableExamples = {
  'airtable-personal-access-token': {
    found: standing(`pat${madeUp('base62', 14)}.${madeUp('hex', 64)}`),
    quiet: [`pat${madeUp('base62', 14)}.${madeUp('hex', 40)}`, 'pattern.match'],
  },
  'airtable-oauth-token': nearby('airtable', `${madeUp('upper', 16)}.v1.${madeUp('base62', 20)}.${madeUp('hex', 64)}`),
  'airtable-api-key': {
    found: [{ text: `airtable token is "key${madeUp('base62', 14)}"`, secret: `key${madeUp('base62', 14)}` }],
    quiet: ['airtable_key = keyxxxxxxxxxxxxxx', `key = key${madeUp('base62', 14)}`],
  },
} satisfies ExamplesOf<typeof airtable>;
