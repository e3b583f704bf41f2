import type { Failure, FailureReason } from './answer.ts';

/** What the SDK, the network or Node throw; all of it optional. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * Error codes by what they mean.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and the error tables of the services.
 */
const CODES: Readonly<Partial<Record<FailureReason, RegExp>>> = {
  denied:
    /^(AccessDenied(Exception)?|UnauthorizedOperation|AuthorizationError(Exception)?|NotAuthorized|OptInRequired|SubscriptionRequiredException|UnauthorizedException|Forbidden)$/,
  clock: /^(RequestTimeTooSkewed|RequestExpired|InvalidSignatureException\.clock)$/,
  credentials:
    /^(CredentialsProviderError|TokenProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|ExpiredToken(Exception)?|AuthFailure|InvalidToken|InvalidIdentityToken(Exception)?|IDPCommunicationError(Exception)?)$/,
  throttled:
    /^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled(Exception)?|SlowDown|LimitExceededException|PriorRequestNotComplete)$/,
  unreachable:
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENETUNREACH|EHOSTUNREACH|EPROTO|TimeoutError|RequestTimeout(Exception)?|ProxyError \d+|(ERR_TLS|ERR_SSL|CERT|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)\w*)$/,
  absent:
    /(NoSuchEntity(Exception)?|NotFound(Exception)?|NotInUseException|NoSuchBucketPolicy|NoSuchPublicAccessBlockConfiguration)$/,
  malformed: /^(SyntaxError|MalformedAnswer|DeserializationError|RangeError|TypeError)$/,
};

const CLOCK_WORDS = /signature (expired|not yet current)|request has expired|too skewed/i;

/** What the SDK says when it could not read an answer; what answered was no AWS. */
const MALFORMED_WORDS = /deserialization error|xml parse|unexpected (token|end of json)|not valid json/i;

const codesOf = (thrown: Thrown): string[] => {
  const nested = Array.isArray(thrown.errors) ? (thrown.errors as Thrown[]).flatMap(codesOf) : [];
  return [thrown.code, thrown.name, ...nested].filter(
    (code): code is string => typeof code === 'string' && code !== '',
  );
};

const reasonFor = (codes: readonly string[], message: string): FailureReason => {
  if (CLOCK_WORDS.test(message)) return 'clock';
  const found = Object.entries(CODES).find(([, pattern]) => codes.some((code) => pattern.test(code)));
  if (found === undefined && MALFORMED_WORDS.test(message)) return 'malformed';
  return (found?.[0] as FailureReason | undefined) ?? 'failed';
};

const MOST = 300;

/** Error texts may quote what was sent: no key id, token or signature of it is shown. */
export const safeMessage = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\b(A[A-Z0-9]{3})[A-Z0-9]{12,}([A-Z0-9]{4})\b/g, '$1…$2')
    .replace(/[A-Za-z0-9/+=_-]{36,}/g, (run) => (/^[a-z]+(?:[-/.][a-z]+)*$/.test(run) ? run : '…'))
    .trim()
    .slice(0, MOST);

/** What a thrown error means for the question that it answered. */
export const failureOf = (action: string, thrown: unknown): Failure => {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const codes = codesOf(error);
  const message = typeof error.message === 'string' ? error.message : '';
  const reason = reasonFor(codes, message);
  // An error that AWS itself never sends: something else answered, a proxy say.
  const status = error.$metadata?.httpStatusCode;
  const code = codes.find((name) => name !== 'Error') ?? (status === undefined ? 'UnknownError' : `HTTP ${status}`);
  return { reason, action, code, message: safeMessage(message) };
};
