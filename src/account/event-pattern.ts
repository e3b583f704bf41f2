/** An event of EventBridge, as JSON. */
export type Event = { readonly [field: string]: unknown };

type Condition = string | number | boolean | null | { readonly [operator: string]: unknown };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

type TextTest = (text: string, wanted: string) => boolean;

const lower = (text: string): string => text.toLowerCase();

/** `*` in a wildcard stands for any characters; a backslash takes that away (EventBridge, content filtering). */
const wildcard: TextTest = (text, wanted) => {
  const parts = wanted
    .split(/(?<!\\)\*/)
    .map((part) => part.replace(/\\(.)/g, '$1').replace(/[.+?^${}()|[\]\\*]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(text);
};

const TEXT_TESTS: Readonly<Record<string, TextTest>> = {
  prefix: (text, wanted) => text.startsWith(wanted),
  suffix: (text, wanted) => text.endsWith(wanted),
  wildcard,
  'equals-ignore-case': (text, wanted) => lower(text) === lower(wanted),
};

const ignoringCase =
  (test: TextTest): TextTest =>
  (text, wanted) =>
    test(lower(text), lower(wanted));

/** A pattern holds something that is not known here, so that nothing can be said about it. */
export class UnknownOperator extends Error {}

const textMatches = (operator: string, argument: unknown, text: string): boolean => {
  const test = TEXT_TESTS[operator];
  if (test === undefined) throw new UnknownOperator(`unknown operator ${operator}`);
  if (isObject(argument) && typeof argument['equals-ignore-case'] === 'string')
    return ignoringCase(test)(text, argument['equals-ignore-case']);
  return listOf(argument).some((wanted) => typeof wanted === 'string' && test(text, wanted));
};

const anythingBut = (argument: unknown, value: unknown): boolean =>
  isObject(argument) ? !leafMatches(argument as Condition, [value]) : !listOf(argument).includes(value);

const leafMatches = (condition: Condition, values: readonly unknown[]): boolean => {
  if (!isObject(condition)) return values.includes(condition);
  const [operator = '', argument] = Object.entries(condition)[0] ?? [];
  if (operator === 'exists') return values.length > 0 === argument;
  if (operator === 'anything-but') return values.some((value) => anythingBut(argument, value));
  return values.some((value) => typeof value === 'string' && textMatches(operator, argument, value));
};

/**
 * Whether an event pattern matches an event.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 * @throws UnknownOperator for `numeric`, `cidr` and whatever else AWS adds
 */
export const patternMatches = (pattern: unknown, event: unknown): boolean => {
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return listOf(wanted).some((branch) => patternMatches(branch, event));
    const value = isObject(event) ? event[field] : undefined;
    if (Array.isArray(wanted)) return wanted.some((condition: Condition) => leafMatches(condition, listOf(value)));
    return listOf(value ?? {}).some((inner) => patternMatches(wanted, inner));
  });
};

/** The spelling of captured events, and that of the documentation, which no event has. */
export const SIGN_IN_SPELLINGS = ['AWS Console Sign In via CloudTrail', 'AWS Console Signin via CloudTrail'] as const;

/** The event of a root user who signs in without MFA. */
export const rootSignIn = (account: string, region: string, detailType: string = SIGN_IN_SPELLINGS[0]): Event => ({
  version: '0',
  id: '00000000-0000-0000-0000-000000000000',
  'detail-type': detailType,
  source: 'aws.signin',
  account,
  time: '2026-01-01T00:00:00Z',
  region,
  resources: [],
  detail: {
    eventVersion: '1.08',
    userIdentity: {
      type: 'Root',
      principalId: account,
      arn: `arn:aws:iam::${account}:root`,
      accountId: account,
      accessKeyId: '',
    },
    eventTime: '2026-01-01T00:00:00Z',
    eventSource: 'signin.amazonaws.com',
    eventName: 'ConsoleLogin',
    awsRegion: region,
    sourceIPAddress: '192.0.2.1',
    userAgent: 'Mozilla/5.0',
    requestParameters: null,
    responseElements: { ConsoleLogin: 'Success' },
    additionalEventData: { LoginTo: 'https://console.aws.amazon.com/', MobileVersion: 'No', MFAUsed: 'No' },
    readOnly: false,
    eventType: 'AwsConsoleSignIn',
    managementEvent: true,
    eventCategory: 'Management',
    recipientAccountId: account,
  },
});

/** What a rule does about root sign-ins: it matches, it matches only events that do not exist, it does not, or nobody can tell. */
export const judgePattern = (
  pattern: string,
  account: string,
  region: string,
): 'matches' | 'misspelt' | 'misses' | 'unsure' => {
  try {
    const parsed: unknown = JSON.parse(pattern);
    const [real, imagined] = SIGN_IN_SPELLINGS.map((spelling) =>
      patternMatches(parsed, rootSignIn(account, region, spelling)),
    );
    return real ? 'matches' : imagined ? 'misspelt' : 'misses';
  } catch (thrown) {
    return thrown instanceof UnknownOperator && pattern.includes('signin') ? 'unsure' : 'misses';
  }
};
