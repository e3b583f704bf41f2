import { minEntropy, notOneOf, notPlaceholder } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { hasChecksumOfAzure, surerWith } from './checksum.ts';
import { named, token } from './shape.ts';

const REGENERATE =
  'Regenerate the key of the resource in the Azure portal; it has two, so that services can move first.';

/** The key of the storage emulator: https://learn.microsoft.com/en-us/azure/storage/common/storage-use-azurite */
export const EMULATOR_KEY = [
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/',
  'K1SZFPTOtr/KBHBeksoGMGw==',
].join('');

const IDENTIFIABLE = 'https://github.com/microsoft/security-utilities/blob/main/docs/ReadMe.md';

/** Keys that other keys have encrypted are of that length, too. */
const notSealed: Check = {
  name: 'not introduced as encrypted or signed',
  test: ({ secret, match: { 0: whole, index, input } }) =>
    !/sealed|wrapped|encrypted|signature|cipher|hash|digest/i.test(
      input.slice(Math.max(0, index - 40), index + whole.lastIndexOf(secret)),
    ),
};

export const azure = defineRules([
  {
    id: 'azure-storage-key',
    description: 'Azure storage or Cosmos DB account key',
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    severity: 'error',
    confidence: 'high',
    patterns: [named('key|secret|password|storage|cosmos', '[A-Za-z0-9+/]{86}==', '+/=')],
    keywords: ['key', 'secret', 'password', 'storage', 'cosmos'],
    checks: [minEntropy(4), notOneOf(EMULATOR_KEY), notSealed],
    advice: REGENERATE,
  },
  {
    id: 'azure-shared-access-key',
    description: 'Azure shared access key of a connection string',
    source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    severity: 'error',
    confidence: 'high',
    patterns: [
      named('SharedAccessKey', '[A-Za-z0-9+/]{43}=', '+/='),
      /\.azconfig\.io;Id=[^;\s]{2,60};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})/,
    ],
    keywords: ['sharedaccesskey', '.azconfig.io'],
    checks: [minEntropy(3.5)],
    advice: REGENERATE,
  },
  {
    id: 'azure-shared-access-signature',
    description: 'Azure shared access signature',
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /(?<![A-Za-z0-9])s[epv]=[^\s"'<>`&=]{1,60}(?:&(?:amp;)?[a-z]{2,6}=[^\s"'<>`&=]{1,60}){0,10}&(?:amp;)?sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){38,60}(?:%3[Dd]|=))/,
    ],
    keywords: ['sig='],
    checks: [minEntropy(3.5)],
    advice:
      'A signature lives until its `se` date; regenerate the account key that signed it, or delete its stored access policy.',
  },
  {
    id: 'azure-client-secret',
    description: 'Microsoft Entra client secret',
    source: 'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
    severity: 'error',
    confidence: 'high',
    patterns: [/(?<![A-Za-z0-9_.~+/,=-])[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_~+/=-])/],
    keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Delete the client secret of the app registration in Microsoft Entra and add a new one.',
  },
  {
    id: 'azure-service-key',
    description: 'Azure service key with a built-in signature',
    source: IDENTIFIABLE,
    severity: 'error',
    confidence: 'high',
    patterns: [
      token('[A-Za-z0-9+/]{76}(?:\\+ASt|ACDb|\\+ABa|\\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==', '+/='),
      token('[A-Za-z0-9+/]{33}(?:AIoT|\\+ASb|\\+AEh|\\+ARm|AzCa)[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=', '+/='),
      token('[A-Za-z0-9+/]{42}\\+ACR[A-Za-z0-9+/]{6}', '+/='),
      token('[A-Za-z0-9]{42}AzS[eE][A-D][A-Za-z0-9]{5}', '+/='),
      token('[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]={0,2}', '_=-'),
      token('[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,30}(?:==)?', '='),
    ],
    ...surerWith(hasChecksumOfAzure),
    keywords: [
      '+ast',
      'acdb',
      '+aba',
      '+amc',
      'apim',
      'aiot',
      '+asb',
      '+aeh',
      '+arm',
      'azca',
      '+acr',
      'azse',
      'azfu',
      'jqqj9',
    ],
    checks: [minEntropy(4)],
    advice: REGENERATE,
  },
]);
