import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AwsHome } from './environment.ts';
import { FakeAws } from './fixture.ts';
import { goodWorld } from './worlds.ts';

const PASSWORD = ['pass', 'word'].join('-of-proxy-');

/** A proxy on this machine: it notes what it is asked for, and sends all of it to one port, or refuses. */
class FakeProxy {
  readonly asked: { readonly address: string; readonly authorization: string | undefined }[] = [];
  refusal: number | undefined;
  target = 0;
  readonly #server = createServer();

  static async start(): Promise<FakeProxy> {
    const proxy = new FakeProxy();
    proxy.#server.on('connect', (message: IncomingMessage, socket: Socket) => proxy.#connect(message, socket));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #connect({ url, headers }: IncomingMessage, socket: Socket): void {
    this.asked.push({ address: url ?? '', authorization: headers['proxy-authorization'] });
    if (this.refusal !== undefined) {
      socket.end(`HTTP/1.1 ${this.refusal} No\r\n\r\n`);
      return;
    }
    const there = connect(this.target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const end of [socket, there]) end.on('error', () => [socket, there].map((each) => each.destroy()));
  }
}

const home = new AwsHome();
let proxy: FakeProxy;
let fake: FakeAws;
beforeAll(async () => {
  proxy = await FakeProxy.start();
  fake = await FakeAws.start(goodWorld);
});
afterEach(() => {
  proxy.asked.length = 0;
  proxy.refusal = undefined;
});
afterAll(() => {
  proxy.stop();
  fake.stop();
  home.remove();
});

const check = (env: NodeJS.ProcessEnv, args: readonly string[] = []) =>
  home.keywarden(['account', 'check', ...args], { env: home.env(env) });

describe('a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])('of %s is asked for AWS, and its no is told', async (name) => {
    proxy.refusal = 407;
    const { code, stdout, stderr } = await check({ [name]: `http://ops:${PASSWORD}@${proxy.address}` });
    expect(stderr).toMatch(/^keywarden: AWS is not reachable: ProxyError 407\n.*proxy/);
    expect(stdout + stderr).not.toContain(PASSWORD);
    expect(code).toBe(2);
    const authorization = `Basic ${Buffer.from(`ops:${PASSWORD}`).toString('base64')}`;
    expect(proxy.asked[0]).toEqual({ address: 'sts.us-east-1.amazonaws.com:443', authorization });
  });

  test('without a scheme is one of plain HTTP', async () => {
    proxy.refusal = 403;
    expect((await check({ HTTPS_PROXY: proxy.address })).stderr).toContain('ProxyError 403');
  });

  test('is not asked for what NO_PROXY names, nor for an emulator', async () => {
    const env = { HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY: '127.0.0.1' };
    const refused = await check(env, ['--endpoint-url', 'https://127.0.0.1:9']);
    expect(refused.stderr).toContain('ECONNREFUSED');
    expect((await check(env, ['--endpoint-url', fake.url])).code).toBe(0);
    expect(proxy.asked).toEqual([]);
  });

  test('of another kind is refused without showing its address', async () => {
    const { code, stderr } = await check({ ALL_PROXY: `socks5://ops:${PASSWORD}@127.0.0.1:1080` });
    expect(stderr).toMatch(/expected HTTPS_PROXY http:\/\/HOST:PORT/);
    expect(stderr).not.toContain(PASSWORD);
    expect(code).toBe(2);
  });
});

/** A certificate for a name of AWS, made here; undefined where there is no openssl. */
const madeCertificate = (): { readonly key: Buffer; readonly cert: Buffer; readonly file: string } | undefined => {
  const [key, file] = [join(home.path, 'key.pem'), join(home.path, 'cert.pem')];
  const subject = ['-subj', '/CN=aws', '-addext', 'subjectAltName=DNS:*.us-east-1.amazonaws.com,DNS:*.amazonaws.com'];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    file,
    ...subject,
  ];
  if (spawnSync('openssl', args).status !== 0) return undefined;
  return { key: readFileSync(key), cert: readFileSync(file), file };
};

const certificate = madeCertificate();

describe('the whole check through a proxy (skipped when openssl is absent)', () => {
  test.skipIf(certificate === undefined)('is the same as without', async () => {
    const server = createTlsServer(certificate!, (incoming, outgoing) => {
      const { method, url, headers } = incoming;
      incoming.pipe(
        request(`${fake.url}${url}`, { method: method!, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxy.target = (server.address() as AddressInfo).port;
    try {
      const env = { HTTPS_PROXY: `http://${proxy.address}`, NODE_EXTRA_CA_CERTS: certificate!.file };
      const ONLY = ['--only', 'root-access-key,root-mfa', '--format', 'json'];
      const through = await check(env, ONLY);
      const straight = await check({}, [...ONLY, '--endpoint-url', fake.url]);
      const resultsOf = (text: string): unknown => JSON.parse(text).accounts[0].results;
      expect(through.code).toBe(0);
      expect(resultsOf(through.stdout)).toEqual(resultsOf(straight.stdout));
      expect(new Set(proxy.asked.map(({ address }) => address))).toEqual(
        new Set(['sts.us-east-1.amazonaws.com:443', 'iam.amazonaws.com:443']),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
