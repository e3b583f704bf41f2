import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const netlify = provider({
  name: 'Netlify',
  names: ['netlify'],
  source: 'https://docs.netlify.com/api/get-started/#authentication',
  advice: 'Delete the token at https://app.netlify.com/user/applications.',
});
const scaleway = provider({
  name: 'Scaleway',
  names: ['scaleway', 'scw'],
  source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key',
  advice: 'Delete the key at https://console.scaleway.com/iam/api-keys.',
});

export const hostingMore = defineRules([
  provider({
    name: 'Meraki',
    names: ['meraki'],
    source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    advice: 'Revoke the key in the Meraki dashboard (My profile, API access).',
  })('meraki-api-key', 'API key', { near: '[0-9a-f]{40}', keyed: '[0-9a-f]{40}' }),
  provider({
    name: 'Neon',
    source: 'https://neon.com/docs/manage/api-keys',
    advice: 'Revoke the key at https://console.neon.tech/app/settings/api-keys.',
  })('neon-api-key', 'API key', { looks: ['napi_[0-9a-z]{64}'], keywords: ['napi_'] }),
  netlify('netlify-access-token', 'access token', {
    looks: ['nf[poc]_[A-Za-z0-9_]{36}'],
    also: '_-',
    keywords: ['nfp_', 'nfo_', 'nfc_'],
    entropy: 3.5,
  }),
  netlify('netlify-legacy-access-token', 'access token of the old format', {
    keyed: '[0-9a-f]{60,64}|[A-Za-z0-9_=-]{40,46}',
    also: '_=-',
    entropy: 3.3,
  }),
  provider({
    name: 'ngrok',
    names: ['ngrok'],
    source: 'https://ngrok.com/docs/agent/#authtokens',
    advice: 'Revoke the token at https://dashboard.ngrok.com/authtokens.',
  })('ngrok-credential', 'authtoken or API key', {
    near: '[0-9][A-Za-z0-9]{24,29}_[0-9][A-Za-z0-9]{20}|(?:cr_|ak_)[A-Za-z0-9]{25,30}',
    also: '_',
  }),
  provider({
    name: 'Octopus Deploy',
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    advice: 'Delete the key in the Octopus profile (My API keys).',
  })('octopus-deploy-api-key', 'API key', { looks: ['API-[A-Z0-9]{26,34}'], keywords: ['api-'], entropy: 3.2 }),
  provider({
    name: 'OpenShift',
    source: 'https://docs.openshift.com/container-platform/4.16/authentication/managing-oauth-access-tokens.html',
    advice: 'Delete the token: oc delete useroauthaccesstokens NAME.',
  })('openshift-user-token', 'user token', {
    looks: ['sha256~[A-Za-z0-9_-]{43}'],
    also: '_-',
    keywords: ['sha256~'],
    entropy: 3.5,
  }),
  provider({
    name: 'OpenVPN Cloud',
    names: ['openvpn'],
    source: 'https://openvpn.net/cloud-docs/developer/cloudconnexa-api.html',
    advice: 'Rotate the credentials in CloudConnexa (API and logs).',
  })('openvpn-cloud-client-secret', 'client secret', { near: '[A-Za-z0-9_-]{64,90}', also: '_-', entropy: 4 }),
  provider({
    name: 'packagecloud',
    names: ['packagecloud'],
    source: 'https://packagecloud.io/docs/api',
    advice: 'Replace the token at https://packagecloud.io/api_token.',
  })('packagecloud-api-token', 'API token', { near: '[0-9a-f]{48}' }),
  provider({
    name: 'Pipedream',
    names: ['pipedream'],
    source: 'https://pipedream.com/docs/rest-api/auth',
    advice: 'Revoke the key at https://pipedream.com/settings/user.',
  })('pipedream-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Portainer',
    names: ['portainer'],
    source: 'https://docs.portainer.io/api/access',
    advice: 'Delete the token in the Portainer account (Access tokens).',
  })('portainer-access-token', 'access token', { near: 'ptr_[A-Za-z0-9+/_=-]{20,60}', also: '+/_=-', entropy: 3.5 }),
  provider({
    name: 'Railway',
    names: ['railway'],
    source: 'https://docs.railway.com/integrations/api',
    advice: 'Delete the token at https://railway.com/account/tokens.',
  })('railway-api-token', 'API token', { keyed: UUID, entropy: 2.8 }),
  provider({
    name: 'Red Hat Pyxis',
    names: ['redhatpyxis', 'redhat', 'pyxis'],
    source: 'https://connect.redhat.com/',
    advice: 'Delete the key in the Red Hat Partner Connect portal.',
  })('redhat-pyxis-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Render',
    source: 'https://render.com/docs/api#1-create-an-api-key',
    advice: 'Revoke the key at https://dashboard.render.com/settings#api-keys.',
  })('render-api-key', 'API key', { looks: ['rnd_[A-Za-z0-9]{28}'], keywords: ['rnd_'], entropy: 3.5 }),
  provider({
    name: 'Salad Cloud',
    source: 'https://docs.salad.com/reference/saladcloud-api/api-usage',
    advice: 'Delete the key at https://portal.salad.com.',
  })('salad-cloud-api-key', 'API key', {
    looks: ['salad_cloud_[A-Za-z0-9]{1,64}_[A-Za-z0-9]{7,235}'],
    keywords: ['salad_cloud_'],
    entropy: 3.5,
  }),
  scaleway('scaleway-secret-key', 'secret key', { keyed: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}', entropy: 2.8 }),
  scaleway('scaleway-access-key', 'access key id', {
    looks: ['SCW[A-Z0-9]{17}'],
    keywords: ['scw'],
    severity: 'warn',
    entropy: 2.8,
  }),
  provider({
    name: 'Scalingo',
    source: 'https://developers.scalingo.com/authentication',
    advice: 'Delete the token at https://dashboard.scalingo.com/account/tokens.',
  })('scalingo-api-token', 'API token', {
    looks: ['tk-us-[A-Za-z0-9_-]{48}'],
    also: '_-',
    keywords: ['tk-us-'],
    entropy: 3.5,
  }),
  provider({
    name: 'Scalr',
    names: ['scalr'],
    source: 'https://docs.scalr.io/docs/api-access-tokens',
    advice: 'Delete the token in the Scalr account (API access tokens).',
  })('scalr-api-token', 'API token', {
    near: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\\.[A-Za-z0-9_-]{40,140}\\.[A-Za-z0-9_-]{43}|[A-Za-z0-9._]{136}',
    also: '._-',
    entropy: 3.5,
  }),
  provider({
    name: 'SettleMint',
    source: 'https://console.settlemint.com/documentation/',
    advice: 'Delete the token in the SettleMint console.',
  })('settlemint-access-token', 'access token', {
    looks: ['sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}'],
    keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
    entropy: 2.8,
  }),
  provider({
    name: 'Snowflake',
    names: ['snowflake'],
    source: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    advice: 'Revoke the token: ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN, or change the password.',
  })('snowflake-access-token', 'programmatic access token', {
    keyed: '[A-Za-z0-9_-]{100,500}',
    also: '_.-',
    entropy: 4,
  }),
  provider({
    name: 'Tailscale',
    source: 'https://tailscale.com/kb/1101/api',
    advice: 'Revoke the key at https://login.tailscale.com/admin/settings/keys.',
  })('tailscale-key', 'key', { looks: ['tskey-[a-z]{2,12}-[A-Za-z0-9_-]{12,200}'], also: '_-', keywords: ['tskey-'] }),
  provider({
    name: 'Turso',
    names: ['turso'],
    source: 'https://docs.turso.tech/cli/auth/token',
    advice: 'Invalidate the tokens: turso db tokens invalidate DATABASE.',
  })('turso-token', 'database or API token', {
    near: 'eyJ[A-Za-z0-9_-]{20,80}\\.eyJ[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{40,200}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'UpCloud',
    source: 'https://developers.upcloud.com/1.3/3-accounts/',
    advice: 'Delete the token in the UpCloud control panel (API tokens).',
  })('upcloud-api-token', 'API token', { looks: ['ucat_[A-Za-z0-9]{24,32}'], keywords: ['ucat_'], entropy: 3.2 }),
  provider({
    name: 'Upstash',
    names: ['upstash'],
    source: 'https://upstash.com/docs/redis/features/restapi',
    advice: 'Reset the credentials of the database at https://console.upstash.com.',
  })('upstash-rest-token', 'REST token', { keyed: '[A-Za-z0-9_-]{38,140}={0,2}', also: '_=-', entropy: 4 }),
  provider({
    name: 'Vultr',
    names: ['vultr'],
    source: 'https://docs.vultr.com/platform/other/api/regenerate-api-key',
    advice: 'Regenerate the key at https://my.vultr.com/settings/#settingsapi.',
  })('vultr-api-key', 'API key', { near: '[A-Z0-9]{36}' }),
  provider({
    name: 'Xata',
    source: 'https://xata.io/docs/concepts/api-keys',
    advice: 'Delete the key at https://app.xata.io/settings.',
  })('xata-api-key', 'API key', { looks: ['xau_[A-Za-z0-9]{32,48}'], keywords: ['xau_'], entropy: 3.5 }),
  provider({
    name: 'ZeroTier',
    names: ['zerotier'],
    source: 'https://docs.zerotier.com/api/tokens/',
    advice: 'Delete the token at https://my.zerotier.com/account.',
  })('zerotier-api-token', 'API token', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Quay',
    names: ['quay'],
    source: 'https://docs.quay.io/glossary/robot-accounts.html',
    advice: 'Regenerate the token of the robot account at https://quay.io.',
  })('quay-robot-token', 'robot account token', { keyed: '[A-Z0-9]{64}' }),
  provider({
    name: 'Tencent Cloud',
    source: 'https://www.tencentcloud.com/document/product/598/32675',
    advice: 'Disable the key at https://console.tencentcloud.com/cam/capi.',
  })('tencent-cloud-secret-id', 'secret id', {
    looks: ['(?:AK|IK)ID[A-Za-z0-9]{32}'],
    keywords: ['akid', 'ikid'],
    entropy: 3.8,
    severity: 'warn',
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'Tencent Cloud key',
    names: ['tencent', 'qcloud', 'cos_secret'],
    source: 'https://www.tencentcloud.com/document/product/598/32675',
    advice: 'Disable the key at https://console.tencentcloud.com/cam/capi.',
  })('tencent-cloud-secret-key', 'secret key', { keyed: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Volcengine',
    source: 'https://www.volcengine.com/docs/6291/65568',
    advice: 'Disable the key at https://console.volcengine.com/iam/keymanage.',
  })('volcengine-access-key-id', 'access key id', {
    looks: ['AKLT[A-Za-z0-9_-]{43,44}'],
    also: '_-',
    keywords: ['aklt'],
    entropy: 3.8,
    severity: 'warn',
    checks: [lettersAndDigits],
  }),
]);
