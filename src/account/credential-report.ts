/** A user of the credential report, or root; what the report leaves open is undefined. */
export interface ReportRow {
  readonly user: string;
  readonly arn: string;
  readonly created: string | undefined;
  readonly password: boolean | undefined;
  readonly passwordUsed: string | undefined;
  readonly passwordChanged: string | undefined;
  readonly mfa: boolean | undefined;
  readonly keys: readonly ReportKey[];
}

export interface ReportKey {
  readonly number: 1 | 2;
  readonly active: boolean;
  readonly rotated: string | undefined;
  readonly used: string | undefined;
  readonly usedRegion: string | undefined;
  readonly usedService: string | undefined;
}

export interface CredentialReport {
  /** When AWS made it; it is up to four hours old. */
  readonly generated: string;
  readonly rows: readonly ReportRow[];
}

export const ROOT_USER = '<root_account>';

const NOTHING = new Set(['', 'n/a', 'no_information', 'not_supported']);

const text = (field: string | undefined): string | undefined =>
  field === undefined || NOTHING.has(field.toLowerCase()) ? undefined : field;

const flag = (field: string | undefined): boolean | undefined => {
  const word = field?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

/** Fields of a line of CSV (RFC 4180): AWS quotes none today, which it nowhere promises. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

const keyOf = (field: (name: string) => string | undefined, number: 1 | 2): ReportKey => ({
  number,
  active: flag(field(`access_key_${number}_active`)) === true,
  rotated: text(field(`access_key_${number}_last_rotated`)),
  used: text(field(`access_key_${number}_last_used_date`)),
  usedRegion: text(field(`access_key_${number}_last_used_region`)),
  usedService: text(field(`access_key_${number}_last_used_service`)),
});

const rowOf = (header: readonly string[], line: string): ReportRow => {
  const fields = fieldsOf(line);
  const field = (name: string): string | undefined => fields[header.indexOf(name)];
  return {
    user: field('user') ?? '',
    arn: field('arn') ?? '',
    created: text(field('user_creation_time')),
    password: flag(field('password_enabled')),
    passwordUsed: text(field('password_last_used')),
    passwordChanged: text(field('password_last_changed')),
    mfa: flag(field('mfa_active')),
    keys: [keyOf(field, 1), keyOf(field, 2)].filter(({ active, rotated }) => active || rotated !== undefined),
  };
};

const NEEDED = ['user', 'arn', 'password_enabled', 'mfa_active', 'access_key_1_active', 'access_key_2_active'];

/**
 * Reads a credential report, by the names in its header: columns have been added to it before.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 * @throws SyntaxError when the text is none
 */
export const parseCredentialReport = (csv: string): readonly ReportRow[] => {
  const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
  const header = fieldsOf(head);
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new SyntaxError(`the credential report has no column ${missing.join(', ')}`);
  return lines.map((line) => rowOf(header, line));
};

/** Whether a row is the root user's, and not that of somebody who is called alike. */
export const isRoot = ({ user, arn }: ReportRow): boolean => user === ROOT_USER && !arn.includes(':user/');
