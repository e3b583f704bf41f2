import { HttpsProxyAgent } from 'hpagent';
import { getProxyForUrl } from 'proxy-from-env';
import { KeywardenError } from '../errors.ts';

interface Request {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
}

/** What sends requests and keeps connections. */
interface Sender {
  handle(request: Request, options?: object): Promise<object>;
  destroy(): void;
}

interface SenderOptions {
  /** The connections over TLS: how they are kept, or who keeps them. */
  readonly httpsAgent: object;
}

/** An address without a scheme is one of plain HTTP, as curl has it. */
const proxyFor = (url: string): string => {
  const proxy = getProxyForUrl(url);
  const { https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY } = process.env;
  const named = https_proxy || HTTPS_PROXY || all_proxy || ALL_PROXY || '';
  return named.includes('://') ? proxy : proxy.replace(/^https:/, 'http:');
};

const proxyUrl = (proxy: string): URL => {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  // What was got may hold a password.
  throw new KeywardenError('expected HTTPS_PROXY http://HOST:PORT or https://HOST:PORT, got something else');
};

/** Tells the proxy's own "no" from one of AWS. */
const refusedByProxy = (thrown: unknown): unknown => {
  const status = thrown instanceof Error ? /^Bad response: (\d+)/.exec(thrown.message)?.[1] : undefined;
  return status === undefined
    ? thrown
    : Object.assign(new Error('the proxy refused'), { code: `ProxyError ${status}` });
};

/**
 * Sends requests through the proxy that the environment names for their address (`HTTPS_PROXY`, `ALL_PROXY`, and
 * `NO_PROXY` for exceptions; upper or lower case), or straight; the SDK knows nothing of proxies. Only requests over TLS
 * go through one: all to AWS are, and plain ones are for an emulator on this machine.
 * @param make makes what sends
 * @param options what it is made with
 * @returns what sends; it rejects with KeywardenError when the environment names a proxy of another kind
 */
export const behindProxies = <Options extends SenderOptions, Made extends Sender>(
  make: (options: Options) => Made,
  options: Options,
): Made => {
  const straight = make(options);
  const proxied = new Map<string, Made>();
  const through = (proxy: string): Made => {
    const known = proxied.get(proxy);
    if (known !== undefined) return known;
    const httpsAgent = new HttpsProxyAgent({ ...options.httpsAgent, proxy: proxyUrl(proxy) });
    const sender = make({ ...options, httpsAgent });
    proxied.set(proxy, sender);
    return sender;
  };
  const handle = async (request: Request, more?: object): Promise<object> => {
    const { protocol, hostname, port } = request;
    const proxy = protocol === 'https:' ? proxyFor(`https://${hostname}${port ? `:${port}` : ''}`) : '';
    if (proxy === '') return straight.handle(request, more);
    return through(proxy)
      .handle(request, more)
      .catch((thrown: unknown) => Promise.reject(refusedByProxy(thrown)));
  };
  const destroy = (): void => {
    for (const sender of [straight, ...proxied.values()]) sender.destroy();
  };
  return Object.assign(Object.create(straight) as Made, { handle, destroy });
};
