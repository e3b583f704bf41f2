/** What a check wants to be true. */
export const titles = {
  'root-access-key': 'Root has no access keys',
  'root-mfa': 'Root has MFA',
  'root-mfa-phishing-resistant': 'Root MFA is more than an app',
  'root-use': 'Root is not in daily use',
  'root-password': 'Root has a strong password',
  'root-central': 'The organisation manages root users',
  'admin-principal': 'Somebody other than root administers',
  'admin-via-group': 'Rights come from groups',
  'admin-mfa': 'Administrators have MFA',
  'user-mfa': 'Console users have MFA',
  'pw-complexity': 'Password policy asks for good passwords',
  'pw-rotation': 'Password policy asks for new passwords',
  'key-age': 'Access keys are young and in use',
  federation: 'People use temporary credentials',
  'cost-alert': 'Somebody is told about charges',
  'billing-alerts-pref': 'Billing alerts are switched on',
  'free-tier': 'The free tier is not exceeded',
  'billing-iam-access': 'IAM users may see the bills',
  'invoice-email': 'Invoices come by e-mail',
  contacts: 'AWS knows whom to write to',
  'email-preferences': 'E-mail preferences are chosen',
  trail: 'A trail records what happens',
  'trail-integrity': 'The records of the trail are safe',
  'signin-alert': 'Console sign-ins raise an alert',
  hook: 'Commits are looked at for secrets',
  analyzer: 'External access is analysed',
  guardduty: 'Threat detection is on',
} as const;

/** How it is mended, or for what only a person can see: where to look. */
export const fixes = {
  'root-access-key':
    'Sign in as root, open Security credentials, set the key inactive, watch for a day what breaks, then delete it. Use a role or Identity Center instead. If it was ever in a repository, take it for leaked.',
  'root-mfa':
    'Sign in as root, open Security credentials, Multi-factor authentication, Assign. Register two devices (passkeys or security keys) and keep one in a safe. No API does it for you.',
  'root-mfa-phishing-resistant':
    'Register a passkey or security key for root beside the app, and take the app away when both work.',
  'root-use':
    'Use Identity Center or an IAM administrator; keep root for the few tasks that need it, and be told of each use: keywarden account template signin-alert',
  'root-password':
    'As root: Security credentials, Account password. 20 or more random characters from a password manager; guard the mailbox of the root address as well.',
  'root-central':
    'In the management account: IAM, Root access management, Enable. Then delete the root credentials of member accounts.',
  'admin-principal':
    'Enable IAM Identity Center and give a person the AdministratorAccess permission set. With IAM users: make a group Administrators, attach AdministratorAccess, add the user.',
  'admin-via-group': 'Move each policy that is attached to a user, or stands in it, to a group or a role.',
  'admin-mfa':
    'Let each user assign a device under Security credentials; take passwords away that nobody uses; deny what is done without MFA by a policy.',
  'user-mfa': 'Let each user assign a device under Security credentials; take passwords away that nobody uses.',
  'pw-complexity':
    'IAM, Account settings, Password policy: 14 characters, 24 remembered. keywarden account fix --dry-run',
  'pw-rotation': 'IAM, Account settings, Password policy, Turn on password expiration: 90 days.',
  'key-age':
    'Put a role or OIDC in its place; else make a second key, switch over, set the old one inactive, delete it.',
  federation: 'Enable IAM Identity Center, so that people get credentials that expire by themselves.',
  'cost-alert': 'Make a monthly cost budget with an e-mail subscriber. keywarden account fix --dry-run',
  'billing-alerts-pref':
    'Billing preferences, Alert preferences, CloudWatch billing alerts. It cannot be switched off again.',
  'free-tier': 'Look at what uses it up, and stop what you do not need.',
  'billing-iam-access':
    'As root: account menu, Account, IAM user and role access to Billing information, Edit, Activate IAM access.',
  'invoice-email': 'Billing preferences, Invoice delivery preferences, PDF invoices delivery by email.',
  contacts: 'Account, Alternate contacts: use the address of a group. keywarden account fix --dry-run',
  'email-preferences':
    'Choose there what you want to read. Notices about the service go to root and the alternate contacts.',
  trail:
    'Make a multi-region trail with validation; the first copy of management events is free. keywarden account fix --dry-run',
  'trail-integrity': 'Turn log file validation on, encrypt with a KMS key, block public access to the bucket.',
  'signin-alert': 'Deploy the template: keywarden account template signin-alert > signin-alert.yaml',
  hook: 'In the repository: npx keywarden init',
  analyzer: 'IAM, Access analyzer, Create analyzer, External access. It costs nothing. keywarden account fix --dry-run',
  guardduty: 'GuardDuty, Enable, in each region that you use.',
} as const;
