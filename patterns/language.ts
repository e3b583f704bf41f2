import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID, UUID_LIKE } from './shape.ts';

/** Language, speech and vision. */
export const language = defineRules([
  service('assemblyai-api-key', {
    name: 'AssemblyAI',
    names: ['assemblyai', 'assembly_ai'],
    near: '[0-9a-z]{32}',
    source: 'https://www.assemblyai.com/docs/api-reference/overview',
  }),
  service('aylien-app-key', {
    name: 'AYLIEN',
    kind: 'application key',
    near: '[0-9a-z]{32}',
    source: 'https://docs.aylien.com/newsapi/',
  }),
  service('clarifai-api-key', {
    name: 'Clarifai',
    kind: 'API key or access token',
    near: '[A-Za-z0-9]{32}',
    source: 'https://docs.clarifai.com/control/authentication/pat',
  }),
  service('cohere-api-key', {
    name: 'Cohere',
    names: ['cohere', 'co_api_key'],
    near: '[A-Za-z0-9]{40}',
    source: 'https://docs.cohere.com/reference/about',
  }),
  service('dandelion-token', {
    name: 'Dandelion API',
    kind: 'token',
    near: '[0-9a-z]{32}',
    source: 'https://dandelion.eu/docs/api/',
  }),
  service('deepai-api-key', {
    name: 'DeepAI',
    near: `${UUID_LIKE}|[0-9a-z-]{36}`,
    also: '-',
    source: 'https://deepai.org/docs',
  }),
  service('deepgram-api-key', {
    name: 'Deepgram',
    near: '[0-9a-z]{40}',
    source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  }),
  service('deepl-auth-key', {
    name: 'DeepL',
    kind: 'authentication key',
    near: `${UUID}(?::fx)?`,
    source: 'https://developers.deepl.com/docs/getting-started/auth',
  }),
  service('deepseek-api-key', { name: 'DeepSeek', near: 'sk-[0-9a-z]{32}', source: 'https://api-docs.deepseek.com/' }),
  service('detectlanguage-api-key', {
    name: 'Detect Language',
    names: ['detectlanguage', 'detect_language'],
    near: '[0-9a-z]{32}',
    source: 'https://detectlanguage.com/documentation',
  }),
  service('edenai-api-key', {
    name: 'Eden AI',
    names: ['edenai', 'eden_ai'],
    near: '[A-Za-z0-9_-]{36}\\.[A-Za-z0-9_-]{92,300}\\.[A-Za-z0-9_-]{43}',
    also: '_-',
    source: 'https://docs.edenai.co/reference/authentication',
  }),
  service('exa-api-key', {
    name: 'Exa',
    names: ['exa_api', 'exa.ai', 'exa-api'],
    near: UUID,
    source: 'https://docs.exa.ai/reference/getting-started',
  }),
  service('greptile-api-key', {
    name: 'Greptile',
    near: '[A-Za-z0-9+/]{48}',
    also: '+/',
    source: 'https://www.greptile.com/docs/api-reference/introduction',
  }),
  service('kimi-api-key', {
    name: 'Moonshot AI (Kimi)',
    names: ['moonshot', 'kimi'],
    near: 'sk-[A-Za-z0-9_-]{48}',
    also: '_-',
    source: 'https://platform.moonshot.ai/docs/introduction',
  }),
  service('languagelayer-api-key', {
    name: 'languagelayer',
    near: '[0-9a-z]{32}',
    source: 'https://languagelayer.com/documentation',
  }),
  service('lexigram-api-key', {
    name: 'Lexigram',
    near: '[A-Za-z0-9_.-]{301}',
    also: '_-',
    source: 'https://docs.lexigram.io/',
  }),
  service('lighton-api-key', {
    name: 'LightOn Paradigm',
    names: ['lighton', 'paradigm'],
    named: '[A-Za-z0-9_-]{40,80}',
    also: '_-',
    source: 'https://docs.lighton.ai/',
  }),
  service('luma-ai-api-key', {
    name: 'Luma AI',
    names: ['lumaai', 'luma_ai', 'luma_api', 'lumalabs'],
    near: `luma-${UUID}-${UUID}`,
    source: 'https://docs.lumalabs.ai/docs/authentication',
  }),
  service('bulbul-api-key', { name: 'Bulbul', near: '[0-9a-z]{32}', source: 'https://docs.jungleworks.com/bulbul/' }),
  service('elevenlabs-api-key', {
    name: 'ElevenLabs',
    names: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key'],
    near: 'sk_[0-9a-f]{48}|[0-9a-f]{32}',
    entropy: 2.8,
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
  }),
  service('cursor-api-key', {
    name: 'Cursor',
    near: '(?:key|crsr)_[0-9a-f]{64}',
    source: 'https://docs.cursor.com/en/account/teams/admin-api',
  }),
]);
