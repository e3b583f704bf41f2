import type { language } from '../../patterns/language.ts';
import { assigned, type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const languageExamples = {
  'assemblyai-api-key': nearby('assemblyai', madeUp('lower', 32)),
  'aylien-app-key': nearby('aylien', madeUp('lower', 32)),
  'clarifai-api-key': nearby('clarifai', madeUp('base62', 32)),
  'cohere-api-key': nearby('cohere', madeUp('base62', 40)),
  'dandelion-token': nearby('dandelion', madeUp('lower', 32)),
  'deepai-api-key': nearby('deepai', madeUpUuid()),
  'deepgram-api-key': nearby('deepgram', madeUp('lower', 40)),
  'deepl-auth-key': nearby('deepl', madeUpUuid()),
  'deepseek-api-key': nearby('deepseek', `sk-${madeUp('lower', 32)}`),
  'detectlanguage-api-key': nearby('detectlanguage', madeUp('lower', 32)),
  'edenai-api-key': nearby('edenai', `${madeUp('base62', 36)}.${madeUp('base62', 92, 2)}.${madeUp('base62', 43, 3)}`),
  'exa-api-key': nearby('exa_api', madeUpUuid()),
  'greptile-api-key': nearby('greptile', madeUp('base62', 48)),
  'kimi-api-key': nearby('moonshot', `sk-${madeUp('base62', 48)}`),
  'languagelayer-api-key': nearby('languagelayer', madeUp('lower', 32)),
  'lexigram-api-key': nearby('lexigram', madeUp('base62', 301)),
  'lighton-api-key': assigned('lighton', madeUp('base62', 40)),
  'luma-ai-api-key': nearby('lumaai', `luma-${madeUpUuid()}-${madeUpUuid()}`),
  'bulbul-api-key': nearby('bulbul', madeUp('lower', 32)),
  'elevenlabs-api-key': nearby('elevenlabs', `sk_${madeUp('hex', 48)}`),
  'cursor-api-key': nearby('cursor', `key_${madeUp('hex', 64)}`),
} satisfies ExamplesOf<typeof language>;
