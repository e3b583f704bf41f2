import type { Answer } from './answer.ts';
import type { CredentialReport } from './credential-report.ts';

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly upperCase: boolean;
  readonly lowerCase: boolean;
  readonly digits: boolean;
  readonly symbols: boolean;
  /** Days after which a password has to be changed; undefined when never. */
  readonly maximumAge: number | undefined;
  /** How many earlier passwords may not be used again. */
  readonly remembered: number;
}

export interface Policy {
  readonly arn: string;
  readonly document: string;
}

export interface Holder {
  readonly name: string;
  readonly arn: string;
  /** ARNs of managed policies that are attached. */
  readonly attached: readonly string[];
  /** Documents of policies that stand in it, decoded. */
  readonly inline: readonly string[];
}

export interface User extends Holder {
  readonly groups: readonly string[];
}

/** Who may do what: from GetAccountAuthorizationDetails. */
export interface Identities {
  readonly users: readonly User[];
  readonly groups: readonly Holder[];
  /** Managed policies of the account itself. */
  readonly policies: readonly Policy[];
}

export interface VirtualMfa {
  readonly serial: string;
  /** Who has it; undefined for the root user in some answers. */
  readonly userArn: string | undefined;
}

export interface AccessKey {
  readonly id: string;
  readonly active: boolean;
  readonly created: string;
}

export interface EventSelector {
  readonly management: boolean;
  readonly read: boolean;
  readonly write: boolean;
  readonly excludes: readonly string[];
}

export interface Trail {
  readonly name: string;
  readonly arn: string;
  readonly homeRegion: string;
  readonly multiRegion: boolean;
  readonly organization: boolean;
  readonly validated: boolean;
  readonly encrypted: boolean;
  readonly bucket: string | undefined;
  readonly logGroup: string | undefined;
  readonly status: Answer<{ readonly logging: boolean; readonly deliveryError: string | undefined }>;
  readonly selectors: Answer<readonly EventSelector[]>;
  readonly bucketIsPublic: Answer<boolean>;
}

export interface BudgetNotification {
  readonly threshold: number;
  /** `PERCENTAGE` or `ABSOLUTE_VALUE`. */
  readonly unit: string;
  readonly subscribers: Answer<readonly string[]>;
}

export interface Budget {
  readonly name: string;
  readonly type: string;
  readonly limit: string | undefined;
  readonly notifications: Answer<readonly BudgetNotification[]>;
}

export interface Alarm {
  readonly name: string;
  readonly metrics: readonly { readonly namespace: string; readonly name: string }[];
  readonly actionsEnabled: boolean;
  readonly actions: readonly string[];
}

export interface MetricFilter {
  readonly name: string;
  readonly pattern: string;
  readonly metrics: readonly { readonly namespace: string; readonly name: string }[];
}

export interface EventRule {
  readonly name: string;
  readonly region: string;
  /** `ENABLED`, `DISABLED` or `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`. */
  readonly state: string;
  readonly pattern: string;
  /** What EventBridge says of a pattern that is not understood here: whether it matches a sign-in of root. */
  readonly tested?: Answer<boolean>;
  /** Only asked for rules that match a sign-in. */
  readonly targets: Answer<readonly string[]>;
}

export interface Topic {
  readonly confirmed: number;
  readonly pending: number;
}

export interface FreeTier {
  readonly usages: readonly {
    readonly service: string;
    readonly used: number;
    readonly limit: number;
    readonly unit: string;
  }[];
  readonly plan: { readonly type: string; readonly expires: string | undefined } | undefined;
}

export type ContactKind = 'SECURITY' | 'BILLING' | 'OPERATIONS';

export interface Contact {
  readonly name: string;
  readonly email: string;
}

export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
}

/** The root user as AssumeRoot shows it: no guess, but only in organisations that allow it. */
export interface RootCredentials {
  readonly keys: readonly AccessKey[];
  readonly mfa: readonly string[];
  readonly hasPassword: boolean;
}

/** What guards the commits where keywarden runs. */
export type HookState = 'keywarden' | 'git-secrets' | 'absent' | 'not-asked';

/** All that the checks go by: plain values as they would stand in a JSON file, gathered once. */
export interface AccountState {
  readonly account: string;
  readonly partition: string;
  readonly region: string;
  readonly caller: string;
  /** When it was gathered, ISO 8601. */
  readonly at: string;
  readonly alias: Answer<string | undefined>;
  readonly summary: Answer<Readonly<Record<string, number>>>;
  readonly report: Answer<CredentialReport>;
  readonly passwordPolicy: Answer<PasswordPolicy | undefined>;
  readonly identities: Answer<Identities>;
  /** Names of the roles that AdministratorAccess is attached to. */
  readonly adminRoles: Answer<readonly string[]>;
  /** Names of the roles that Identity Center made. */
  readonly identityCenterRoles: Answer<readonly string[]>;
  readonly samlProviders: Answer<readonly string[]>;
  readonly virtualMfa: Answer<readonly VirtualMfa[]>;
  /** Serial numbers of MFA devices by user, asked for those whose answer matters. */
  readonly userMfa: Readonly<Record<string, Answer<readonly string[]>>>;
  /** Access keys by user, asked for those whose keys the report calls old. */
  readonly userKeys: Readonly<Record<string, Answer<readonly AccessKey[]>>>;
  readonly rootCredentials: Answer<RootCredentials>;
  readonly rootEvents: Answer<readonly string[]>;
  readonly organization: Answer<Organization | undefined>;
  readonly rootFeatures: Answer<readonly string[] | undefined>;
  readonly contacts: Readonly<Record<ContactKind, Answer<Contact | undefined>>>;
  readonly primaryContact: Answer<boolean>;
  readonly budgets: Answer<readonly Budget[]>;
  readonly billingAlerts: Answer<boolean>;
  readonly freeTier: Answer<FreeTier>;
  readonly trails: Answer<readonly Trail[]>;
  /** By region. */
  readonly alarms: Readonly<Record<string, Answer<readonly Alarm[]>>>;
  readonly metricFilters: Answer<readonly MetricFilter[]>;
  /** By region. */
  readonly rules: Readonly<Record<string, Answer<readonly EventRule[]>>>;
  readonly notifications: Answer<readonly string[]>;
  /** By ARN. */
  readonly topics: Readonly<Record<string, Answer<Topic>>>;
  readonly analyzers: Answer<readonly { readonly name: string; readonly type: string; readonly active: boolean }[]>;
  readonly threatDetection: Answer<boolean>;
  readonly hook: HookState;
}
