import { minEntropy } from '../src/engine/checks.ts';
import { type Candidate, type Check, defineRules } from '../src/engine/rule.ts';
import { notLocal, notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const ADVICE = 'Change the password, and read it from the environment or a secret store.';

/** A parameter that a JDBC or ADO.NET string gives the host, and the password, in any order. */
const namesServer: Check = {
  name: 'beside a server',
  test: ({ match }: Candidate) => /(?:server|data source|host|addr|jdbc:|\.net:\d)/i.test(match[0]),
};

/** A value, and not the name of one as in a list of arguments: `host=host, password=None`. */
const isNoName: Check = {
  name: 'no name of a variable',
  test: ({ secret, match }: Candidate) => /[^\w.]|\d/.test(secret) || match[0].includes(';'),
};

export const connection = defineRules([
  {
    id: 'url-credentials',
    description: 'Password in a URL',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      /:\/\/(?<user>[^\s:/?#@"'`<>\\,;|]{0,100}):(?<secret>[^\s:/?#"'`<>\\,;|]{5,200})@(?<host>[A-Za-z0-9_.[-]{1,100})/,
      // Database drivers of Go and others put the protocol between: user:password@tcp(host:3306)/name.
      /(?<![^\s"'`/])(?<user>[\w.-]{1,60}):(?<secret>[^\s:/?#"'`<>\\,;|@]{5,100})@(?:tcp|unix)\((?<host>[A-Za-z0-9_.[-]{1,100})/,
    ],
    keywords: ['://', '@tcp(', '@unix('],
    checks: [notStandIn, notLocal, minEntropy(2)],
    advice: ADVICE,
  },
  {
    id: 'connection-string-password',
    description: 'Password in a connection string',
    source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      // ADO.NET and ODBC: Server=…;User ID=…;Password=…; also StackExchange.Redis: host:6380,password=…,ssl=True.
      /(?:server|data source|(?<![a-z])host|address|addr|\.net:[0-9]{2,5})[^"'`\r\n]{0,240}?[;,:&\s](?:password|pwd)\s{0,3}=\s{0,3}(?<secret>[^\s;,"'`&<>]{4,128})/i,
      /(?:password|pwd)\s{0,3}=\s{0,3}(?<secret>[^\s;,"'`&<>]{4,128});[^"'`\r\n]{0,240}?(?:server|data source|host|address)\s{0,3}=/i,
      // JDBC takes both as parameters behind the address.
      /jdbc:[a-z0-9:+]{2,40}:[^\s"'`<>]{1,300}?[?&;](?:password|pwd)=(?<secret>[^\s;,"'`&<>]{4,128})/i,
    ],
    keywords: ['password', 'pwd'],
    checks: [notStandIn, namesServer, isNoName, minEntropy(2)],
    advice: ADVICE,
  },
]);
