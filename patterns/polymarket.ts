import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'Polymarket',
  names: ['polymarket', 'poly_', 'poly-', 'polysecret', 'polykey', 'polypass', 'polyaddress'],
  source: 'https://docs.polymarket.com/developers/CLOB/authentication',
  advice: 'Delete the API key through the CLOB API, and move the funds of a leaked private key.',
});

export const polymarket = defineRules([
  rule('polymarket-private-key', 'private key', { keyed: '0x[0-9a-f]{64}' }),
  rule('polymarket-api-key', 'API key', { keyed: UUID, entropy: 2.8 }),
  rule('polymarket-passphrase', 'API passphrase', {
    looks: [
      '(?:poly|POLY|Poly)[A-Za-z0-9_.-]{0,20}(?:passphrase|PASSPHRASE|Passphrase)[^\\r\\n]{0,30}?["\'`=:\\s](?<secret>[A-Za-z0-9_]{8,128})',
    ],
    keywords: ['passphrase'],
    entropy: 2.5,
    checks: [lettersAndDigits],
  }),
  rule('polymarket-api-secret', 'API secret', { keyed: '[A-Za-z0-9+/_-]{40,88}={0,2}', also: '+/_=-', entropy: 4 }),
]);
