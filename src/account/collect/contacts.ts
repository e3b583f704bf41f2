import { type Answer, mapped, whenAbsent } from '../answer.ts';
import type { Aws } from '../aws.ts';
import type { Contact, ContactKind } from '../state.ts';

const contactOf = async (aws: Aws, kind: ContactKind): Promise<Answer<Contact | undefined>> => {
  const action = 'account:GetAlternateContact';
  const answer = mapped(await aws.ask(action, { AlternateContactType: kind }), action, ({ AlternateContact }) => ({
    name: AlternateContact?.Name ?? '',
    email: AlternateContact?.EmailAddress ?? '',
  }));
  return whenAbsent(answer, undefined);
};

/** The alternate contacts that AWS writes to. */
export const collectContacts = async (aws: Aws): Promise<Record<ContactKind, Answer<Contact | undefined>>> => {
  const [SECURITY, BILLING, OPERATIONS] = await Promise.all([
    contactOf(aws, 'SECURITY'),
    contactOf(aws, 'BILLING'),
    contactOf(aws, 'OPERATIONS'),
  ]);
  return { SECURITY, BILLING, OPERATIONS };
};

/** Whether the account says whose it is, with a telephone number. */
export const collectPrimaryContact = async (aws: Aws): Promise<Answer<boolean>> => {
  const action = 'account:GetContactInformation';
  const answer = mapped(await aws.ask(action, {}), action, ({ ContactInformation }) =>
    Boolean(ContactInformation?.FullName && ContactInformation.PhoneNumber),
  );
  return whenAbsent(answer, false, /^ResourceNotFoundException$/);
};
