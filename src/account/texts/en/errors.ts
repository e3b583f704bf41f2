/** Why nothing could be looked at, and under `.hint` what to do. */
export const errors = {
  'credentials.none': 'no AWS credentials were found',
  'credentials.none.hint':
    'Expected a profile (--profile NAME, AWS_PROFILE), `aws sso login`, AWS_ACCESS_KEY_ID with its secret, a web identity, or the role of this machine.',
  'credentials.profile': 'the profile {profile} gives no credentials: {message}',
  'credentials.profile.hint':
    'Look at ~/.aws/config and ~/.aws/credentials; `aws configure list-profiles` lists the names.',
  'credentials.sso': 'the SSO session has expired or was never begun',
  'credentials.sso.hint': 'Run: aws sso login{profile}',
  'credentials.expired': 'the session has expired ({code})',
  'credentials.expired.hint': 'Get new temporary credentials: log in again, or take on the role again.',
  'credentials.refused': 'AWS does not know these credentials ({code}) in {region}',
  'credentials.refused.hint':
    'The key may be deleted or inactive, the session token missing, or the key of another partition (China, GovCloud): then name its region, --region cn-north-1 or us-gov-west-1. A region that is not enabled refuses everybody.',
  'credentials.signature': 'the secret does not belong to the access key ({code})',
  'credentials.signature.hint':
    'Look at the profile: no quotes, nothing cut off, the session token of the same session.',
  clock: 'the clock of this machine differs too much from that of AWS ({code})',
  'clock.hint': 'Set the clock (timedatectl set-ntp true; w32tm /resync), then try again.',
  unreachable: 'AWS is not reachable: {code}',
  'unreachable.hint':
    'Look at the network, proxy and --endpoint-url; {region} has to be the name of a region (--region).',
  throttled: 'AWS did not keep up: {code}',
  'throttled.hint': 'Try again later, or with a smaller --concurrency.',
  denied: 'not allowed: {action}',
  'denied.hint': 'Show the policy that is needed: keywarden account policy',
  malformed: 'what answered is not AWS ({code})',
  'malformed.hint': 'Look at --endpoint-url and AWS_ENDPOINT_URL, and whether a proxy answers in the place of AWS.',
  failed: '{action} failed: {code} {message}',
  'failed.hint': 'Try again; if it stays, the message of AWS is all there is to go by.',
  'organization.hint':
    'Run it in the management account or as a delegated administrator, or name the accounts: --accounts 111122223333,444455556666',
  'role.hint': 'Roll out the role that `keywarden account policy --cfn` prints, and let this account take it on.',
} as const;
