import type { cloudinary } from '../../patterns/cloudinary.ts';
import { type ExamplesOf, inTexts, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const cloudinaryExamples = {
  'cloudinary-url': {
    found: inTexts(
      madeUp('base62', 27),
      (secret) => `CLOUDINARY_URL=cloudinary://${madeUp('digits', 15)}:${secret}@cloud`,
    ),
    quiet: ['CLOUDINARY_URL=cloudinary://<your_api_key>:<your_api_secret>@cloud', 'cloudinary://a:b@c'],
  },
  'cloudinary-api-secret': nearby('cloudinary', madeUp('base62', 27)),
} satisfies ExamplesOf<typeof cloudinary>;
