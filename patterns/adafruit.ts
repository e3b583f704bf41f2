import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Adafruit IO',
  names: ['adafruit'],
  source: 'https://io.adafruit.com/api/docs/#authentication',
  advice: 'Regenerate the key at https://io.adafruit.com (My Key).',
});

export const adafruit = defineRules([
  rule('adafruit-io-key', 'key', { looks: ['aio_[A-Za-z0-9]{28}'], keywords: ['aio_'] }),
  rule('adafruit-api-key', 'API key of the old format', { near: '[0-9a-z_-]{32}', also: '_-' }),
]);
