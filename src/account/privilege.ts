import type { Holder, Identities, User } from './state.ts';

interface Statement {
  readonly Effect?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Actions that are as good as all: whoever may change IAM may give himself the rest. */
const ALL_POWERFUL = /^(\*|\*:\*|iam:\*)$/i;

const allowsAll = ({ Effect, Action, NotAction, Resource, NotResource }: Statement): boolean => {
  if (Effect !== 'Allow') return false;
  const everywhere =
    NotResource !== undefined ||
    listOf(Resource).some((resource) => /^(\*|arn:[^:]*:iam::\*:\*)$/.test(String(resource)));
  if (!everywhere) return false;
  if (NotAction !== undefined) return !listOf(NotAction).some((action) => /^iam:\*$/i.test(String(action)));
  return listOf(Action).some((action) => ALL_POWERFUL.test(String(action)));
};

/**
 * Whether a policy document makes whoever has it an administrator. Conditions and denials are not weighed: an
 * administrator who may act only under a condition is one all the same.
 */
export const isAdminDocument = (document: string): boolean => {
  try {
    const { Statement } = JSON.parse(document) as { readonly Statement?: unknown };
    return listOf(Statement).some((statement) => allowsAll(statement as Statement));
  } catch {
    return false;
  }
};

/** Policies of AWS that make an administrator, by ARN: a policy of the account may have the same name. */
const ADMIN_POLICY = /^arn:[^:]+:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/;

/** Who has administrator rights, by name. */
export interface Admins {
  readonly groups: readonly string[];
  /** Users who have them without a group. */
  readonly direct: readonly string[];
  /** Users who have them, by whatever way. */
  readonly users: readonly string[];
}

export const adminsOf = ({ users, groups, policies }: Identities): Admins => {
  const own = new Set(policies.filter(({ document }) => isAdminDocument(document)).map(({ arn }) => arn));
  const isAdmin = ({ attached, inline }: Holder): boolean =>
    attached.some((arn) => ADMIN_POLICY.test(arn) || own.has(arn)) || inline.some(isAdminDocument);
  const adminGroups = new Set(groups.filter(isAdmin).map(({ name }) => name));
  const direct = users.filter(isAdmin).map(({ name }) => name);
  const through = (user: User): boolean => user.groups.some((group) => adminGroups.has(group));
  return {
    groups: [...adminGroups],
    direct,
    users: users.filter((user) => isAdmin(user) || through(user)).map(({ name }) => name),
  };
};
