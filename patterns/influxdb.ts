import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'InfluxDB',
  names: ['influx'],
  source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  advice: 'Delete the token in InfluxDB (Load data, API tokens).',
});

export const influxdb = defineRules([
  rule('influxdb-api-token', 'API token', {
    near: '[A-Za-z0-9_-]{86}==|apiv3_[A-Za-z0-9_-]{86}',
    also: '=_-',
    confidence: 'high',
  }),
]);
