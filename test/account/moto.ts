import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { motoServer } from './tools.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** moto reads from a signature which service is meant, and does not check it. */
const signedFor = (service: string): string =>
  [
    'AWS4-HMAC-SHA256',
    `Credential=a/20260101/us-east-1/${service}/aws4_request,`,
    'SignedHeaders=host,',
    'Signature=x',
  ].join(' ');

const READY_WITHIN = 60_000;

/** moto on a port of the loopback: an AWS with a memory of its own. */
export class Moto {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.url = url;
    this.#process = process;
  }

  static async start(): Promise<Moto> {
    const port = await freePort();
    const env = { PATH: process.env.PATH, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true', MOTO_CALL_RESET_API: 'false' };
    const child = spawn(motoServer!, ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
    const moto = new Moto(`http://127.0.0.1:${port}`, child);
    await moto.#ready();
    return moto;
  }

  async #ready(): Promise<void> {
    for (const end = Date.now() + READY_WITHIN; Date.now() < end; ) {
      if (this.#process.exitCode !== null) throw new Error(`moto_server ended with ${this.#process.exitCode}`);
      const answer = await fetch(`${this.url}/moto-api/data.json`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('moto_server did not get ready');
  }

  /** Forgets everything. */
  async reset(): Promise<void> {
    await fetch(`${this.url}/moto-api/reset`, { method: 'POST' });
  }

  /** Asks in the query protocol, as what the SDK here has no client for; throws when it is refused. */
  async query(service: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const authorization = signedFor(service);
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text;
  }

  async createBucket(name: string): Promise<void> {
    const authorization = signedFor('s3');
    const answer = await fetch(`${this.url}/${name}`, { method: 'PUT', headers: { authorization } });
    if (!answer.ok) throw new Error(await answer.text());
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#process.once('exit', () => resolve());
      this.#process.kill();
    });
  }
}
