import { lettersAndDigits, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import type { Check, Confidence, Rule, Severity } from '../src/engine/rule.ts';
import { surerWith } from './checksum.ts';
import { CREDENTIAL_NAME, keyed, named, near, token } from './shape.ts';
import { notHash, wholeOfBase64 } from './surroundings.ts';

/** What the rules of one provider share. */
interface Provider {
  /** The name as its users write it, for descriptions: `Airtable`. */
  readonly name: string;
  /** The vendor's page on its credentials, or where their format was observed. */
  readonly source: string;
  /** What the owner of a leaked credential does. */
  readonly advice: string;
  /** How code and settings call the provider, lower-case: `['airtable']`. For credentials without looks of their own. */
  readonly names?: readonly string[];
}

/** How a credential looks, as regular expression sources. At least one of the first four. */
interface Shape {
  /** Recognised by its own looks; give the fixed parts of it as `keywords`. */
  readonly looks?: readonly string[];
  /** Recognised in `airtable_api_key = "…"`: one of the provider's names, then a word such as key or token. */
  readonly named?: string;
  /** Recognised within 40 characters behind one of the provider's names: for values that little else looks like. */
  readonly near?: string;
  /** Recognised behind one of the provider's names and a word such as key or token: for names that are words too. */
  readonly keyed?: string;
  /** Further characters, as in a character class, that would make the credential part of something longer. */
  readonly also?: string;
  /** Lower-case texts, three or more characters, one of which every match of `looks` holds. */
  readonly keywords?: readonly string[];
  /** Least Shannon entropy, bits a character. Default 3; 2.8 suits short or hexadecimal values. */
  readonly entropy?: number;
  readonly checks?: readonly Check[];
  /** Default: high for its own looks, medium where the name has to tell. */
  readonly confidence?: Confidence;
  /** Whether its checksum holds, where it has one: when not, a match is less sure. */
  readonly holds?: (token: string) => boolean;
  /** Default: error. */
  readonly severity?: Severity;
  readonly part?: Rule['part'];
  /** Where this kind differs from what the provider's rules share. */
  readonly source?: string;
  readonly advice?: string;
}

/** How far around the name the patterns of `near` and `keyed` see, in bytes. */
const NEAR_SPAN = 640;

/** A short name is part of other words: `etsy` of `setSystem`. */
const SHORT = 6;

const alternatives = (names: readonly string[]): string =>
  names
    .map((name) => (name.length < SHORT ? '(?<![A-Za-z])' : '') + name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const patternsOf = (shape: Shape, names: string): RegExp[] => [
  ...(shape.looks ?? []).map((looks) => token(looks, shape.also)),
  ...(shape.named ? [named(`(?:${names})[\\w.-]{0,20}${CREDENTIAL_NAME}`, shape.named, shape.also)] : []),
  ...(shape.near ? [near(names, shape.near, shape.also)] : []),
  ...(shape.keyed ? keyed(names, shape.keyed, shape.also) : []),
];

/** What is recognised by a name is matched in any letter case; here the value has to be of its own, or all upper. */
const inItsCase = (value: string): Check => {
  let whole: RegExp | undefined;
  return {
    name: 'in its letter case',
    test: ({ secret }) => {
      whole ??= new RegExp(`^(?:${value})$`);
      return whole.test(secret) || (!/[a-z]/.test(secret) && whole.test(secret.toLowerCase()));
    },
  };
};

/** The checks of what is recognised by a name. */
const checksByName = ({ looks = [], named: byNamed, near: byNear, keyed: byKeyed }: Shape): Check[] => [
  lettersAndDigits,
  notHash,
  wholeOfBase64,
  inItsCase([...looks, byNamed, byNear, byKeyed].filter(Boolean).join('|')),
];

/**
 * Makes the rules of one provider, uniformly.
 * @returns a function that makes one rule of an id, what kind of credential it is (`API key`) and its shape
 */
export const provider =
  ({ name, names = [], ...shared }: Provider) =>
  <const Id extends string>(id: Id, kind: string, shape: Shape): Rule & { readonly id: Id } => {
    const aroundName = shape.near !== undefined || shape.keyed !== undefined;
    const byName = aroundName || shape.named !== undefined;
    let patterns: readonly RegExp[] | undefined;
    return {
      id,
      description: `${name} ${kind}`,
      source: shape.source ?? shared.source,
      severity: shape.severity ?? 'error',
      confidence: shape.confidence ?? (byName ? 'medium' : 'high'),
      get patterns() {
        patterns ??= patternsOf(shape, alternatives(names));
        return patterns;
      },
      keywords: [...(shape.keywords ?? []), ...(byName ? names : [])],
      ...(aroundName ? { span: NEAR_SPAN } : {}),
      ...(shape.holds && surerWith(shape.holds)),
      ...(shape.part && { part: shape.part }),
      checks: [
        minEntropy(shape.entropy ?? 3),
        notPlaceholder,
        ...(byName ? checksByName(shape) : []),
        ...(shape.checks ?? []),
      ],
      advice: shape.advice ?? shared.advice,
    };
  };

/** A provider with one kind of credential that has no looks of its own, and what tells of it. */
interface Service extends Shape {
  /** The name as its users write it. */
  readonly name: string;
  /** The vendor's page on its credentials, or where their format was observed. */
  readonly source: string;
  /** What it is. Default: API key. */
  readonly kind?: string;
  /** How code and settings call the provider, lower-case. Default: the first word of the id. */
  readonly names?: readonly string[];
}

/** Makes the one rule of a provider that needs no more: its credential is told by its shape and the name before it. */
export const service = <const Id extends string>(
  id: Id,
  { name, source, kind = 'API key', names = [id.split('-')[0]!], ...shape }: Service,
): Rule & { readonly id: Id } =>
  provider({
    name,
    source,
    names,
    advice: `Revoke the ${kind} in your ${name} account and issue a new one (${source}).`,
  })(id, kind, shape);
