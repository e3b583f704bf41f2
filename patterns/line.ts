import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LINE',
  names: ['line_channel', 'line_bot', 'line_messaging', 'line_access', 'linebot', 'linechannel', 'api.line.me'],
  source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  advice: 'Reissue the token at https://developers.line.biz/console/.',
});

export const line = defineRules([
  rule('line-channel-access-token', 'channel access token', { near: '[A-Za-z0-9+/]{171,172}=?', also: '+/=' }),
  rule('line-channel-secret', 'channel secret', { near: '[0-9a-f]{32}', entropy: 2.8 }),
]);
