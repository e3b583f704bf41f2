import { KeywardenError } from '../errors.ts';
import type { Failure } from './answer.ts';
import type { en } from './texts/en/index.ts';
import { filled, type Speaker } from './texts/text.ts';

type ErrorKey = Exclude<keyof typeof en.errors, `${string}.hint`>;

/** What a failure is about, as far as it can be told from its code and words. */
const keyOf = ({ reason, code, message }: Failure, profile: string | undefined): ErrorKey => {
  if (reason === 'absent' || reason === 'not-asked') return 'failed';
  if (reason !== 'credentials') return reason;
  if (/TokenProviderError/.test(code) || /\bsso\b/i.test(message)) return 'credentials.sso';
  if (/Expired/.test(code)) return 'credentials.expired';
  if (/Signature/.test(code)) return 'credentials.signature';
  if (!/CredentialsProviderError/.test(code)) return 'credentials.refused';
  return profile === undefined ? 'credentials.none' : 'credentials.profile';
};

export interface Circumstances {
  readonly speaker: Speaker;
  readonly profile: string | undefined;
  readonly region: string;
  /** What to do, when that is not what the kind of failure says. */
  readonly hint?: 'organization.hint' | 'role.hint';
}

/** The error that says what happened and what to do about it, without a word of what was sent. */
export const troubleOf = (failure: Failure, { speaker, profile, region, hint }: Circumstances): KeywardenError => {
  const { texts } = speaker;
  const key = keyOf(failure, profile);
  const { action, code, message } = failure;
  const option = profile === undefined ? '' : ` --profile ${profile}`;
  const values = { action, code, message, region, profile: key === 'credentials.sso' ? option : (profile ?? '') };
  const remedy = failure.reason === 'denied' && hint ? hint : (`${key}.hint` as const);
  return new KeywardenError(filled(texts.errors[key], values, texts), {
    hint: filled(texts.errors[remedy], values, texts),
  });
};
