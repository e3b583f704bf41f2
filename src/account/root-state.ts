import { known, orElse } from './answer.ts';
import { isRoot, type ReportRow } from './credential-report.ts';
import type { AccountState } from './state.ts';

/** What is known of the root user. `undefined` means that this part is not known. */
export interface RootState {
  /** Access keys, active or not. */
  readonly keys: number;
  readonly certificates: number;
  readonly mfa: boolean;
  readonly password: boolean | undefined;
  /** How it is known. */
  readonly source: 'assume-root' | 'summary' | 'report';
}

export const rootRow = ({ report }: AccountState): ReportRow | undefined =>
  orElse(report, undefined)?.rows.find(isRoot);

/**
 * What root has. AssumeRoot is exact; the account summary is live; the credential report, up to four hours old, is only
 * used when the summary may not be read.
 * @throws NotKnown when none of them answered
 */
export const rootState = (state: AccountState): RootState => {
  if (state.rootCredentials.ok) {
    const { keys, mfa, hasPassword } = state.rootCredentials.value;
    return { keys: keys.length, certificates: 0, mfa: mfa.length > 0, password: hasPassword, source: 'assume-root' };
  }
  const summary = orElse(state.summary, undefined);
  if (summary?.AccountAccessKeysPresent !== undefined && summary.AccountMFAEnabled !== undefined) {
    const password = summary.AccountPasswordPresent;
    return {
      keys: summary.AccountAccessKeysPresent,
      certificates: summary.AccountSigningCertificatesPresent ?? 0,
      mfa: summary.AccountMFAEnabled > 0,
      // The summary tells of passwords only of late; FALSE in the report means that the organisation gave none.
      password: password === undefined ? rootRow(state)?.password : password > 0,
      source: 'summary',
    };
  }
  const row = rootRow(state);
  if (row?.mfa === undefined) {
    known(state.summary);
    known(state.report);
  }
  if (row === undefined) return known({ ok: false, failure: NOTHING_SAID });
  return { keys: row.keys.length, certificates: 0, mfa: row.mfa === true, password: row.password, source: 'report' };
};

const NOTHING_SAID = {
  reason: 'malformed',
  action: 'iam:GetAccountSummary',
  code: 'MalformedAnswer',
  message: 'neither the summary nor the report says anything of the root user',
} as const;

/** Whether the root user has nothing to sign in or to sign with: the organisation took it away, or never gave it. */
export const hasNoCredentials = ({ keys, certificates, password }: RootState): boolean =>
  keys === 0 && certificates === 0 && password === false;
