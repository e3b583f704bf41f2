import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'DevCycle',
  source: 'https://docs.devcycle.com/platform/account-management/keys',
  advice: 'Rotate the SDK key in the DevCycle dashboard (Environments and keys).',
});

export const devcycle = defineRules([
  rule('devcycle-server-sdk-key', 'server SDK key', {
    looks: ['dvc_server_[A-Za-z0-9_]{8,64}'],
    also: '_',
    keywords: ['dvc_server_'],
  }),
  rule('devcycle-client-sdk-key', 'client or mobile SDK key', {
    looks: ['dvc_(?:client|mobile)_[A-Za-z0-9_]{8,64}'],
    also: '_',
    keywords: ['dvc_client_', 'dvc_mobile_'],
    severity: 'warn',
  }),
]);
