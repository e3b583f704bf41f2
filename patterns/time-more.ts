import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rownd = provider({
  name: 'Rownd',
  names: ['rownd'],
  source: 'https://docs.rownd.io/',
  advice: 'Rotate the app secret at https://app.rownd.io.',
});
const wakatime = provider({
  name: 'WakaTime',
  names: ['wakatime', 'waka_time', 'waka-time'],
  source: 'https://wakatime.com/developers#authentication',
  advice: 'Regenerate the key at https://wakatime.com/settings/account.',
});

export const timeMore = defineRules([
  provider({
    name: 'Magnetic',
    names: ['magnetic'],
    source: 'https://www.magnetichq.com/',
    advice: 'Replace the key in the Magnetic settings.',
  })('magnetic-api-key', 'API key', { keyed: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}', also: '-', entropy: 2.8 }),
  provider({
    name: 'Mavenlink',
    names: ['mavenlink'],
    source: 'https://developer.kantata.com/kantata/specification/',
    advice: 'Revoke the token in the Kantata (Mavenlink) settings.',
  })('mavenlink-access-token', 'access token', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'mite',
    source: 'https://mite.de/en/api/index.html',
    advice: 'Regenerate the key in the mite account (My account).',
  })('mite-api-key', 'API key', {
    looks: ['(?:mite|MITE|Mite)[ ._-][^\\r\\n]{0,36}?(?<![A-Za-z0-9_-])(?<secret>[0-9a-z]{16})'],
    keywords: ['mite ', 'mite_', 'mite-', 'mite.'],
    also: '_-',
    entropy: 2.8,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Intervals',
    names: ['myintervals', 'intervalsonline'],
    source: 'https://www.myintervals.com/api/authentication',
    advice: 'Generate a new token in Intervals (My account, API access).',
  })('myintervals-api-token', 'API token', { near: '[0-9a-z]{11}', also: '_-', entropy: 2.5 }),
  provider({
    name: 'Paydirt',
    names: ['paydirt'],
    source: 'https://paydirtapp.com/',
    advice: 'Replace the key in the Paydirt account.',
  })('paydirt-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Paymo',
    names: ['paymo'],
    source: 'https://github.com/paymoapp/api',
    advice: 'Delete the key in the Paymo account settings (API keys).',
  })('paymo-api-key', 'API key', { near: '[A-Za-z0-9]{44}', also: '_-' }),
  provider({
    name: 'Planyo',
    names: ['planyo'],
    source: 'https://www.planyo.com/api.php',
    advice: 'Regenerate the key in the Planyo site settings.',
  })('planyo-api-key', 'API key', { near: '[0-9a-z]{62}' }),
  provider({
    name: 'Rentman',
    names: ['rentman'],
    source: 'https://api.rentman.net/',
    advice: 'Revoke the token in Rentman (Configuration, Integrations).',
  })('rentman-api-token', 'API token', {
    near: 'ey[A-Za-z0-9]{34}\\.ey[A-Za-z0-9._-]{200,400}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'RiteKit',
    names: ['ritekit'],
    source: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
    advice: 'Delete the app at https://ritekit.com/developer/dashboard.',
  })('ritekit-client-id', 'client id or secret', { near: '[0-9a-f]{44}' }),
  provider({
    name: 'Roaring',
    names: ['roaring'],
    source: 'https://developer.roaring.io/',
    advice: 'Rotate the secret in the Roaring developer portal.',
  })('roaring-client-secret', 'client id or secret', { keyed: '[A-Za-z0-9_-]{28}', also: '_-', entropy: 3.5 }),
  rownd('rownd-app-secret', 'app secret', { near: '[0-9a-z]{48}' }),
  rownd('rownd-app-key', 'app key', {
    near: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    severity: 'warn',
    entropy: 2.8,
  }),
  provider({
    name: 'TimeCamp',
    names: ['timecamp'],
    source: 'https://developer.timecamp.com/docs/timecamp-api',
    advice: 'Replace the token in the TimeCamp profile.',
  })('timecamp-api-token', 'API token', { near: '[0-9a-z]{26}' }),
  provider({
    name: 'TMetric',
    names: ['tmetric'],
    source: 'https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api',
    advice: 'Revoke the token in the TMetric profile.',
  })('tmetric-api-token', 'API token', { near: '[A-Z0-9]{64}' }),
  provider({
    name: 'Toggl Track',
    names: ['toggl_', 'toggl-', 'toggl track', 'toggltrack', 'toggl.com', 'toggl:', 'toggl '],
    source: 'https://engineering.toggl.com/docs/authentication',
    advice: 'Reset the token at https://track.toggl.com/profile.',
  })('toggl-track-api-token', 'API token', { near: '[0-9a-f]{32}|[0-9a-z]{32}' }),
  provider({
    name: 'Tokeet',
    names: ['tokeet'],
    source: 'https://www.tokeet.com/api',
    advice: 'Replace the key in the Tokeet settings.',
  })('tokeet-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  wakatime('wakatime-api-key', 'API key', {
    looks: [`waka_(?:[0-9a-z]{36,64}|${UUID}|(?:sec|tok|ref)_[A-Za-z0-9]{80})`],
    keywords: ['waka_'],
  }),
  wakatime('wakatime-legacy-api-key', 'API key of the old format', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Worksnaps',
    names: ['worksnaps'],
    source: 'https://www.worksnaps.com/help/api/',
    advice: 'Replace the token in the Worksnaps profile.',
  })('worksnaps-api-token', 'API token', { near: '[A-Za-z0-9]{40}' }),
]);
