import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An error as AWS answers it. */
export class AwsError {
  readonly code: string;
  readonly status: number;
  readonly message: string;

  constructor(code: string, status = 400, message = `made up: ${code}`) {
    this.code = code;
    this.status = status;
    this.message = message;
  }
}

/** Something that no AWS would answer. */
export class Garbage {
  readonly body: string;
  readonly status: number;

  constructor(body: string, status = 200) {
    this.body = body;
    this.status = status;
  }
}

/** Never answers. */
export const SILENCE = Symbol('silence');

export interface Asked {
  readonly input: Readonly<Record<string, unknown>>;
  /** The access key that signed the question. */
  readonly key: string;
  readonly region: string;
  /** How often it was asked before. */
  readonly times: number;
}

export type Reply = object | AwsError | Garbage | typeof SILENCE | ((asked: Asked) => Reply);
export type World = Readonly<Record<string, Reply>>;

const escaped = (value: unknown): string =>
  String(value).replace(/[&<>]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found]!);

const xml = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((item) => `<member>${xml(item)}</member>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(value);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `<${name}>${xml(inner)}</${name}>`)
    .join('');
};

/** The one answer of the query protocol that holds a map. */
const summaryXml = (entries: object): string =>
  `<SummaryMap>${Object.entries(entries)
    .map(([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`)
    .join('')}</SummaryMap>`;

type Protocol = 'json' | 'query' | 'rest' | 's3';

interface Question {
  readonly protocol: Protocol;
  readonly operation: string;
  readonly input: Record<string, unknown>;
}

const questionOf = (request: IncomingMessage, service: string, body: string): Question => {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string')
    return { protocol: 'json', operation: target.split('.').at(-1)!, input: body ? JSON.parse(body) : {} };
  if (/x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')) {
    const input = Object.fromEntries(new URLSearchParams(body));
    return { protocol: 'query', operation: String(input.Action), input };
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const query = Object.fromEntries(url.searchParams);
  if (service === 's3') return { protocol: 's3', operation: `${url.pathname}?${Object.keys(query)[0]}`, input: query };
  return { protocol: 'rest', operation: `${request.method} ${url.pathname}`, input: body ? JSON.parse(body) : query };
};

const answerError = (response: ServerResponse, { protocol }: Question, { code, status, message }: AwsError): void => {
  if (protocol === 'query' || protocol === 's3') {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(protocol === 'query' ? `<ErrorResponse>${error}<RequestId>x</RequestId></ErrorResponse>` : error);
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code });
  response.end(JSON.stringify({ __type: code, message }));
};

const answerWell = (response: ServerResponse, { protocol, operation }: Question, reply: object): void => {
  if (protocol === 'json' || protocol === 'rest') {
    response.writeHead(200, {
      'content-type': protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json',
    });
    response.end(JSON.stringify(reply));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/xml' });
  if (protocol === 's3') response.end(xml(reply));
  const inner = operation === 'GetAccountSummary' ? summaryXml(reply) : xml(reply);
  if (protocol === 'query')
    response.end(
      `<${operation}Response><${operation}Result>${inner}</${operation}Result><ResponseMetadata><RequestId>x</RequestId></ResponseMetadata></${operation}Response>`,
    );
};

const settled = (reply: Reply | undefined, asked: Asked): Reply | undefined =>
  typeof reply === 'function' ? settled(reply(asked), asked) : reply;

const CREDENTIAL = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//;

/** A made-up AWS on the loopback: what it knows goes in, and it speaks the wire protocols of the services. */
export class FakeAws {
  readonly #server: Server;
  #world: World;
  /** What was asked, as `service.Operation`. */
  readonly calls: string[] = [];

  private constructor(world: World) {
    this.#world = world;
    this.#server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => this.#answer(request, response, Buffer.concat(pieces).toString()));
    });
  }

  static async start(world: World): Promise<FakeAws> {
    const fake = new FakeAws(world);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  become(world: World): void {
    this.#world = world;
    this.calls.length = 0;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const [, key = '', region = '', service = ''] = CREDENTIAL.exec(request.headers.authorization ?? '') ?? [];
    const question = questionOf(request, service, body);
    const name = `${service}.${question.operation}`;
    const asked = { input: question.input, key, region, times: this.calls.filter((call) => call === name).length };
    this.calls.push(name);
    const reply =
      settled(this.#world[name], asked) ??
      new AwsError(
        'AccessDenied',
        403,
        `User: arn:aws:iam::111122223333:user/ci is not authorized to perform: ${name}`,
      );
    if (reply === SILENCE) return;
    if (reply instanceof Garbage) {
      response.writeHead(reply.status, { 'content-type': 'text/html' });
      response.end(reply.body);
    } else if (reply instanceof AwsError) answerError(response, question, reply);
    else answerWell(response, question, reply as object);
  }
}

const COLUMNS =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

export type ReportFields = Readonly<Record<string, string>>;

/** The text of a credential report; what a row leaves out is `N/A`. */
export const reportCsv = (rows: readonly ReportFields[]): string =>
  [
    COLUMNS,
    ...rows.map((row) =>
      COLUMNS.split(',')
        .map((name) => row[name] ?? (/_active$/.test(name) ? 'false' : 'N/A'))
        .join(','),
    ),
  ].join('\n');

/** A credential report as GetCredentialReport answers it. */
export const reportReply = (rows: readonly ReportFields[], generated = '2026-11-23T23:10:00Z'): object => ({
  Content: Buffer.from(reportCsv(rows)).toString('base64'),
  ReportFormat: 'text/csv',
  GeneratedTime: generated,
});
