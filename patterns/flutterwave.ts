import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Flutterwave',
  source: 'https://developer.flutterwave.com/docs/authentication',
  advice: 'Roll the keys at https://app.flutterwave.com/dashboard/settings/apis.',
});

export const flutterwave = defineRules([
  rule('flutterwave-secret-key', 'secret key', { looks: ['FLWSECK-[0-9a-z]{32,64}-X'], keywords: ['flwseck-'] }),
  rule('flutterwave-test-secret-key', 'test secret key', {
    looks: ['FLWSECK_TEST-[0-9a-z]{32,64}-X|FLWSECK_TEST-?[0-9a-h]{12}'],
    keywords: ['flwseck_test'],
    severity: 'warn',
  }),
]);
