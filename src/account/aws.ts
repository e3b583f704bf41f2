import { type Answer, answered, notAsked, unanswered } from './answer.ts';
import { failureOf } from './failure.ts';
import { createLimit } from './limit.ts';
import type { Input, Operation, Output, Sdk } from './sdk.ts';
import type { RawAnswer, RawRequest } from './sdk-options.ts';

/** Asks AWS with one set of credentials. No question rejects: what went wrong is in its answer. */
export interface Aws {
  /** Asks once; without a region, in the home region. */
  readonly ask: <O extends Operation>(operation: O, input: Input<O>, region?: string) => Promise<Answer<Output<O>>>;
  /** Asks for all pages. One page that does not come makes the whole answer fail: half a list is no list. */
  readonly askAll: <O extends Operation>(
    operation: O,
    input: Input<O>,
    region?: string,
  ) => Promise<Answer<Output<O>[]>>;
  /** Asks a service that has no client in the SDK that is bundled; the answer is the body. */
  readonly askRaw: (action: string, request: RawRequest) => Promise<Answer<string>>;
  readonly region: string;
  /** How many questions were asked, retries of the SDK not counted. */
  readonly requests: () => number;
}

export interface AwsOptions {
  readonly sdk: Sdk;
  readonly region: string;
  /** How many questions may be under way at a time. */
  readonly concurrency: number;
  /** How often a request that the SDK does not send itself is sent at most. */
  readonly attempts: number;
  /** The actions, as IAM names them, that may be asked for; undefined for all. */
  readonly actions?: ReadonlySet<string> | undefined;
}

/** What is asked on the way, whatever is looked at: who is asking, what the account is called, and of root by AssumeRoot. */
const ALWAYS = /^(sts:|iam:ListAccountAliases$|iam:GetLoginProfile$|organizations:ListAccounts$)/;

/** The action that a question needs; all of Budgets that is asked for goes by one. */
export const actionOf = (operation: string): string =>
  operation.startsWith('budgets:') ? 'budgets:ViewBudget' : operation;

const MOST_PAGES = 1000;
const TOKENS = [
  ['Marker', 'Marker'],
  ['NextToken', 'NextToken'],
  ['nextToken', 'nextToken'],
] as const;

/** What the next page has to be asked with; undefined after the last. */
const nextOf = (page: object): Record<string, string> | undefined => {
  for (const [from, to] of TOKENS) {
    const token = (page as Record<string, unknown>)[from];
    if (typeof token === 'string' && token !== '') return { [to]: token };
  }
  return undefined;
};

const FIRST_WAIT = 250;

const isBusy = ({ status }: RawAnswer): boolean => status === 429 || status >= 500;

const sendRawPatiently = async (sdk: Sdk, request: RawRequest, left: number, wait = FIRST_WAIT): Promise<RawAnswer> => {
  const answer = await sdk.sendRaw(request);
  if (!isBusy(answer) || left <= 1) return answer;
  await new Promise((resolve) => setTimeout(resolve, wait));
  return sendRawPatiently(sdk, request, left - 1, wait * 2);
};

/** The error code of a body in JSON or XML, as the services without a client send it. */
const errorCodeOf = ({ body, errorType, status }: RawAnswer): string => {
  const code = errorType ?? /"__type"\s*:\s*"([^"]+)"/.exec(body)?.[1] ?? /<Code>([^<]+)<\/Code>/.exec(body)?.[1];
  return code?.split('#').at(-1)?.split(':')[0] ?? (status === 403 ? 'AccessDenied' : `HTTP ${status}`);
};

const errorMessageOf = (body: string): string =>
  /"[Mm]essage"\s*:\s*"([^"]*)"/.exec(body)?.[1] ?? /<Message>([^<]*)<\/Message>/.exec(body)?.[1] ?? '';

/** The body of an answer. @throws what the service said when that is an error */
const bodyOf = (answer: RawAnswer): string => {
  if (answer.status < 300) return answer.body;
  throw Object.assign(new Error(errorMessageOf(answer.body)), { name: errorCodeOf(answer) });
};

/** Makes a way of asking out of an SDK: errors become answers, no more than so many questions at a time. */
export const createAws = ({ sdk, region, concurrency, attempts, actions }: AwsOptions): Aws => {
  const limit = createLimit(concurrency);
  let requests = 0;
  const counted = <T>(work: () => Promise<T>): Promise<T> =>
    limit(() => {
      requests++;
      return work();
    });
  const pagesOf = async <O extends Operation>(operation: O, input: Input<O>, where: string): Promise<Output<O>[]> => {
    const pages: Output<O>[] = [];
    let next: Record<string, string> | undefined = {};
    while (next !== undefined) {
      const page: Output<O> = await counted(() => sdk.send(operation, { ...input, ...next } as Input<O>, where));
      pages.push(page);
      const following = nextOf(page as object);
      if (JSON.stringify(following) === JSON.stringify(next) || pages.length >= MOST_PAGES)
        throw Object.assign(new Error('the pages do not end'), { name: 'MalformedAnswer' });
      next = following;
    }
    return pages;
  };
  const isWanted = (operation: string): boolean =>
    actions === undefined || ALWAYS.test(operation) || actions.has(actionOf(operation));
  const answering = async <T>(operation: string, work: () => Promise<T>): Promise<Answer<T>> => {
    if (!isWanted(operation)) return notAsked(operation);
    try {
      return answered(await work());
    } catch (thrown) {
      return unanswered(failureOf(operation, thrown));
    }
  };
  return {
    region,
    requests: () => requests,
    ask: (operation, input, where = region) =>
      answering(operation, () => counted(() => sdk.send(operation, input, where))),
    askAll: (operation, input, where = region) => answering(operation, () => pagesOf(operation, input, where)),
    askRaw: (action, request) =>
      answering(action, async () => bodyOf(await counted(() => sendRawPatiently(sdk, request, attempts)))),
  };
};
