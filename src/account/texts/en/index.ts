import { fixes, titles } from './checks.ts';
import { commands, key, options, usage } from './commands.ts';
import { errors } from './errors.ts';
import { messages } from './messages.ts';

/** All that commands about accounts say. */
export const en = {
  messages,
  titles,
  fixes,
  errors,
  commands,
  options,
  usage,
  key,
  statuses: {
    pass: 'PASS',
    fail: 'FAIL',
    warn: 'WARN',
    manual: 'MANUAL',
    unknown: 'UNKNOWN',
    'n/a': 'N/A',
    muted: 'MUTED',
    confirmed: 'CONFIRMED',
  },
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'info' },
  sections: { root: 'Root user', users: 'Users', billing: 'Billing and contacts', logging: 'Logging and alerts' },
  marks: {
    'root-access-key': 'root keys',
    'root-mfa': 'root MFA',
    users: 'users',
    'admin-via-group': 'groups',
    'pw-complexity': 'password policy',
  },
  words: {
    account: 'Account {account}',
    as: 'as {caller}',
    region: 'home region {region}',
    baseline: 'baseline {baseline}',
    report: 'Credential report from {date} UTC (AWS makes a new one every 4 hours at most)',
    status: 'Security status',
    green: '{count} of {all} green',
    fix: 'fix: {fix}',
    look: 'look: {fix}',
    confirmed: 'confirmed by {by} on {on}, until {expires}',
    muted: 'muted until {expires}: {reason}',
    expired: 'the confirmation of {on} has expired',
    'mute-expired': 'the mute has expired on {on}',
    first: 'Do first: {checks}',
    all: 'all {count} automatic {count|check|checks} passed, {unknown} unknown',
    counts: '{count} {status}',
    passed: '{count} passed',
    incomplete: 'Not everything could be looked at: {checks}',
    more: 'and {count} more',
    accounts: '{count} {count|account|accounts}',
    today: 'today',
    yesterday: 'yesterday',
    ago: '{days} days ago',
    check: 'Check',
    result: 'Result',
    details: 'Details',
    columns: 'Columns',
    legend: '✓ pass, confirmed or muted   ✗ fail   ! warn   ? unknown   m manual   · not applicable',
    title: 'AWS account check',
    'dry-run': 'keywarden has changed nothing. Read, fill in what is in capitals, and run what you want.',
  },
} as const;

export type MessageKey = keyof typeof en.messages;

/** The same in another language: all keys, other words. */
export type Texts = {
  readonly [Group in keyof typeof en]: { readonly [Key in keyof (typeof en)[Group]]: string };
};
